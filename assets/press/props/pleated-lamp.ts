import type { Era } from "../era.ts";
import { grow, rim } from "../geometry/booleans.ts";
import { type Point, type Ring, range } from "../geometry/points.ts";
import { traced } from "../geometry/trace.ts";
import { fill, line, type Mark } from "../marks.ts";

/** A table lamp about 200 pixels high: a pleated shade of paper, a dark turned foot that stands at a point. */
export function pleatedLamp(era: Era, [x, y]: Point): Mark[] {
  const shade = traced(
    `${x - 34},${y - 190}! ${x + 34},${y - 190}! ${x + 78},${y - 104}! ${x},${y - 96} ${x - 78},${y - 104}!`,
  );
  const foot = traced(
    `${x - 6},${y - 110}! ${x + 6},${y - 110}! ${x + 6},${y - 70} ${x + 13},${y - 52} ${x + 6},${y - 34} ${x + 10},${y - 14} ${x + 44},${y} ${x + 44},${y + 9} ${x - 44},${y + 9} ${x - 44},${y} ${x - 10},${y - 14} ${x - 6},${y - 34} ${x - 13},${y - 52} ${x - 6},${y - 70}`,
  );
  const pleats: Ring[] = range(9, (i) => [
    [x - 30 + i * 7.5, y - 188],
    [x - 68 + i * 17, y - 100],
  ]);
  return [
    fill(grow(foot, 4, "round"), era.sheet),
    fill(foot, era.key),
    fill(rim(foot, -5, 0), era.sheet),
    fill(grow(shade, 4), era.key),
    fill(shade, era.sheet),
    line(pleats, "red", 2.4),
  ];
}
