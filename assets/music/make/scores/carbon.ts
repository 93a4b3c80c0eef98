import type { Score } from "../score.ts";

/**
 * Sixteen bars of two-four at 67, almost nothing: a piano sets down low, a few notes at a time, the theme of the one night and
 * then of the other; a vibraphone is its carbon copy, a bar late, two octaves up, and fainter. A bass marks four places.
 */
export const CARBON: Score = {
  seed: 5101,
  metre: 2,
  beat: 896000,
  bars: 16,
  microphones: 1,
  parts: [
    {
      instrument: "piano",
      gain: 0.9,
      place: 0,
      room: 0.3,
      lines: [
        `B2?:2 | -:1 E3?:1 | F#3?:2 | -:2 | G3?:1.5 F#3?:.5 | -:.5 E3?:1.5 | B2?:2 | -:2 |
         A3?:2 | -:1 E3?:1 | D3?:2 | -:2 | C3?:1.5 D3?:.5 | -:.5 E3?:1.5 | B2?:2 | -:2`,
      ],
    },
    {
      instrument: "vibraphone",
      gain: 0.4,
      place: 0,
      room: 0.5,
      lines: [
        `-:2 | B4?:2 | -:1 E5?:1 | F#5?:2 | -:2 | G5?:1.5 F#5?:.5 | -:.5 E5?:1.5 | B4?:2 |
         -:2 | A5?:2 | -:1 E5?:1 | D5?:2 | -:2 | C5?:1.5 D5?:.5 | -:.5 E5?:1.5 | B4?:2`,
      ],
    },
    {
      instrument: "upright-bass",
      gain: 0.5,
      place: 0,
      room: 0.2,
      lines: [`-:2 | -:2 | -:2 | E2?:2 | -:2 | -:2 | -:2 | C2?:2 | -:2 | -:2 | -:2 | A1?:2 | -:2 | -:2 | -:2 | B1?:2`],
    },
  ],
};
