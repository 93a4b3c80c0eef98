import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { type Point, type Shape, turn } from "../geometry/points.ts";
import { traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";

/** One house slipper on the floor, its toe to the right, 100 px long, turned by an angle in radians; the origin is its heel. */
export function slipper(era: Era, at: Point, angle: number): Mark[] {
  const put = (contour: string): Shape => set(turn(traced(contour), angle, [0, 0]), at);
  const sole = put("0,0 6,-10 22,-15 42,-14 58,-19 82,-22 100,-10 96,6 76,14 52,10 34,13 10,12");
  const upper = put("54,-20! 64,-35 84,-33 102,-16 102,2 88,14 70,16 50,12! 62,2 64,-10");
  const edge = put("54,-20! 64,-35! 71,-35! 72,-8 68,6 60,15! 50,12! 62,2 64,-10");
  return [
    fill(grow(fuse(sole, upper), 3), era.key),
    fill(sole, "indigo"),
    fill(grow(upper, 2), era.key),
    fill(upper, "red"),
    fill(edge, "yellow"),
  ];
}
