import type { Era } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { clamp, map, type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { fill, line, type Mark } from "../marks.ts";
import { typed, typing } from "../typed.ts";

const stand = traced("-84,0! 84,0! 78,-12! 70,-164! -70,-164! -78,-12!");
const shelf = traced("-110,-160! 110,-160! 112,-172! 100,-216! -100,-216! -112,-172!");
const body = traced("-102,-214! 102,-214! 98,-300! 92,-340 72,-364! -72,-364! -92,-340 -98,-300!");
const window = traced("-70,-250! 70,-250! 62,-338! -62,-338!");
const slot = rect(-66, -368, 66, -360);
const ROWS = ["xxx xxxxxx xx xxxx", "xxxxx xx xxxxxxx x", "xx xxxx xxx xxxxxx", "xxxxxxx xxx"];

/** A teletype on its stand, from before: the middle of its foot, `k` pixels to the unit, 364 units high; lit from the right or left, `glow` 0..1 the light on it. */
export function teletype(
  era: Era,
  [x, y]: Point,
  k: number,
  light: 1 | -1,
  glow: number,
): { readonly whole: Shape; readonly marks: Mark[] } {
  const put = (shape: Shape): Shape => fuse(map(shape, ([px, py]) => [x + px * k, y + py * k]));
  const whole = put(fuse(stand, shelf, body));
  const keys = range(3, (row) =>
    range(11 - row, (i) =>
      ellipse(x + (i - (10 - row) / 2) * 15.4 * k, y + (-172 - row * 14) * k, 5.4 * k, 4.2 * k, 10),
    ).flat(),
  ).flat();
  const shade = (px: number): number => clamp(0.95 - glow * 0.5 - (light * glow * (px - x)) / (130 * k));
  const at = (u: number, v: number): Point => [x + (-56 + 112 * u) * k, y + (-326 + 76 * v) * k];
  return {
    whole,
    marks: [
      fill(grow(whole, 3 + 2 * k, "round"), era.sheet),
      fill(whole, era.key),
      ...typed(put(minus(grow(body, -6), grow(window, 6))), "carbon", shade),
      ...typed(put(grow(stand, -8)), "carbon", (px) => shade(px) * 0.8),
      fill(put(minus(grow(window, 4), window)), era.sheet),
      fill(put(window), era.sheet),
      ...typed(put(window), "carbon", () => 0.7 - glow * 0.5),
      line(typing(at, ROWS, 19, 0.24, 0.09), era.key, 2.2 * k),
      fill(keys, era.sheet),
      fill(put(slot), era.sheet),
      fill(put(fuse(rect(-96, -219, 96, -216), rect(-66, -160, 66, -158))), era.sheet),
      fill(rim(put(fuse(body, shelf)), -light * 4 * k, 2 * k), era.sheet),
    ],
  };
}
