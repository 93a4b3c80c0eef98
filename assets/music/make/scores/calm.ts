import { repeat, type Score } from "../score.ts";

/**
 * Twelve bars of three-four at 84, E minor: four bars of waiting, then the whole theme, unhurried, on one guitar while a second
 * keeps the chords.
 */
export const CALM: Score = {
  seed: 6801,
  beat: 712000,
  bars: 12,
  parts: [
    {
      instrument: "upright-bass",
      gain: 0.9,
      place: 0,
      room: 0.12,
      lines: [
        `E2:2 B2?:1 | C2:2 G2?:1 | A1:2 E2?:1 | B1:2 F#2?:1 |
         E2:2 B1?:1 | G2:2 D2?:1 | A1:2 C2?:1 | B1:2 D2?:1 |
         F#2:2 C2?:1 | G2:1 F#2?:1 E2:1 | F2:1.5 B1:1.5 | E2:2 B1?:1`,
      ],
    },
    {
      instrument: "jazz-guitar",
      gain: 0.85,
      place: -0.45,
      room: 0.34,
      lines: [
        `-:3 | -:3 | -:3 | -:2 A3?:1 |
         B3:1 E4:1 F#4:1 | G4:2 F#4?:.5 E4?:.5 | C5:2 B4?:1 | B4?:2.5 -:.5 |
         A4:1 G4?:.5 F#4?:.5 A4:1 | G4:1.5 F#4?:.5 E4?:1 | F4:1 E4?:1 D#4?:1 | E4?:2.5 -:.5`,
      ],
    },
    {
      instrument: "jazz-guitar",
      gain: 0.5,
      place: 0.5,
      room: 0.3,
      lines: [
        `-:1 G3?+B3?+F#4?:2 | -:1 G3?+B3?+E4?:2 | -:1 G3?+C4?+E4?:2 | -:1 A3?+E4?:1 A3?+D#4?:1 |
         -:1 G3?+B3?:2 | -:1 G3?+B3?:2 | -:1 G3?+C4?+E4?:2 | -:1 F#3?+A3?+D4?:2 |
         -:1 A3?+C4?:2 | -:1 G3?+B3?:2 | -:.5 A3?+C4?:1 A3?+B3?:1.5 | -:1 G3?+B3?+F#4?:2`,
      ],
    },
    {
      instrument: "brushes",
      gain: 1.7,
      place: 0.12,
      room: 0.25,
      lines: [
        repeat("swirl?:2 swirl?:1", 12),
        `${repeat("-:2 tap?:1 | -:1.5 tap?:.5 tap?:1", 5)} | -:2 tap?:1 | -:1.5 tap?:.5 tap?:.5 tap?:.5`,
        repeat("-:1 pedal?:2", 12),
      ],
    },
  ],
};
