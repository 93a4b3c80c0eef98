import type { Era } from "../era.ts";
import { and, clipLines, fuse, grow } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { clamp, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { noise, randomFrom } from "../geometry/random.ts";
import { arc, ellipse } from "../geometry/shapes.ts";
import { cutLines } from "../hatch.ts";
import { fill, flecks, type Mark } from "../marks.ts";

/** How smoke rises: along a path (0..1 to a point), and how thick it is there in pixels. */
export interface Column {
  readonly path: (t: number) => Point;
  readonly radius: (t: number) => number;
  /** How far one billow stands from the next, as a part of the thickness there. */
  readonly spacing: number;
  readonly seed: number;
  /** Direction from which it is lit, in radians, clockwise from the right. */
  readonly light: number;
  /** Below this height of the sheet the fire shows red on it. */
  readonly fire: number;
}

/** A column of black smoke, each billow turned out of it by a few round cuts; `whole` is its silhouette. */
export function smokeColumn(era: Era, column: Column): { readonly whole: Shape; readonly marks: readonly Mark[] } {
  const { path, radius, spacing, seed, light, fire } = column;
  const spin = randomFrom(seed);
  const balls: { readonly x: number; readonly y: number; readonly r: number }[] = [];
  for (let t = 0; t < 1; ) {
    const [x, y] = path(t);
    const [nx, ny] = path(t + 0.02);
    const [length, r] = [Math.hypot(nx - x, ny - y) || 1, radius(t)];
    const side = ([-0.62, 0.58, 0.02][balls.length % 3] ?? 0) * r + (spin() - 0.5) * 0.3 * r;
    balls.push({ x: x - ((ny - y) / length) * side, y: y + ((nx - x) / length) * side, r: r * (0.48 + 0.24 * spin()) });
    t += (spacing * r * 0.02) / length;
  }
  const discs = balls.map(({ x, y, r }) => ellipse(x, y, r, r * 0.92, 28));
  const whole = cut(fuse(...discs), 4, 16, seed);
  const lines: Ring[] = balls.flatMap(({ x, y, r }, i) => {
    const before = fuse(...discs.slice(i + 1, i + 9));
    const rings = range(Math.max(2, Math.min(6, Math.round(r / 15))), (j) => {
      const k = r * (0.93 - j * 0.13);
      return arc(x, y, k, k * 0.92, light - 1.15 + j * 0.16, light + 1.15 - j * 0.16, 18);
    });
    return clipLines(rings, and(whole, ellipse(x, y, r, r * 0.92, 28))).flatMap((ring) => outside(ring, before));
  });
  const swell = (x: number, y: number): number => 0.62 + 0.3 * noise(x * 0.02, y * 0.02);
  const split = (low: boolean): Ring[] => lines.filter((ring) => (ring[0]?.[1] ?? 0) > fire === low);
  const carve = (rings: readonly Ring[]): Shape =>
    cutLines(rings, { gap: 9, tone: (x, y) => clamp(swell(x, y)), step: 9, ends: 26, narrowest: 1 });
  return {
    whole,
    marks: [
      fill(grow(whole, 3.5, "round"), era.sheet),
      fill(whole, era.key),
      flecks(carve(split(false)), era.sheet),
      flecks(carve(split(true)), "red"),
    ],
  };
}

/** The parts of a line that lie in none of the billows before it. */
const outside = (ring: Ring, before: Shape): Ring[] => {
  const runs: Point[][] = [[]];
  for (const point of ring) {
    const hidden = before.some((disc) => within(disc, point));
    if (hidden) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 3);
};

const within = (disc: Ring, [x, y]: Point): boolean => {
  let inside = false;
  disc.forEach(([ax, ay], i) => {
    const [bx, by] = disc[(i + disc.length - 1) % disc.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
};
