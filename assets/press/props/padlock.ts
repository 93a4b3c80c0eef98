import type { Era } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { type Point, type Shape, turn } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { fill, type Mark } from "../marks.ts";

/** Links of a chain that hangs in a loop: across and down from the shackle in pixels, and their turn in radians. */
const LINKS = [
  [-46, -40, 0.5],
  [-26, -27, 0.6],
  [-6, -16, 0.3],
  [16, -16, -0.3],
  [36, -28, -0.6],
  [56, -42, -0.5],
  [-30, 14, -0.9],
  [34, 12, 0.9],
] as const;

/** A padlock on a chain; the point is where its shackle goes through the chain. */
export function padlock(era: Era, [x, y]: Point): Mark[] {
  const link = (cx: number, cy: number, angle: number): Shape =>
    turn(minus(ellipse(cx, cy, 17, 10, 20), ellipse(cx, cy, 9, 4, 16)), angle, [cx, cy]);
  const chain = fuse(...LINKS.map(([dx, dy, angle]) => link(x + dx, y + dy, angle)));
  const shackle = minus(ellipse(x + 4, y + 12, 20, 26), ellipse(x + 4, y + 12, 11, 17));
  const body = rect(x - 24, y + 16, x + 32, y + 66);
  return [
    fill(grow(fuse(chain, shackle), 3), era.key),
    fill(chain, era.sheet),
    fill(shackle, era.sheet),
    fill(grow(body, 4), era.key),
    fill(body, "red"),
    fill(rim(body, 6, -5), "yellow"),
    fill(fuse(ellipse(x + 4, y + 36, 6), rect(x + 1, y + 38, x + 7, y + 54)), era.key),
  ];
}
