import { filterThrough, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { BEDROOM, inRoom } from "../room.ts";
import { addAt, fadeEnds, type Signal, scale, silence, soften, whiteNoise } from "../signal.ts";

/** Returns one stroke: a typebar on paper over rubber, the frame under it, then the key coming back. */
export function stroke(next: Random): Signal {
  const sound = silence(0.16);
  const slap = filterThrough(whiteNoise(0.009, next), { kind: "band", frequency: between(next, 2300, 3300), q: 0.6 });
  const frame = ring(
    [
      [between(next, 170, 200), 0.8, 0.05],
      [between(next, 430, 520), 0.6, 0.04],
      [between(next, 1250, 1600), 0.5, 0.035],
      [between(next, 3000, 3900), 0.25, 0.03],
    ],
    0.12,
  );
  addAt(sound, fadeEnds(slap, 0.0004, 0.006), 0, 1);
  addAt(sound, frame, 0.0006, 0.55);
  addAt(
    sound,
    fadeEnds(filterThrough(whiteNoise(0.006, next), { kind: "high", frequency: 3500 }), 0.001, 0.004),
    0.062,
    0.22,
  );
  addAt(sound, ring([[between(next, 780, 900), 0.2, 0.02]], 0.05), between(next, 0.06, 0.075), 0.6);
  return sound;
}

/** Eleven notches of the ratchet, the carriage running, then its stop. */
function carriageReturn(next: Random): Signal {
  const sound = silence(1.1);
  const notch = ring(
    [
      [1900, 0.5, 0.012],
      [3300, 0.5, 0.01],
      [640, 0.3, 0.02],
    ],
    0.03,
  );
  for (let place = 0; place < 3; place += 1) addAt(sound, notch, place * 0.045, 0.5);
  for (let time = 0.16; time < 0.66; time += 0.0145 - 0.006 * Math.sin((Math.PI * (time - 0.16)) / 0.5))
    addAt(sound, notch, time, between(next, 0.1, 0.2));
  const run = filterThrough(whiteNoise(0.52, next), { kind: "band", frequency: 1500, q: 0.5 });
  addAt(sound, fadeEnds(run, 0.15, 0.08), 0.15, 0.09);
  addAt(sound, scale(stroke(next), 1.4), 0.67);
  return sound;
}

/** Someone types a line, reaches its end, returns the carriage and begins another: 6.6 s. */
export function typewriter(): Signal {
  const next = random(901);
  const desk = silence(6.6);
  let time = 0.08;
  const type = (strokes: number): void => {
    for (let place = 0; place < strokes; place += 1) {
      addAt(desk, stroke(next), time, between(next, 0.55, 1) * 0.5);
      // A word, a breath: hands do not keep a metre.
      time += next() < 0.16 ? between(next, 0.26, 0.42) : between(next, 0.09, 0.185);
    }
  };
  type(18);
  const bell = ring(
    [
      [2093, 1, 1.1],
      [2110, 0.4, 0.9],
      [5480, 0.4, 0.4],
      [9100, 0.15, 0.15],
    ],
    1.3,
  );
  addAt(desk, bell, time - 0.1, 0.09);
  type(2);
  time += 0.35;
  addAt(desk, carriageReturn(next), time, 0.5);
  time += 1.25;
  type(6);
  return fadeEnds(inRoom(soften(desk, 0.22), BEDROOM, 0.6), 0.002, 0.5);
}
