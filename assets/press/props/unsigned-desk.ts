import type { Era } from "../era.ts";
import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { clamp, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { ellipse, poly, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { hatch } from "../hatch.ts";
import { fill, flecks, line, type Mark } from "../marks.ts";
import { pleatedLamp } from "./pleated-lamp.ts";

/** A desk's top by places on it in metres across and away, whose near right corner stands free; a lamp, a sheet and a pen. */
export function unsignedDesk(era: Era, onDesk: (x: number, z: number) => Point, lamp: Point): Mark[] {
  const top: Shape = [[onDesk(-2.1, 3.55), onDesk(0.42, 3.55), onDesk(0.42, 2.45), onDesk(-2.1, 2.45)]];
  const [corner] = [onDesk(0.42, 2.45)];
  const front = poly([-60, corner[1]], corner, [corner[0], 780], [-60, 780]);
  const side = poly(onDesk(0.42, 3.55), corner, [corner[0], 780], [onDesk(0.42, 3.55)[0], 780]);
  const away = (x: number, y: number): number => Math.hypot((x - lamp[0] - 60) / 2.6, y - lamp[1] - 12);
  const pool = and(ellipse(lamp[0] + 60, lamp[1] + 16, 330, 66), grow(top, -5));
  const leaf: Shape = [[onDesk(-0.42, 3.12), onDesk(0.02, 3.08), onDesk(-0.02, 2.58), onDesk(-0.5, 2.62)]];
  const lines: Ring[] = range(5, (i) => [
    onDesk(-0.38 - i * 0.008, 3.03 - i * 0.075),
    onDesk((i === 4 ? -0.22 : -0.06) - i * 0.008, 3 - i * 0.075),
  ]);
  const pen: Shape = [
    gouge([onDesk(0.1, 3.02), onDesk(0.2, 2.62), onDesk(0.222, 2.54)], (t) => (t < 0.5 ? 9 : t < 0.9 ? 8 : 1)),
  ];
  const well = traced("214,548! 220,532 250,530 258,548! 262,566 208,566");
  return [
    fill(grow(fuse(top, front, side), 4), era.sheet),
    fill(cut(fuse(top, front, side), 0.8, 60), era.key),
    flecks(
      hatch(minus(grow(top, -6), pool), {
        gap: 8,
        tone: (x, y) => clamp(0.7 - away(x, y) / 260),
        ends: 40,
        step: 30,
        wobble: 2,
      }),
      "red",
    ),
    fill(pool, era.sheet),
    flecks(
      hatch(minus(pool, grow(leaf, 6)), { gap: 8, tone: (x, y) => clamp(away(x, y) / 120 - 0.25), ends: 20, step: 18 }),
      era.key,
    ),
    line(
      [
        [
          [-60, corner[1] + 12],
          [corner[0], corner[1] + 12],
        ],
      ],
      era.sheet,
      3,
    ),
    flecks(
      hatch(rect(-60, corner[1] + 20, corner[0] - 8, 780), {
        gap: 10,
        tone: (x) => 0.5 * clamp(0.9 - Math.abs(x - 420) / 520),
        ends: 60,
        step: 40,
      }),
      "red",
    ),
    flecks(hatch(grow(side, -4), { angle: Math.PI / 2, gap: 7, tone: () => 0.28, ends: 20, step: 20 }), era.sheet),
    fill(grow(leaf, 4.5), era.key),
    fill(leaf, era.sheet),
    line(lines, era.key, 2.6),
    fill(grow(pen, 3), era.sheet),
    fill(pen, era.key),
    line([[onDesk(0.112, 2.96), onDesk(0.135, 2.86)]], "red", 5),
    fill(grow(well, 3.5), era.sheet),
    fill(well, era.key),
    ...pleatedLamp(era, lamp),
  ];
}
