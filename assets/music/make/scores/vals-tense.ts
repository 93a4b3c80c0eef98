import { repeat, type Score } from "../score.ts";

/**
 * Sixteen bars of three-four at 107, A minor with its dark second (B flat): the vals an octave low. The basses no longer run at
 * the ends of phrases only: they count two up to the last bar, while the dry chords count three. The theme breaks off, begins
 * again, and the last time its fourth note is the dark one.
 */
export const VALS_TENSE: Score = {
  seed: 4803,
  metre: 3,
  beat: 560000,
  bars: 16,
  microphones: 1,
  parts: [
    {
      instrument: "nylon",
      gain: 0.95,
      place: 0,
      room: 0.16,
      lines: [
        `A2:1 E2?:.5 A2:1 G#2?:.5 | A2:1 E2?:.5 C3:.5 B2?:.5 A2?:.5 | A2:1 E2?:.5 A2:1 G#2?:.5 | A2:1 E2?:.5 B2:.5 A2?:.5 G#2?:.5 |
         A2:1 E2?:.5 A2:1 B2?:.5 | C3:1 A2?:.5 D3:.5 C3?:.5 B2?:.5 | Bb2!:1 F2?:.5 Bb2:.5 A2?:.5 F2?:.5 | E2!:1 E2?:.5 G#2:.5 B2?:.5 G#2?:.5 |
         D3:1 A2?:.5 D3:1 C#3?:.5 | D3:1 A2?:.5 F2:.5 G2?:.5 A2?:.5 | Bb2!:1 F2?:.5 Bb2:1 C3?:.5 | E2!:.5 F2?:.5 E2?:.5 G#2:.5 A2?:.5 B2?:.5 |
         A2:1 E2?:.5 A2:1 G#2?:.5 | Bb2!:1 F2?:.5 A2:.5 Bb2?:.5 D3?:.5 | E2!:.5 E2?:.5 F2?:.5 E2:.5 E2?:.5 G#2?:.5 | E2:1.5 -:.5 F2?:.5 G#2?:.5`,
      ],
    },
    {
      instrument: "nylon",
      gain: 0.5,
      place: 0,
      room: 0.14,
      lines: [
        `${repeat("-:1 E3?+C4?:.3 -:.7 E3?+C4?:.3 -:.7", 6)} | -:1 D3?+F3?:.3 -:.7 D3?+F3?:.3 -:.7 | -:1 D3?+G#3?:.3 -:.7 D3?+G#3?:.3 -:.7 |
         ${repeat("-:1 F3?+A3?:.3 -:.7 F3?+A3?:.3 -:.7", 2)} | -:1 D3?+F3?:.3 -:.7 D3?+F3?:.3 -:.7 | -:3 |
         -:1 E3?+C4?:.3 -:.7 E3?+C4?:.3 -:.7 | -:1 D3?+F3?:.3 -:.7 D3?+F3?:.3 -:.7 | -:1 D3?+E3?:.3 -:.7 D3?+E3?:.3 -:.7 | -:3`,
      ],
    },
    {
      instrument: "nylon",
      gain: 0.85,
      place: 0,
      room: 0.3,
      lines: [
        `-:3 | -:3 | A3:1 E3:1 D3:1 | E3?:2 -:1 |
         A3:1 E3:1 D3:1 | C3:2 D3?:.5 E3?:.5 | F3:2 E3?:1 | E3?:2 -:1 |
         A3:1.5 F3:1.5 | D4:1.5 A3?:1.5 | F4:2 D4?:1 | E4:2 -:1 |
         A4:1 E4:1 D4:1 | Bb3!:2 C4?:.5 D4?:.5 | G#3:1.5 B3:1.5 | B3?:1.5 -:1.5`,
      ],
    },
  ],
};
