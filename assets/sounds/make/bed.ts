import { type Filter, filterRound } from "./filter.ts";
import type { Random } from "./random.ts";
import { type Curve, generate, RATE, type Signal, whiteNoise } from "./signal.ts";

/** Returns a swell between `1 - 2 * depth` and 1 that meets itself at the loop's end: `turns` whole waves in `seconds`. */
export function swell(seconds: number, turns: number, phase: number, depth: number): Signal {
  return generate(seconds, (time) => 1 - depth + depth * Math.sin((2 * Math.PI * turns * time) / seconds + phase));
}

/** Returns a loop of filtered noise, as long as `shape` and as loud as it says. */
export function bed(next: Random, gain: number, shape: Signal, ...filters: readonly Filter[]): Signal {
  const noise = filterRound(whiteNoise(shape.length / RATE, next), ...filters);
  return noise.map((sample, index) => gain * sample * (shape[index] ?? 0));
}

/** Corners of a wandering curve: enough that no corner is heard. */
const CORNERS = 120;

/** Returns a curve that wanders about `middle` by as much as `reach` either way, and ends where it began. */
export function wander(seconds: number, middle: number, reach: number, phase: number): Curve {
  return Array.from({ length: CORNERS + 1 }, (_, place) => {
    const turn = (2 * Math.PI * place) / CORNERS;
    const way =
      0.5 * Math.sin(turn + phase) + 0.3 * Math.sin(3 * turn + 2.1 * phase) + 0.2 * Math.sin(7 * turn - phase);
    return [(seconds * place) / CORNERS, middle + reach * way] as const;
  });
}
