import { filterThrough, ring } from "../filter.ts";
import { between, type Random, random } from "../random.ts";
import { CORRIDOR, echoOf } from "../room.ts";
import { addAt, fadeEnds, mix, type Signal, scale, silence, soften, whiteNoise } from "../signal.ts";

/** Returns one step: a nailed leather heel, then the sole. */
export function step(next: Random): Signal {
  const sound = silence(0.32);
  const heel = mix(
    ring(
      [
        [between(next, 96, 112), 1, 0.07],
        [between(next, 210, 245), 0.6, 0.05],
        [between(next, 980, 1160), 0.3, 0.03],
        [between(next, 2300, 2700), 0.2, 0.022],
      ],
      0.14,
    ),
    scale(filterThrough(whiteNoise(0.014, next), { kind: "band", frequency: 2300, q: 0.7 }), 0.8),
  );
  const sole = mix(
    scale(filterThrough(whiteNoise(0.055, next), { kind: "band", frequency: 900, q: 0.5 }), 0.55),
    ring([[between(next, 130, 160), 0.3, 0.05]], 0.05),
  );
  const grit = filterThrough(whiteNoise(0.09, next), { kind: "high", frequency: 3000 });
  addAt(sound, fadeEnds(heel, 0.0006, 0.02), 0);
  addAt(sound, fadeEnds(sole, 0.004, 0.04), between(next, 0.085, 0.105), between(next, 0.5, 0.7));
  addAt(sound, fadeEnds(grit, 0.03, 0.05), 0.1, 0.045);
  return sound;
}

/** One man in boots walks down a stone corridor towards the listener and stops: 6.4 s. */
export function footsteps(): Signal {
  const next = random(601);
  const near = silence(6.4);
  const far = silence(6.4);
  let time = 0.12;
  for (let stride = 0; stride < 9; stride += 1) {
    const sound = step(next);
    const closeness = 0.16 + 0.84 * (stride / 8) ** 1.6;
    addAt(near, sound, time, closeness);
    // The corridor answers almost alike wherever he is: only the step itself grows.
    addAt(far, sound, time, 0.45 + 0.3 * (stride / 8));
    time += 0.54 + between(next, -0.014, 0.014) + (stride === 7 ? 0.09 : 0);
  }
  const echo = echoOf(far, CORRIDOR);
  return fadeEnds(mix(soften(near, 0.4), scale(echo, 0.5)), 0.004, 1.1);
}
