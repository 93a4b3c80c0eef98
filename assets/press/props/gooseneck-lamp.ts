import type { Era } from "../era.ts";
import { fuse, grow, rim } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { map, move, type Point, type Shape, turn } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { fill, type Mark } from "../marks.ts";
import { typed } from "../typed.ts";

/** A desk lamp on a bent tube: where its foot stands and its shade hangs, the shade's turn in radians and the width of its mouth. */
export function gooseneckLamp(
  era: Era,
  {
    foot,
    neck,
    angle,
    mouth,
  }: { readonly foot: Point; readonly neck: Point; readonly angle: number; readonly mouth: number },
): { readonly whole: Shape; readonly marks: Mark[] } {
  const k = mouth / 100;
  const hang = (shape: Shape): Shape =>
    move(
      turn(
        map(shape, ([x, y]) => [x * k, y * k]),
        angle,
        [0, 0],
      ),
      ...neck,
    );
  const shade = hang(traced("-12,-16! 12,-16! 16,0! 34,10 48,32 54,58! 0,63 -54,58! -48,32 -34,10 -16,0!"));
  const open = hang(ellipse(0, 58, 54, 9));
  const [top] = hang([[[0, -16]]]);
  const [tx, ty] = top?.[0] ?? neck;
  const tube = [
    gouge(
      curve(
        [
          foot,
          [foot[0] + 6 * k, foot[1] - 150 * k],
          [foot[0] - 2 * k, ty + 10 * k],
          [(foot[0] + tx) / 2, ty - 40 * k],
          [tx, ty],
        ],
        false,
        8,
      ),
      9 * k,
    ),
  ];
  const base = fuse(
    ellipse(foot[0], foot[1], 52 * k, 13 * k),
    rect(foot[0] - 52 * k, foot[1], foot[0] + 52 * k, foot[1] + 9 * k),
    ellipse(foot[0], foot[1] + 9 * k, 52 * k, 13 * k),
  );
  const whole = fuse(shade, open, tube, base);
  return {
    whole,
    marks: [
      fill(grow(whole, 5, "round"), era.sheet),
      fill(fuse(shade, tube, base), era.key),
      ...typed(grow(shade, -4), "carbon", (x) => 0.5 + (x - neck[0]) / (70 * k)),
      fill(rim(tube, 3, 1), era.sheet),
      fill(rim(base, 2, 4), era.sheet),
      fill(grow(open, 3), era.key),
      fill(open, era.sheet),
    ],
  };
}
