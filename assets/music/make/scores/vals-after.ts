import type { Score } from "../score.ts";

/**
 * Sixteen bars of three-four at 98, A minor: the vals as a gramophone has it. The tune stops after its fourth note and the basses
 * finish for it; it goes the round of the fourths, begins once more, and the record has run out: in the last two bars only
 * the needle is heard, and nobody lifts it.
 */
export const VALS_AFTER: Score = {
  seed: 4807,
  metre: 3,
  beat: 608000,
  bars: 16,
  microphones: 1,
  gramophone: { turns: 38 },
  parts: [
    {
      instrument: "nylon",
      gain: 0.72,
      place: 0,
      room: 0.3,
      lines: [
        `A2:3 | E2?:1.5 A2?:1.5 | G#2:.5 A2?:.5 B2?:.5 E3:.5 D3?:.5 B2?:.5 | A2:1.5 E2?:1.5 |
         A2?:3 | F2:1.5 A2?:1.5 | E2:3 | A2:1 G2?:.5 F2:1 E2?:.5 |
         D3:3 | G2:1.5 D3?:1.5 | C3:3 | F2:1.5 C3?:.5 B2?:.5 A2?:.5 |
         E2:3 | A2?:3 | -:3 | -:3`,
        `-:1 E3?+A3?:1 E3?+A3?:1 | -:1 E3?+A3?:2 | -:3 | -:1 E3?+C4?:2 |
         -:1 E3?+A3?:1 E3?+A3?:1 | -:1 C3?+A3?:2 | -:1 D3?+E3?:1 D3?+E3?:1 | -:1 E3?+C4?:2 |
         -:1 F3?:1 A3?:1 | -:1 F3?+G3?:2 | -:1 E3?+G3?:1 E3?+G3?:1 | -:1 C3?+E3?:2 |
         -:1 E3?+A3?:1 E3?+A3?:1 | -:1 E3?:2 | -:3 | -:3`,
      ],
    },
    {
      instrument: "nylon",
      gain: 0.95,
      place: 0,
      room: 0.36,
      lines: [
        `A4?:1 E4?:1 D4?:1 | C4?:2.5 -:.5 | -:3 | -:3 |
         -:1 E4?:1 D4?:1 | C4?:2 D4?:.5 E4?:.5 | G#3?:2 A3?:1 | A3?:2.5 -:.5 |
         F4?:1 D4?:1 C4?:1 | B3?:2 -:1 | E4?:1 C4?:1 B3?:1 | A3?:2 -:1 |
         A4?:1 E4?:1 D4?:1 | C4?:3 | -:3 | -:3`,
      ],
    },
  ],
};
