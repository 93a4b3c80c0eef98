import { cuts } from "../carved.ts";
import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { map, type Point, type Shape } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";
import { fill, flecks, type Mark } from "../marks.ts";

const chair = fuse(
  limb([-112, -74], [-104, 320], 9, 8),
  limb([112, -74], [104, 320], 9, 8),
  ellipse(-112, -84, 12, 14),
  ellipse(112, -84, 12, 14),
  traced("-112,-72! -60,-84 0,-88 60,-84 112,-72! 112,-34! 60,-44 0,-48 -60,-44 -112,-34!"),
);
const coat = traced(
  "-92,30! -84,-6 -58,-32 -26,-40 0,-34 26,-40 58,-32 84,-6 92,30! 104,130 100,232 96,300! 62,308 30,300! 2,310 -30,300! -64,308 -98,298! -104,232 -108,130!",
);
const lapels = fuse(
  traced("-26,-42! -52,-26 -58,20! -30,40! -6,110! 0,60 -14,0!"),
  traced("26,-42! 52,-26 58,20! 30,40! 6,110! 0,60 14,0!"),
);
const lining = traced("-20,-38! 0,-30 20,-38! 14,0 0,96! -14,0!");
const sleeves = fuse(
  traced("-90,20! -74,4 -62,40 -64,120 -62,214! -86,222 -106,214! -112,120!"),
  traced("90,20! 74,4 62,40 64,120 62,214! 86,222 106,214! 112,120!"),
);

/** A coat hung over a chair as if it sat there, from before: the middle of the chair's back, `k` pixels to the unit; lit from above on one side. */
export function coatOnChair(era: Era, [x, y]: Point, k: number, side: 1 | -1): Mark[] {
  const put = (shape: Shape): Shape => map(shape, ([px, py]) => [x + px * k, y + py * k]);
  const cloth = put(fuse(coat, sleeves));
  return [
    fill(grow(put(fuse(chair, coat, sleeves)), 4.5, "round"), era.sheet),
    fill(put(chair), era.key),
    fill(
      put(
        fuse(
          nick(7, "-100,-60 -50,-70 0,-73 60,-70 100,-60"),
          nick(5, "-108,-20 -104,120 -102,280"),
          nick(6, "112,-20 108,120 104,280"),
        ),
      ),
      era.sheet,
    ),
    fill(cut(cloth, 1, 18, 5), era.key),
    flecks(
      cuts(cloth, { light: [side * 0.9, -0.6, 0.1], round: 60 * k, angle: 1.4, gap: 9, from: 0.3, ends: 20 }),
      era.sheet,
    ),
    fill(
      put(
        fuse(
          nick(5, "-62,40 -58,120 -64,214"),
          nick(5, "62,40 58,120 64,214"),
          nick(6, "-20,140 -26,220 -22,296"),
          nick(6, "26,150 30,220 28,296"),
        ),
      ),
      era.sheet,
    ),
    fill(grow(put(lining), 3), era.sheet),
    fill(put(lining), "red"),
    fill(grow(put(lapels), 3), era.sheet),
    fill(put(lapels), era.key),
    flecks(
      cuts(put(lapels), { light: [side, -0.4, 0.2], round: 20, angle: 0.6 * side, gap: 8, from: 0.35 }),
      era.sheet,
    ),
  ];
}
