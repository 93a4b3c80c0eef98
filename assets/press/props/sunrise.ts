import type { Era } from "../era.ts";
import { clipLines, fuse, grow } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { clamp, type Point, type Ring, range } from "../geometry/points.ts";
import { noise } from "../geometry/random.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { WHOLE } from "../ground.ts";
import { cutLines } from "../hatch.ts";
import { fill, flecks, type Mark } from "../marks.ts";

/** Level lines across the picture, faceted by the knife. */
const levels = (from: number, to: number, gap: number, seed: number): Ring[] =>
  range(Math.floor((to - from) / gap), (i) =>
    range(26, (k): Point => {
      const x = -70 + k * 57 + 16 * noise(i * 3.1 + seed, k * 2.3);
      return [x, from + i * gap + 3.4 * noise(k * 0.5 + seed, i * 1.7)];
    }),
  );

/** A sky at sunrise: night in black lines above, red ones down to the horizon, the sun left bare. */
export function printSunrise(era: Era, [sx, sy]: Point, horizon: number): Mark[] {
  const sun = ellipse(sx, sy, 76, 76, 44);
  const near = (x: number, y: number): number => Math.hypot((x - sx) * 0.7, y - sy);
  const red = cutLines(levels(70, horizon + 20, 14.5, 1), {
    gap: 14.5,
    tone: (x, y) => clamp(0.3 + (y - 60) / 400) * clamp(0.7 + near(x, y) / 600) + 0.12 * noise(x * 0.004, y * 0.05),
    step: 60,
    ends: 40,
    narrowest: 1.8,
  });
  const night = cutLines(levels(-56, 300, 14.5, 8), {
    gap: 14.5,
    tone: (x, y) =>
      clamp(1.06 - (y + 10) / 235 - 0.2 * clamp(1 - Math.abs(x - 740) / 500) + 0.14 * noise(x * 0.003, y * 0.04)),
    step: 60,
    ends: 110,
    widest: 1,
    narrowest: 1.8,
  });
  const bars = cutLines(clipLines(levels(sy + 14, horizon, 14.5, 4), grow(sun, -10)), {
    gap: 14.5,
    tone: (_, y) => 0.14 + (y - sy) / 210,
    step: 40,
    ends: 24,
  });
  const dark = cut(rect(-70, -70, 1350, 34), 4, 40, 5);
  return [
    fill(WHOLE, era.sheet),
    flecks(red, "red"),
    fill(cut(sun, 1.2, 18), era.sheet),
    flecks(bars, "red"),
    fill(fuse(dark, night), era.key),
  ];
}
