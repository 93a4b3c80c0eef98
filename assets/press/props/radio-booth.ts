import { technician } from "../busts/technician.ts";
import type { Era } from "../era.ts";
import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { clamp, range, type Shape } from "../geometry/points.ts";
import { ellipse, poly, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { dots, fill, flecks, type Mark } from "../marks.ts";

/** The pane through which a studio is seen from its booth, in pixels of the picture. */
export const GLASS: Shape = poly([962, 168], [1252, 130], [1252, 470], [962, 430]);

/** The booth behind its glass: racks, a desk of dials, and the man who keeps the station on the air. */
export function radioBooth(era: Era): Mark[] {
  const frame = grow(GLASS, 16);
  const desk = and(GLASS, poly([900, 404], [1320, 452], [1320, 600], [900, 600]));
  const racks = and(GLASS, fuse(rect(962, 196, 1018, 520), rect(1026, 240, 1062, 520)));
  const meters = range(10, (i) => ellipse(978 + (i % 2) * 24, 220 + Math.floor(i / 2) * 38, 7)).flat();
  const dials = range(6, (i) =>
    minus(ellipse(1064 + i * 34, 444 + i * 3.8, 9), ellipse(1064 + i * 34, 444 + i * 3.8, 4.5)),
  );
  const gleams = fuse(
    traced("1236,120! 1250,120! 1200,260! 1194,260!"),
    traced("1218,120! 1223,120! 1186,220! 1183,220!"),
  );
  const shine = (x: number, y: number): number => clamp(0.3 + (y - 180) / 440) + 0.2 * clamp((x - 1100) / 160);
  return [
    fill(frame, era.sheet),
    fill(minus(grow(frame, -4), grow(GLASS, 3)), era.key),
    dots(era, GLASS, "red", { tone: shine, levels: 6, full: 0.74 }),
    fill(racks, era.key),
    flecks(meters, era.sheet),
    ...technician(era, GLASS),
    fill(and(grow(desk, 3), GLASS), era.sheet),
    fill(desk, era.key),
    flecks(dials.flat(), era.sheet),
    fill(and(GLASS, gleams), era.sheet),
  ];
}
