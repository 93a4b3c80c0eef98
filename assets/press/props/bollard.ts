import { cuts } from "../carved.ts";
import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import type { Shape } from "../geometry/points.ts";
import { knots, traced } from "../geometry/trace.ts";
import { fill, flecks, type Mark } from "../marks.ts";

/** An iron bollard in the lower left of the picture, and the hawser that runs from it out to a ship. */
export function bollard(era: Era): Mark[] {
  const iron = fuse(
    traced("96,690! 102,640 98,606! 82,598 78,580 92,566 134,562 176,566 190,580 186,598 170,606! 166,640 172,690!"),
    traced("64,690! 72,676 196,676 204,690! 204,704! 64,704!"),
  );
  const hawser: Shape = [gouge(curve(knots("112,618 60,560 -10,470 44,392"), false, 8), 9)];
  const turns = [612, 624, 636].map(
    (y): Shape => [
      gouge(
        curve(
          [
            [94, y - 3],
            [134, y + 4],
            [174, y - 3],
          ],
          false,
          6,
        ),
        8,
      ),
    ],
  );
  return [
    fill(grow(fuse(hawser, iron), 4, "round"), era.sheet),
    fill(hawser, era.key),
    fill(iron, era.key),
    flecks(
      cuts(iron, { light: [0.8, -0.6, 0.2], round: 30, angle: 1.4, gap: 8, from: 0.5, ends: 8, step: 8 }),
      era.sheet,
    ),
    fill(fuse(...turns), era.sheet),
  ];
}
