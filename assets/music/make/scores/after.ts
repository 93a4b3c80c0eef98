import { repeat, type Score } from "../score.ts";

/**
 * Sixteen bars of two-four at 66, E minor: the theme an octave low and alone, a beat short in every bar. It rises, then sinks
 * where it rose, then asks the same thing twice. Its last note is not played: the bar where it belongs is left empty, and the
 * bass comes home only as the tune begins again.
 */
export const AFTER: Score = {
  seed: 6807,
  metre: 2,
  beat: 908000,
  bars: 16,
  microphones: 2,
  parts: [
    {
      instrument: "upright-bass",
      gain: 0.75,
      place: 0,
      room: 0.2,
      lines: [
        `E2?:2 | G2?:2 | A1:2 | B1?:2 |
         E2?:2 | C2?:2 | A1:2 | B1?:2 |
         D2:2 | F#2?:2 | C2:2 | A1?:2 |
         E2?:2 | C2?:1.5 E2?:.5 | F2:1 B1?:1 | -:2`,
      ],
    },
    {
      instrument: "jazz-guitar",
      gain: 1,
      place: -0.3,
      room: 0.5,
      lines: [
        `B2:.5 E3?:.5 F#3:1 | G3:1.5 F#3?:.25 E3?:.25 | C4:1.25 B3?:.75 | B3?:1.75 -:.25 |
         B2:.5 E3?:.5 F#3:1 | G3?:1.5 F#3?:.25 E3?:.25 | C3:1.25 E3?:.75 | D#3?:1.75 -:.25 |
         A3:.75 G3?:.25 F#3?:1 | A3?:1.75 -:.25 | G3:.75 F#3?:.25 E3?:1 | G3?:1.75 -:.25 |
         B2:.5 E3?:.5 F#3?:1 | G3:1 F#3?:.5 E3?:.5 | F3:.5 E3?:.5 D#3?:1 | -:2`,
      ],
    },
    {
      instrument: "jazz-guitar",
      gain: 0.45,
      place: 0.5,
      room: 0.5,
      lines: [
        `-:2 | -:1 B3?+D4?:1 | -:2 | -:1 D4?+F#4?:1 |
         -:2 | -:1 B3?+E4?:1 | -:2 | -:1 A3?+F#4?:1 |
         -:2 | -:1 C4?+F#4?:1 | -:2 | -:1 C4?+E4?:1 |
         -:2 | -:1 B3?+E4?:1 | -:2 | -:2`,
      ],
    },
    {
      instrument: "brushes",
      gain: 1.5,
      place: 0.1,
      room: 0.35,
      lines: [`${repeat("swirl?:2 | -:2", 7)} | swirl?:2 | -:2`],
    },
  ],
};
