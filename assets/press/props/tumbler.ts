import type { Era } from "../era.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { fill, type Mark } from "../marks.ts";

/** A glass of water: the middle of its foot and its height in pixels. */
export function tumbler(era: Era, [x, y]: Point, height: number): Mark[] {
  const h = height / 52;
  const side = (left: number, right: number, top: number, foot: number, narrow: number): Shape => [
    [
      [x + left * h, y - top * h],
      [x + right * h, y - top * h],
      [x + (right - narrow) * h, y - foot * h],
      [x + (left + narrow) * h, y - foot * h],
    ],
  ];
  return [
    fill(side(-19, 19, 52, -2, 4), era.key),
    fill(side(-15, 15, 34, 2, 3), "teal"),
    fill(side(-15, -11, 48, 3, -3), era.sheet),
  ];
}
