import { repeat, type Score } from "../score.ts";

/**
 * Sixteen bars of three-four at 98, in A over its dominant. Both nights are in it: a nylon guitar in the manner of a slow vals
 * sings the theme, alone; the electric guitar, with the bass, answers and lands lower; they trade two bars and two; then they
 * sing it in thirds and end on one line together. The last note is reached, over a chord that does not close.
 */
export const DAWN: Score = {
  seed: 6809,
  metre: 3,
  beat: 612000,
  bars: 16,
  microphones: 2,
  parts: [
    {
      instrument: "nylon",
      gain: 0.7,
      place: 0.4,
      room: 0.3,
      lines: [
        `A2:1 E3?+A3?:1 E3?+B3?:1 | G#2:1 E3?+B3?:1 E3?+B3?:1 | F#2:1 E3?+A3?:1 E3?+C#4?:1 | C#3:1 G#3?+B3?:1 E3?+B3?:1 |
         D3:1 F#3?+A3?:1 F#3?+A3?:1 | C#3:1 E3?+A3?:1 E3?+A3?:1 | B2:1 F#3?+A3?:1 F#3?+A3?:1 | E2:1 E3?+G#3?:1 E3?+B3?:1 |
         F#2:1 E3?+A3?:1 E3?+C#4?:1 | E2:1 E3?+B3?:1 G#3?+B3?:1 | C#3:1 G#3?+B3?:1 E3?+B3?:1 | D3:1 F#3?+A3?:1 A3?+C#4?:1 |
         A2:1 E3?+A3?:1 E3?+A3?:1 | F#2:1 E3?+A3?:1 E3?+C#4?:1 | B2:1 F#3?+A3?:1 A3?+D4?:1 | E2:1 A3?+B3?:1 A3?+D4?:1`,
      ],
    },
    {
      instrument: "nylon",
      gain: 0.95,
      place: 0.15,
      room: 0.34,
      lines: [
        `B3:1 E4:1 F#4:1 | G#4:2 F#4?:.5 E4?:.5 | C#5:2 B4:1 | B4?:2.5 -:.5 |
         -:3 | -:3 | -:3 | -:3 |
         A4:1 G#4?:.5 F#4?:.5 A4:1 | G#4?:2 -:1 | -:3 | -:2 C#4?:1 |
         B3:1 E4:1 F#4:1 | C#5!:2 B4:1 | F#4:1 E4?:1 D4?:1 | E4?:2.5 -:.5`,
      ],
    },
    {
      instrument: "jazz-guitar",
      gain: 0.8,
      place: -0.45,
      room: 0.36,
      lines: [
        `-:3 | -:3 | -:3 | -:2 C#4?:1 |
         B3:1 E4:1 F#4:1 | A4:2 G#4?:.5 F#4?:.5 | F#4:1.5 E4?:.5 D4:1 | E4?:2.5 -:.5 |
         -:3 | -:2 E4?:.5 F#4?:.5 | G#4:1 F#4?:.5 E4?:.5 G#4:1 | F#4?:2 -:1 |
         -:1 C#4?:1 D4?:1 | A4:2 G#4:1 | F#4:1 E4?:1 D4?:1 | E4?:2.5 -:.5`,
      ],
    },
    {
      instrument: "upright-bass",
      gain: 0.6,
      place: 0,
      room: 0.14,
      lines: [
        `-:3 | -:3 | -:3 | -:2 C#2?:1 |
         D2?:2.5 -:.5 | C#2?:2.5 -:.5 | B1?:2.5 -:.5 | E1?:2.5 -:.5 |
         F#1?:2.5 -:.5 | E1?:2.5 -:.5 | C#2?:2.5 -:.5 | D2?:2 B1?:1 |
         A1?:2.5 -:.5 | F#1?:2.5 -:.5 | B1?:2.5 -:.5 | E1?:2.5 -:.5`,
      ],
    },
    {
      instrument: "brushes",
      gain: 1.2,
      place: 0.1,
      room: 0.3,
      lines: [
        `${repeat("-:3", 4)} | ${repeat("swirl?:3", 12)}`,
        `${repeat("-:3", 7)} | -:2 tap?:1 | -:3 | -:2 tap?:1 | -:3 | -:2 tap?:1 | -:3 | -:2 tap?:1 | -:3 | -:3`,
      ],
    },
  ],
};
