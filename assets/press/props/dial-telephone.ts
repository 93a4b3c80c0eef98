import type { Era } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { map, type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { fill, type Mark } from "../marks.ts";
import { typed } from "../typed.ts";

const body = traced("-47,0! -46,-14 -36,-32 -27,-50! 27,-50! 36,-32 46,-14 47,0! 30,4 -30,4");
const horns = fuse(traced("-27,-48! -31,-66 -23,-68 -16,-52!"), traced("27,-48! 31,-66 23,-68 16,-52!"));
const handset = traced(
  "-60,-60! -60,-72 -50,-82 -32,-84 0,-85 32,-84 50,-82 60,-72 60,-60! 54,-56 38,-57! 34,-66 24,-70 0,-71 -24,-70 -34,-66 -38,-57! -54,-56",
);

/** A heavy desk telephone: the middle of its foot and its width in pixels, lit from the upper left or right. */
export function dialTelephone(
  era: Era,
  [x, y]: Point,
  width: number,
  light: 1 | -1,
): { readonly whole: Shape; readonly marks: Mark[] } {
  const k = width / 120;
  const put = (shape: Shape): Shape => map(shape, ([px, py]) => [x + px * k, y + py * k]);
  const whole = put(fuse(body, horns, handset));
  const holes = range(10, (i) => {
    const a = -2.3 + i * 0.5;
    return ellipse(x + 13.4 * Math.cos(a) * k, y + (-25 + 11 * Math.sin(a)) * k, 2.7 * k, 2.3 * k, 9);
  }).flat();
  return {
    whole,
    marks: [
      fill(grow(whole, 5, "round"), era.sheet),
      fill(whole, era.key),
      ...typed(
        put(minus(grow(body, -4), ellipse(0, -25, 23, 20))),
        "carbon",
        (px) => 0.5 - (light * (px - x)) / (90 * k),
      ),
      fill(put(minus(ellipse(0, -25, 21, 17.5), ellipse(0, -25, 19, 15.6))), era.sheet),
      fill(holes, era.sheet),
      fill(put(ellipse(0, -25, 6, 5)), era.sheet),
      fill(rim(put(handset), light * 4, 4.5), era.sheet),
      fill(rim(put(body), light * 3, 0.5), era.sheet),
    ],
  };
}
