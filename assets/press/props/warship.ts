import type { Era } from "../era.ts";
import { fuse, grow, minus } from "../geometry/booleans.ts";
import { map, move, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { ellipse, poly, rect } from "../geometry/shapes.ts";
import { ruled, traced } from "../geometry/trace.ts";
import { hatch } from "../hatch.ts";
import { fill, flecks, line, type Mark } from "../marks.ts";

const HULL = "-400,-72! -380,-6! 396,-6! 436,-128! 330,-106 200,-92 40,-84 -160,-78!";
const GUN = "-34,0! -30,-22 -12,-30 18,-28 26,-20 30,0!";

/** A cruiser of the thirties seen from its side, 840 units long, her bow on the right, amidships on the waterline at a point, `k` pixels to the unit; her ports are lit. */
export function warship(era: Era, [x, y]: Point, k: number): { marks: Mark[]; ports: Shape } {
  const put = (shape: Shape): Shape => map(shape, ([px, py]) => [x + px * k, y + py * k]);
  const funnel = (at: number): Shape => fuse(poly([at - 26, -90], [at - 20, -186], [at + 22, -190], [at + 26, -90]));
  const hull = put(traced(HULL));
  const house = put(
    fuse(
      rect(40, -150, 176, -80),
      rect(66, -184, 168, -148),
      rect(88, -208, 158, -180),
      rect(-210, -116, 40, -76),
      rect(-250, -136, -190, -76),
      ...[-20, -116].map(funnel),
    ),
  );
  const guns = put(
    fuse(
      move(traced(GUN), 262, -96),
      rect(284, -122, 364, -114),
      move(traced(GUN), 206, -116),
      rect(230, -142, 300, -134),
      move(traced(GUN), -310, -74),
      rect(-400, -100, -330, -92),
    ),
  );
  const masts: Ring[] = ruled(
    "122,-206 122,-330",
    "122,-300 88,-206",
    "122,-300 156,-206",
    "-222,-136 -222,-262",
    "-222,-176 -150,-214",
  );
  const top = put(fuse(poly([104, -304], [140, -304], [134, -280], [110, -280]), rect(112, -316, 132, -304)));
  const wires: Ring[] = ruled("122,-326 430,-130", "122,-326 -222,-258", "-222,-258 -398,-78");
  const put1 = (rings: readonly Ring[]): Ring[] =>
    rings.map((ring) => ring.map(([px, py]): Point => [x + px * k, y + py * k]));
  const whole = fuse(hull, house, guns, top);
  const ports = range(22, (i) => ellipse(x + (-352 + i * 32) * k, y - (50 + i * 1.1) * k, 4.4, 4.4, 8)).flat();
  const bands = [-20, -116].map((at) => put(rect(at - 22, -172, at + 23, -158)));
  return {
    ports,
    marks: [
      line(put1(wires), era.key, 2),
      line(put1(masts), era.sheet, 12),
      line(put1(masts), era.key, 6),
      fill(grow(whole, 3.5, "round"), era.sheet),
      fill(whole, era.key),
      flecks(
        hatch(grow(hull, -5), { gap: 9, tone: (px) => 0.52 + 0.32 * Math.max(0, (px - x) / 460), ends: 60, step: 40 }),
        era.sheet,
      ),
      flecks(
        hatch(minus(grow(house, -4), ...bands), { angle: Math.PI / 2, gap: 10, tone: () => 0.42, ends: 10, step: 16 }),
        era.sheet,
      ),
      fill(fuse(...bands), era.sheet),
      fill(put(rect(92, -202, 154, -192)), era.sheet),
      line(
        [-20, -116].map(
          (at): Ring => [
            [x + (at - 20) * k, y - 187 * k],
            [x + (at + 22) * k, y - 190 * k],
          ],
        ),
        era.sheet,
        4,
      ),
    ],
  };
}
