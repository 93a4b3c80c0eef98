import { fuse } from "../geometry/booleans.ts";
import { type Point, range, type Shape } from "../geometry/points.ts";
import type { Wall } from "../wall.ts";

/** Half-widths of a turned baluster from foot to head, as [part of the height, metres]. */
const TURNED: readonly Point[] = [
  [0, 0.05],
  [0.35, 0.11],
  [0.68, 0.035],
  [1, 0.05],
];

/** One turned baluster on a wall, `width` times as stout as usual. */
export function baluster(wall: Wall, u: number, low: number, high: number, d: number, width = 1): Shape {
  const side = (s: 1 | -1): Point[] => TURNED.map(([t, half]) => [u + s * half * width, low + (high - low) * t]);
  return wall.ring([...side(-1), ...side(1).toReversed()], d);
}

export interface Run {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly d: number;
  /** Metres between balusters. */
  readonly every: number;
}

/** A run of balusters between a plinth and a rail; `skip` leaves out those that something else hides. */
export function balustrade(wall: Wall, run: Run, skip: (u: number) => boolean = () => false): Shape {
  const { from, to, low, high, d, every } = run;
  const posts = range(Math.floor((to - from) / every), (i) => from + (i + 0.5) * every).filter((u) => !skip(u));
  const rail = (h: number): Shape => wall.box(from, h, d - 0.12, to, h + 0.15, d + 0.12);
  return fuse(rail(low), rail(high), ...posts.map((u) => baluster(wall, u, low + 0.1, high, d, every / 0.36)));
}

/** An urn on a post, as stands at the ends of a roof. */
export const urn = (wall: Wall, u: number, base: number, d: number): Shape =>
  fuse(
    wall.box(u - 0.3, base - 1.3, d - 0.2, u + 0.3, base, d + 0.2),
    wall.ring(
      [
        [u - 0.1, base],
        [u - 0.34, base + 0.45],
        [u - 0.2, base + 0.7],
        [u, base + 1.05],
        [u + 0.2, base + 0.7],
        [u + 0.34, base + 0.45],
        [u + 0.1, base],
      ],
      d,
    ),
  );
