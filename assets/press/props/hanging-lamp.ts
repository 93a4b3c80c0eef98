import type { Era } from "../era.ts";
import { fuse } from "../geometry/booleans.ts";
import type { Point } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";

/** A bulb under an enamelled shade, not lit, on a flex of so many pixels; the origin is the top of the shade. */
export function hangingLamp(era: Era, at: Point, flex: number): Mark[] {
  const [x, y] = at;
  return [
    fill(
      fuse(rect(x - 2, y - flex, x + 2, y), set(traced("-16,0! 16,0! 20,10 48,30 54,42! -54,42! -48,30 -20,10"), at)),
      era.key,
    ),
    fill(set(traced("-54,38! 54,38! 54,44! -54,44!"), at), "teal"),
    fill(ellipse(x, y + 46, 13, 12), era.key),
    fill(ellipse(x, y + 47, 9, 9), era.sheet),
  ];
}
