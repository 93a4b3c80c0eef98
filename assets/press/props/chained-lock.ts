import type { Era } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { type Point, range, type Shape, turn } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { fill, type Mark } from "../marks.ts";

const link = (x: number, y: number, angle: number, long = 17): Shape =>
  turn(minus(ellipse(x, y, long, 10, 20), ellipse(x, y, long - 8, 4, 16)), angle, [x, y]);
/** A link seen on its edge. */
const edge = (x: number, y: number, angle: number): Shape => turn(ellipse(x, y, 14, 4.5, 14), angle, [x, y]);

/**
 * A chain that goes round two bars of a gate and through a padlock that hangs between them:
 * where the bars stand and half their width, and the height of the chain, in pixels.
 */
export function chainedLock(era: Era, [left, right]: Point, half: number, y: number): Mark[] {
  const middle = (left + right) / 2;
  const behind = fuse(...range(5, (i) => link(left + ((right - left) * (i + 0.5)) / 5, y - 12, 0, 13)));
  const run = (s: 1 | -1, bar: number): Shape[] => [
    edge(bar + s * 3, y - 4, s * 1.1),
    link(bar - s * 14, y + 7, s * -0.5),
    edge(bar - s * 30, y + 19, s * -0.75),
  ];
  const front = fuse(...run(-1, left), ...run(1, right));
  const hooks = fuse(link(left - 7, y - 6, -1.2, 14), link(right + 7, y - 6, 1.2, 14));
  const shackle = minus(ellipse(middle, y + 40, 24, 30), ellipse(middle, y + 40, 14, 20));
  const body = rect(middle - 34, y + 44, middle + 34, y + 106);
  const bars = fuse(...[left, right].map((x) => rect(x - half, y - 60, x + half, y + 60)));
  return [
    fill(grow(behind, 2), era.key),
    fill(behind, "teal"),
    fill(bars, era.key),
    fill(grow(fuse(front, hooks), 3), era.key),
    fill(fuse(front, hooks), era.sheet),
    fill(grow(shackle, 3), era.key),
    fill(shackle, era.sheet),
    fill(grow(body, 4), era.key),
    fill(body, "red"),
    fill(rim(body, 6, -5), "yellow"),
    fill(fuse(ellipse(middle, y + 68, 7), rect(middle - 3, y + 70, middle + 3, y + 90)), era.key),
  ];
}
