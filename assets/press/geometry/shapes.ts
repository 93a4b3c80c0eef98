import { around, type Point, type Ring, range, type Shape } from "./points.ts";

export const rect = (left: number, top: number, right: number, bottom: number): Shape => [
  [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ],
];

/** An ellipse as a polygon fine enough for its size. */
export function ellipse(cx: number, cy: number, rx: number, ry = rx, sides = 0): Shape {
  const n = sides || Math.max(10, Math.min(48, Math.round(4 * Math.sqrt(Math.max(rx, ry)))));
  return [range(n, (i) => [cx + rx * Math.cos((i / n) * 2 * Math.PI), cy + ry * Math.sin((i / n) * 2 * Math.PI)])];
}

/** The convex hull of points. */
export function hull(points: readonly Point[]): Shape {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && !turnsLeft(around(chain, -2), around(chain, -1), point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [[...half(sorted), ...half(sorted.toReversed())]];
}
const turnsLeft = (o: Point, a: Point, b: Point): boolean =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]) > 0;

/** A limb that tapers from radius `ra` at `a` to `rb` at `b`. */
export const limb = (a: Point, b: Point, ra: number, rb: number): Shape =>
  hull([...ellipse(a[0], a[1], ra, ra, 12), ...ellipse(b[0], b[1], rb, rb, 12)].flat());

/** A polygon from points, as a shape. */
export const poly = (...points: Point[]): Shape => [points];

/** A quarter of a turn or any other arc as an open line; angles in radians, clockwise on the sheet. */
export const arc = (cx: number, cy: number, rx: number, ry: number, from: number, to: number, n = 12): Ring =>
  range(n + 1, (i) => {
    const a = from + ((to - from) * i) / n;
    return [cx + rx * Math.cos(a), cy + ry * Math.sin(a)];
  });
