import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { map, type Point, type Shape, turn } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { fill, type Mark } from "../marks.ts";

const can = traced("-26,-30! 26,-30! 32,-22 32,24! -32,24! -32,-22!");
const doors = fuse(traced("-32,24! -58,58! -52,62! -26,30!"), traced("32,24! 58,58! 52,62! 26,30!"));
const yoke = fuse(rect(-40, -40, -35, 4), rect(35, -40, 40, 4), rect(-40, -44, 40, -38), rect(-4, -66, 4, -40));

/** A studio lamp with its doors on a yoke under a pipe: the point it hangs from, its turn in radians; burning or cold. */
export function studioLamp(era: Era, [x, y]: Point, k: number, angle: number, lit: boolean): Mark[] {
  const put = (shape: Shape): Shape => map(shape, ([px, py]) => [x + px * k, y + (py + 66) * k]);
  const aim = (shape: Shape): Shape => put(turn(shape, angle, [0, 0]));
  const whole = fuse(aim(fuse(can, doors)), put(yoke));
  return [
    fill(grow(whole, 2 + 2 * k, "round"), era.sheet),
    fill(whole, era.key),
    fill(grow(aim(ellipse(0, 26, 27, 8)), lit ? 0 : -1.5 * k), lit ? era.sheet : "carbon"),
    fill(aim(fuse(rect(-20, -16, 20, -12), rect(-20, -4, 20, 0))), "carbon"),
  ];
}
