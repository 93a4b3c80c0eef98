import { repeat, type Score } from "../score.ts";

/**
 * Sixteen bars of three-four at 104, E minor with its dark second (F). The bass counts two where the brushes count three;
 * the guitar tries the theme an octave low, breaks off, tries again, and never gets past its middle.
 */
export const TENSE: Score = {
  seed: 6803,
  metre: 3,
  beat: 576000,
  bars: 16,
  microphones: 2,
  parts: [
    {
      instrument: "electric-bass",
      gain: 0.95,
      place: 0,
      room: 0.08,
      lines: [
        `E2:1.5 E2?:.5 B1?:.5 D2:.5 | E2:1.5 E2?:.5 G2?:.5 F#2:.5 | E2:1.5 E2?:.5 B1?:.5 D2:.5 | E2:1.5 B1?:.5 D2:.5 D#2:.5 |
         E2!:1.5 E2?:.5 B1?:.5 D2:.5 | E2:1.5 E2?:.5 G2?:.5 F#2:.5 | F2!:1.5 F2?:.5 C2:.5 E2:.5 | E2:1.5 E2?:.5 B1:.5 G1:.5 |
         A1!:1.5 A1?:.5 E2?:.5 G2:.5 | A1:1.5 A1?:.5 C2?:.5 B1:.5 | C2!:1.5 C2?:.5 G2?:.5 E2:.5 | B1!:1.5 B1?:.5 F#2?:.5 A2:.5 |
         E2!:1.5 E2?:.5 B1?:.5 D2:.5 | F2!:1.5 F2?:.5 E2:.5 C2:.5 | B1!:1.5 B1?:.5 D#2:.5 F#2:.5 | B1:1 -:.5 B1:.5 C2:.5 D#2:.5`,
      ],
    },
    {
      instrument: "jazz-guitar",
      gain: 0.8,
      place: -0.5,
      room: 0.3,
      lines: [
        `-:3 | -:3 | B2:1 E3:1 F#3:1 | G3!:2 F#3?:.5 E3?:.5 |
         B2:1 E3:1 F#3:1 | G3:2.5 -:.5 | C4!:2 B3:1 | B3?:2 -:1 |
         C4:1 B3?:.5 A3?:.5 C4:1 | E4!:1.5 D4?:.5 C4:1 | G3+E4:2 -:1 | F#3+D#4:2.5 -:.5 |
         B2:1 E3:1 F#3:1 | A3!:1.5 G3?:.5 F3:1 | F#3:1 A3:1 D#3:1 | B2?:1.5 -:1.5`,
      ],
    },
    {
      instrument: "muted-guitar",
      gain: 0.5,
      place: 0.6,
      room: 0.18,
      lines: [
        `${repeat("E3:.5 -:.5 E3?:.5 E3:.5 -:.5 E3?:.5", 6)} | F3:.5 -:.5 F3?:.5 F3:.5 -:.5 E3?:.5 | E3:.5 -:.5 E3?:.5 E3:.5 -:1 |
         ${repeat("E3+A3:.5 -:.5 A3?:.5 A3:.5 -:.5 A3?:.5", 2)} | E3+G3:.5 -:.5 G3?:.5 G3:.5 -:.5 G3?:.5 | D#3+A3:.5 -:.5 A3?:.5 A3:.5 -:1 |
         E3:.5 -:.5 E3?:.5 E3:.5 -:.5 E3?:.5 | F3:.5 -:.5 F3?:.5 F3:.5 -:.5 F3?:.5 | D#3+A3:.5 -:.5 A3?:.5 A3:.5 -:.5 A3?:.5 | D#3+A3:.5 -:2.5`,
      ],
    },
    {
      instrument: "brushes",
      gain: 2.2,
      place: 0.15,
      room: 0.22,
      lines: [
        repeat("swirl?:1.5 swirl?:1.5", 16),
        `${repeat("-:1 tap?:1 tap?:.5 tap?:.5 | -:1 tap:1 -:.5 tap?:.5", 3)} | -:1 tap?:1 tap?:.5 tap?:.5 | -:1 tap:.5 tap?:.5 tap?:.5 tap:.5 |
         ${repeat("-:1 tap?:1 tap?:.5 tap?:.5 | -:1 tap:1 -:.5 tap?:.5", 3)} | -:1 tap?:1 tap:.5 tap?:.5 | slap?:1 -:1 tap?:.5 tap:.5`,
        repeat("-:1 pedal?:1 pedal?:1", 16),
        `${repeat("kick?:1.5 kick?:1.5", 15)} | kick?:3`,
      ],
    },
  ],
};
