import { cuts } from "../carved.ts";
import type { Era } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { map, type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, limb, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { fill, flecks, type Mark } from "../marks.ts";

const crest = traced("-84,0! -84,-18 -62,-34 -34,-30 -24,-52 0,-66 24,-52 34,-30 62,-34 84,-18 84,0! 0,6");
const posts = fuse(
  rect(-92, -16, -74, 330),
  rect(74, -16, 92, 330),
  ellipse(-83, -28, 13, 15),
  ellipse(83, -28, 13, 15),
);
const back = traced("-76,-6! 0,-2 76,-6! 76,270! -76,270!");
const stuffed = traced("-60,16! -30,10 0,8 30,10 60,16! 62,120 60,236! 0,242 -60,236! -62,120");
const arm = fuse(
  limb([-92, 226], [-128, 252], 11, 12),
  limb([-128, 252], [-130, 330], 9, 9),
  limb([92, 226], [128, 252], 11, 12),
  limb([128, 252], [130, 330], 9, 9),
);

/** A high-backed chair of state from before, nobody in it: the middle of its top rail, `k` pixels to the unit, light from the right. */
export function tallChair(era: Era, [x, y]: Point, k: number): Mark[] {
  const put = (shape: Shape): Shape => fuse(map(shape, ([px, py]) => [x + px * k, y + py * k]));
  const wood = put(fuse(crest, posts, back, arm));
  const cloth = put(stuffed);
  const nails = [-66, 66].flatMap((px) => range(9, (i) => ellipse(x + px * k, y + (24 + i * 26) * k, 3.6 * k)).flat());
  const light = [0.95, -0.3, 0.1] as const;
  return [
    fill(grow(wood, 5), era.sheet),
    fill(cut(wood, 0.7, 16, 8), era.key),
    fill(grow(cloth, 4), era.sheet),
    fill(cloth, "red"),
    flecks(
      cuts(cloth, { light: [-0.95, -0.25, 0.12], round: 60 * k, angle: 1.35, gap: 10, from: 0.2, gain: 1.1, ends: 30 }),
      era.key,
    ),
    flecks(nails, era.sheet),
    flecks(cuts(put(crest), { light, round: 26 * k, angle: -0.9, gap: 8, from: 0.35 }), era.sheet),
    fill(minus(rim(put(fuse(posts, arm)), -6, 1), grow(cloth, 6)), era.sheet),
    fill(put(fuse(ellipse(0, -34, 9, 11))), era.sheet),
  ];
}
