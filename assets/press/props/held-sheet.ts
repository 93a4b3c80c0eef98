import type { Era } from "../era.ts";
import { grow, rim } from "../geometry/booleans.ts";
import { type Point, range } from "../geometry/points.ts";
import { poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { fill, line, type Mark } from "../marks.ts";

/** A printed sheet in the hand of the one who looks, at the lower left of the picture; none of it can be read. */
export function heldSheet(era: Era): Mark[] {
  const sheet = poly([64, 508], [300, 452], [372, 690], [380, 780], [120, 780]);
  const at = (u: number, v: number): Point => [64 + 236 * u + 68 * v, 508 - 56 * u + 262 * v];
  const lines = range(8, (i) => [at(0.12, 0.26 + i * 0.085), at(i % 3 === 2 ? 0.62 : 0.88, 0.26 + i * 0.085)]);
  const thumb = traced("20,780! 60,720 96,668 128,632 152,612 170,616 172,636 152,664 128,700 112,740 110,780!");
  return [
    fill(grow(sheet, 4), era.key),
    fill(sheet, era.sheet),
    fill(poly(at(0.12, 0.1), at(0.84, 0.1), at(0.84, 0.17), at(0.12, 0.17)), era.key),
    line(lines, era.key, 2.4),
    fill(grow(thumb, 4, "round"), era.key),
    fill(thumb, "yellow"),
    fill(rim(thumb, -8, -4), "red"),
    fill(traced("150,620 164,616 168,630 156,644 146,638"), era.sheet),
  ];
}
