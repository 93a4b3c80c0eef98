import { repeat, type Score } from "../score.ts";

/**
 * Sixteen bars of three-four at 97, E minor, felt in one: the harmony moves every second bar, and the tune stays under the
 * words. Two phrases take the theme's first four notes at half speed; a third sinks by steps; only the fourth says them at their
 * own pace, falls by the dark second (F), and comes home.
 */
export const CALM: Score = {
  seed: 6801,
  metre: 3,
  beat: 616000,
  bars: 16,
  microphones: 2,
  parts: [
    {
      instrument: "upright-bass",
      gain: 0.76,
      place: 0,
      room: 0.12,
      lines: [
        `E2?:3 | B1?:2 D2?:1 | C2?:3 | G2?:2 D2?:1 |
         E2?:3 | D2?:2 B1?:1 | A1?:3 | B1?:2 C2?:1 |
         D2?:3 | F#2?:2 A2?:1 | G2?:2 B1?:1 | C2?:2 B1?:1 |
         E2?:2 G2?:1 | C2?:2 A1?:1 | F2?:1.5 B1?:1.5 | E2?:2 B1?:1`,
      ],
    },
    {
      instrument: "jazz-guitar",
      gain: 0.78,
      place: -0.45,
      room: 0.34,
      lines: [
        `-:1 B3?:2 | E4?:2.5 -:.5 | F#4?:1 G4?:2 | E4?:2 -:1 |
         -:1 B3?:2 | E4?:1 F#4?:2 | A4?:1.5 G4?:.5 E4?:1 | F#4?:2.5 -:.5 |
         -:1 A4?:1.5 F#4?:.5 | A4?:2.5 -:.5 | -:1 G4?:1.5 E4?:.5 | G4?:2 -:1 |
         B3?:1 E4?:1 F#4?:1 | G4?:2 F#4?:.5 E4?:.5 | F4?:1 E4?:.5 D#4?:1.5 | E4?:2.5 -:.5`,
      ],
    },
    {
      instrument: "jazz-guitar",
      gain: 0.5,
      place: 0.5,
      room: 0.3,
      lines: [
        `E3?+G3?:3 | -:1 F#3?+B3?:2 | G3?+B3?:3 | -:1 G3?+C4?:2 |
         E3?+G3?:3 | -:1 G3?+B3?:2 | G3?+C4?:3 | -:1 A3?+D#4?:2 |
         A3?+C4?:3 | -:1 F#3?+D4?:2 | G3?+B3?:3 | -:1 G3?+C4?:2 |
         -:1 G3?+B3?:2 | -:1 G3?+B3?:2 | A3?+C4?:1.5 F#3?+A3?:1.5 | -:1 G3?+B3?:2`,
      ],
    },
    {
      instrument: "brushes",
      gain: 1.25,
      place: 0.12,
      room: 0.25,
      lines: [
        repeat("swirl?:2 swirl?:1 | swirl?:3", 8),
        `${repeat("-:3 | -:2 tap?:1 | -:3 | -:1.5 tap?:.5 tap?:1", 3)} | -:3 | -:2 tap?:1 | -:3 | -:2 tap?:.5 tap?:.5`,
        repeat("-:1 pedal?:2 | -:3", 8),
      ],
    },
  ],
};
