import type { Era } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { map, type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { fill, type Mark } from "../marks.ts";

export interface Jeep {
  readonly whole: Shape;
  readonly marks: readonly Mark[];
  readonly headlamps: readonly Point[];
}

/** An open field car seen from before: the middle between its wheels on the ground and its width in pixels; its lamps burn unless `lit` is false. */
export function jeep(era: Era, [x, y]: Point, width: number, lit = true): Jeep {
  const k = width / 100;
  const put = (shape: Shape): Shape => map(shape, ([px, py]) => [x + px * k, y + py * k]);
  const body = fuse(
    traced("-44,-20! -44,-44 -40,-50 -26,-56 26,-56 40,-50 44,-44 44,-20! 30,-14 -30,-14"),
    traced("-50,-36! -50,-46 -38,-50 -28,-46! -28,-30!"),
    traced("50,-36! 50,-46 38,-50 28,-46! 28,-30!"),
    rect(-48, -40, -34, 0),
    rect(34, -40, 48, 0),
    rect(-40, -22, 40, -14),
  );
  const screen = fuse(rect(-34, -88, 34, -54));
  const panes = fuse(rect(-30, -84, -2, -60), rect(2, -84, 30, -60));
  const whole = put(fuse(body, screen));
  const slots = fuse(...range(7, (i) => rect(-14 + i * 4.4, -48, -12 + i * 4.4, -28)));
  return {
    whole,
    headlamps: [
      [x - 25 * k, y - 39 * k],
      [x + 25 * k, y - 39 * k],
    ],
    marks: [
      fill(grow(whole, 2), era.key),
      fill(minus(whole, put(panes)), era.key),
      fill(put(panes), "indigo"),
      fill(put(slots), "indigo"),
      fill(rim(whole, -2, 3), era.edge),
      fill(fuse(...[-25, 25].map((dx) => put(ellipse(dx, -39, 7.5)))), lit ? "yellow" : "teal"),
      fill(fuse(...[-25, 25].map((dx) => put(ellipse(dx, -39, 4.5)))), lit ? era.sheet : "indigo"),
    ],
  };
}
