import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { clamp, type Point, type Ring, range } from "../geometry/points.ts";
import { noise } from "../geometry/random.ts";
import { rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { WHOLE } from "../ground.ts";
import { cutLines, hatch } from "../hatch.ts";
import { fill, flecks, type Mark } from "../marks.ts";

/** What is seen of a square through one tall window: a church tower, roofs, a sky that pales toward them. */
export function squareFromWithin(era: Era): Mark[] {
  const lines: Ring[] = range(34, (i) =>
    curve(
      range(8, (j): Point => [560 + j * 46, -56 + i * 12.5 + 4 * noise(j * 0.6, i * 0.8)]),
      false,
      4,
    ),
  );
  const tower = fuse(
    rect(650, 236, 706, 520),
    rect(644, 230, 712, 238),
    rect(656, 176, 700, 232),
    rect(650, 170, 706, 178),
    traced("658,172! 662,148 678,132 694,148 698,172!"),
    rect(676, 108, 680, 136),
    rect(560, 316, 900, 520),
    rect(560, 308, 900, 318),
  );
  const openings = fuse(
    ...[664, 684].map((x) => traced(`${x},222! ${x},196 ${x + 5},188 ${x + 10},196 ${x + 10},222!`)),
  );
  const mist = (_: number, y: number): number => clamp(0.9 - (y + 40) / 330);
  return [
    fill(WHOLE, era.sheet),
    fill(cutLines(lines, { gap: 13, tone: mist, step: 26, ends: 30, narrowest: 1.4, widest: 1 }), era.key),
    fill(grow(tower, 3.5), era.sheet),
    fill(tower, era.key),
    fill(openings, era.sheet),
    flecks(
      hatch(grow(tower, -3), {
        angle: Math.PI / 2,
        gap: 9,
        tone: (_, y) => clamp((y - 230) / 130),
        ends: 18,
        step: 18,
      }),
      era.sheet,
    ),
  ];
}
