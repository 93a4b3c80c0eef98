import type { Era } from "../era.ts";
import { clipLines, fuse, grow } from "../geometry/booleans.ts";
import { clamp, lerp, move, type Point, type Ring, range } from "../geometry/points.ts";
import { noise } from "../geometry/random.ts";
import { rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { cutLines, hatch } from "../hatch.ts";
import { fill, flecks, line, type Mark } from "../marks.ts";

/** A wide enamelled lamp, lit, on a cord from above the picture; the point is the middle of its shade. */
export function printEnamelLamp(era: Era, [x, y]: Point): Mark[] {
  const shade = move(traced("-14,-62! 14,-62! 22,-46 110,-4 128,22! -128,22! -110,-4 -22,-46"), x, y);
  const glass = move(traced("-118,20! 0,10 118,20! 60,34 0,38 -60,34"), x, y);
  return [
    fill(grow(fuse(shade, glass), 4), era.sheet),
    fill(fuse(shade, rect(x - 3, -80, x + 3, y - 60)), era.key),
    fill(fuse(rect(x - 9, -80, x - 7, y - 64), rect(x + 7, -80, x + 9, y - 64)), era.sheet),
    flecks(
      hatch(grow(shade, -5), {
        angle: 0.42,
        gap: 8,
        tone: (px) => clamp((x - 10 - px) / 90) * 0.7,
        step: 12,
        ends: 12,
      }),
      era.sheet,
    ),
    fill(glass, era.sheet),
    line([range(21, (i): Point => [x - 118 + i * 11.8, y + 20 - 9 * Math.sin((i / 20) * Math.PI)])], era.key, 3),
  ];
}

/** Light that falls from such a lamp as far as a table's edge (a height on the sheet), as cuts in the dark. */
export function printLampBeam(era: Era, [lx, ly]: Point, edge: number): Mark[] {
  const rays = range(64, (i): Ring => {
    const a = lerp(-1.06, 1.06, i / 63) + 0.006 * noise(i, 2);
    const start = 96 + 16 * noise(i * 1.7, 4) + (i % 2) * 26;
    return range(24, (k): Point => {
      const r = start + k * 22;
      return [lx + Math.sin(a) * r + 1.5 * noise(i, k * 0.5), ly - 26 + Math.cos(a) * r * 0.86];
    });
  });
  const tone = (x: number, y: number): number => clamp(1 - Math.hypot((x - lx) * 0.8, y - ly) / 470) * 0.75;
  return [
    flecks(
      cutLines(clipLines(rays, rect(-60, 100, 1340, edge)), { gap: 15, tone, step: 24, ends: 60, narrowest: 1.3 }),
      era.sheet,
    ),
  ];
}
