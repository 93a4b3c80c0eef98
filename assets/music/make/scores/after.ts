import type { Score } from "../score.ts";

/**
 * Nine bars of three-four at 60, E minor: the theme once more, an octave low and alone. Its last note is not played: the bar
 * where it belongs is left empty, and only the bass comes home.
 */
export const AFTER: Score = {
  seed: 6807,
  beat: 1000000,
  bars: 9,
  parts: [
    {
      instrument: "upright-bass",
      gain: 0.85,
      place: 0,
      room: 0.2,
      lines: [`E2?:3 | G2?:3 | A1:3 | B1?:3 | F#2?:3 | G2?:2 E2?:1 | F2:1.5 B1?:1.5 | -:3 | E2?:3`],
    },
    {
      instrument: "jazz-guitar",
      gain: 1,
      place: -0.3,
      room: 0.5,
      lines: [
        `B2:1 E3:1 F#3:1 | G3:2 F#3?:.5 E3?:.5 | C4:2 B3?:1 | B3?:3 |
         A3:1 G3?:.5 F#3?:.5 A3:1 | G3?:1.5 F#3?:.5 E3?:1 | F3:1 E3?:1 D#3?:1 | -:3 | -:3`,
      ],
    },
    {
      instrument: "jazz-guitar",
      gain: 0.45,
      place: 0.5,
      room: 0.5,
      lines: [`-:3 | -:1 B3?+D4?:2 | -:3 | -:1 D4?+F#4?:2 | -:3 | -:1 B3?+E4?:2 | -:3 | -:3 | -:1 B3?+F#4?:2`],
    },
    {
      instrument: "brushes",
      gain: 1.5,
      place: 0.1,
      room: 0.35,
      lines: [`swirl?:3 | -:3 | swirl?:3 | -:3 | swirl?:3 | -:3 | swirl?:3 | -:3 | swirl?:3`],
    },
  ],
};
