import type { Score } from "../score.ts";

/**
 * Sixteen bars of three-four at 103, A minor: a slow vals criollo for two guitars. The theme falls where that of 1968 rises: a
 * fourth, then by steps. The second guitar strikes two and three; its basses run in six-eight under them, so that two are
 * counted against three wherever the tune rests.
 */
export const VALS_CALM: Score = {
  seed: 4801,
  metre: 3,
  beat: 580000,
  bars: 16,
  microphones: 1,
  parts: [
    {
      instrument: "nylon",
      gain: 0.75,
      place: 0,
      room: 0.26,
      lines: [
        `A2:3 | C3?:1.5 B2?:.5 A2?:.5 G#2?:.5 | E2:1.5 G#2?:1.5 | A2:1.5 B2?:.5 C3?:.5 C#3?:.5 |
         D3:3 | B2:1.5 F2?:1.5 | E2:1.5 B2?:1.5 | E2:.5 G#2?:.5 B2?:.5 D3:.5 B2?:.5 G#2?:.5 |
         F2:3 | C3:1.5 G2?:1.5 | B2:1.5 F2?:1.5 | E2:.5 F2?:.5 E2?:.5 G#2:.5 A2?:.5 B2?:.5 |
         A2:3 | F2:1.5 F2?:.5 A2?:.5 F2?:.5 | E2:1.5 E2?:1.5 | A2:1.5 C3?:.5 B2?:.5 G#2?:.5`,
        `-:1 E3?+A3?:.8 -:.2 E3?+A3?:.8 -:.2 | -:1 E3?+A3?:.8 -:.2 E3?+A3?:.8 -:.2 |
         -:1 D3?+E3?:.8 -:.2 D3?+E3?:.8 -:.2 | -:1 E3?+C4?:.8 -:1.2 |
         -:1 F3?+A3?:.8 -:.2 F3?+A3?:.8 -:.2 | -:1 D3?+A3?:.8 -:.2 D3?+A3?:.8 -:.2 |
         -:1 E3?+G#3?:.8 -:.2 E3?+G#3?:.8 -:.2 | -:3 |
         -:1 C3?+A3?:.8 -:.2 C3?+A3?:.8 -:.2 | -:1 E3?+G3?:.8 -:.2 E3?+G3?:.8 -:.2 |
         -:1 D3?+F3?:.8 -:.2 D3?+A3?:.8 -:.2 | -:3 |
         -:1 E3?+A3?:.8 -:.2 E3?+C4?:.8 -:.2 | -:1 C3?+A3?:.8 -:.2 C3?+A3?:.8 -:.2 |
         -:1 D3?+E3?:.8 -:.2 D3?+E3?:.8 -:.2 | -:1 E3?+C4?:.8 -:1.2`,
      ],
    },
    {
      instrument: "nylon",
      gain: 0.9,
      place: 0,
      room: 0.34,
      lines: [
        `A4?:1 E4?:1 D4?:1 | C4?:2 D4?:.5 E4?:.5 | G#3?:2 A3?:1 | A3?:2 -:1 |
         F4?:1 D4?:1 C4?:1 | B3?:2 C4?:.5 D4?:.5 | E4?:1.5 D4?:1.5 | E4?:2 -:1 |
         C4?:1.5 F4?:1.5 | E4?:2 D4?:.5 C4?:.5 | B3?:1.5 D4?:1.5 | C4?:.5 B3?:2 -:.5 |
         A4?:1 E4?:1 D4?:1 | C4?:2 D4?:.5 E4?:.5 | G#3?:1.5 B3?:1.5 | A3?:2.5 -:.5`,
      ],
    },
  ],
};
