import { and } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { sliver } from "../geometry/gouge.ts";
import { clamp, type Point, range, type Shape } from "../geometry/points.ts";
import { noise } from "../geometry/random.ts";
import { WHOLE } from "../ground.ts";
import type { Tone } from "../tone.ts";

/** A flat band of mist: its middle, half its length and its height, in pixels. */
export function mistBand(x: number, y: number, half: number, height: number): Shape {
  const line: Point[] = [
    [x - half, y + 2],
    [x - half * 0.4, y - 2],
    [x + half * 0.3, y + 2],
    [x + half, y - 1],
  ];
  return [sliver(curve(line, false), height)];
}

/** Mist that lies from a height down to the ground, its upper edge uneven; `seed` chooses the edge. */
export const mistBank = (top: number, unevenness: number, seed: number): Shape =>
  and(WHOLE, [
    [[-80, 800], ...range(35, (i): Point => [-80 + i * 43, top + unevenness * noise(i * 0.22, seed)]), [1420, 800]],
  ]);

/** Mist that thickens downward from nothing at `top` to `strength` at `bottom`. */
export const thickening =
  (top: number, bottom: number, strength = 0.95): Tone =>
  (x, y) =>
    clamp((y - top + 60 * noise(x * 0.0022, y * 0.004)) / (bottom - top)) ** 1.3 * strength;
