import { filterThrough, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { COURTYARD, inRoom } from "../room.ts";
import { addAt, fadeEnds, type Signal, silence, soften, whiteNoise } from "../signal.ts";
import { step } from "./footsteps.ts";

const SECONDS = 7.8;

/** Seconds from pace to pace: 116 to the minute. */
const PACE = 60 / 116;

const MEN = 24;

/** One pace of them all: each man a little before or after the beat; the last to arrive are the rear files. */
function pace(next: Random, spread: number): Signal {
  const sound = silence(0.6);
  for (let man = 0; man < MEN; man += 1) {
    const file = man / MEN;
    addAt(
      sound,
      step(next),
      0.03 + spread * (file + between(next, -0.4, 0.4)),
      between(next, 0.5, 1) * (1 - 0.6 * file),
    );
  }
  return sound;
}

/** Slings and buckles, once they stand. */
function settle(next: Random): Signal {
  const sound = silence(1);
  for (let place = 0; place < 9; place += 1) {
    const pitch = between(next, 2400, 5200);
    addAt(
      sound,
      ring(
        [
          [pitch, 0.5, 0.06],
          [pitch * 1.43, 0.3, 0.04],
        ],
        0.1,
      ),
      between(next, 0, 0.7),
      between(next, 0.2, 1),
    );
  }
  const cloth = filterThrough(whiteNoise(0.8, next), { kind: "band", frequency: 2600, q: 0.5 });
  addAt(sound, fadeEnds(cloth, 0.1, 0.6), 0, 0.25);
  return sound;
}

/** A platoon marches into a yard and halts in two beats, 7.8 s; no voice gives the order. */
export function boots(): Signal {
  const next = random(1901);
  const yard = silence(SECONDS);
  const paces = 10;
  for (let place = 0; place < paces; place += 1) {
    const near = 0.22 + 0.78 * (place / (paces - 1)) ** 1.5;
    const heard = filterThrough(pace(next, 0.046), { kind: "low", frequency: 900 + 5200 * near ** 2 });
    addAt(yard, heard, 0.1 + place * PACE, 0.1 * near);
  }
  const halt = 0.1 + paces * PACE;
  addAt(yard, pace(next, 0.022), halt, 0.115);
  addAt(yard, pace(next, 0.014), halt + PACE * 0.9, 0.15);
  addAt(yard, settle(next), halt + PACE * 0.9 + 0.25, 0.02);
  // Two dozen heels in one moment: pressed together as the ear does with what is too loud for it.
  const close = soften(filterThrough(yard, { kind: "high", frequency: 70 }), 0.07);
  return fadeEnds(inRoom(close, COURTYARD, 0.5), 0.01, 0.8);
}
