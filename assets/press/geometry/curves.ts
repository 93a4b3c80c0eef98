import { around, clamp, type Point, type Ring, range, type Shape } from "./points.ts";
import { noise } from "./random.ts";

/** A point of a curve; a third member makes it a sharp corner. */
export type Knot = Point | readonly [number, number, 1];

/** A Catmull-Rom line through the knots, `steps` pieces between each pair. */
export function curve(knots: readonly Knot[], closed = true, steps = 6): Ring {
  const count = closed ? knots.length : knots.length - 1;
  const knot = (i: number): Knot => (closed ? around(knots, i) : around(knots, clamp(i, 0, knots.length - 1)));
  const line: Point[] = [];
  for (let i = 0; i < count; i++) {
    const [p1, p2] = [knot(i), knot(i + 1)];
    const p0 = p1.length === 3 ? p1 : knot(i - 1);
    const p3 = p2.length === 3 ? p2 : knot(i + 2);
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const mix = (j: 0 | 1): number =>
        0.5 *
        (2 * p1[j] +
          (p2[j] - p0[j]) * t +
          (2 * p0[j] - 5 * p1[j] + 4 * p2[j] - p3[j]) * t * t +
          (3 * p1[j] - p0[j] - 3 * p2[j] + p3[j]) * t * t * t);
      line.push([mix(0), mix(1)]);
    }
  }
  if (!closed) line.push([around(knots, -1)[0], around(knots, -1)[1]]);
  return line;
}

/** A closed curve as a shape. */
export const blob = (...knots: Knot[]): Shape => [curve(knots, true, 4)];

/** The line with the points left out that lie within `tolerance` pixels of it (Douglas-Peucker). */
export function thin(line: Ring, tolerance: number): Ring {
  if (line.length < 4) return line;
  const keep = new Set([0, line.length - 1]);
  const spans: [number, number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [ax, ay] = around(line, from);
    const [dx, dy] = [around(line, to)[0] - ax, around(line, to)[1] - ay];
    const length = Math.hypot(dx, dy);
    let [worst, at] = [0, -1];
    for (let i = from + 1; i < to; i++) {
      const [x, y] = around(line, i);
      const off = length < 1e-6 ? Math.hypot(x - ax, y - ay) : Math.abs(dy * (x - ax) - dx * (y - ay)) / length;
      if (off > worst) [worst, at] = [off, i];
    }
    if (worst > tolerance) {
      keep.add(at);
      spans.push([from, at], [at, to]);
    }
  }
  return line.filter((_, i) => keep.has(i));
}

/** The same line with a point about every `step` pixels. */
export function resample(line: Ring, step: number, closed = true): Ring {
  const count = closed ? line.length : line.length - 1;
  const points = range(count, (i) => {
    const [ax, ay] = around(line, i);
    const [bx, by] = around(line, i + 1);
    const pieces = Math.max(1, Math.round(Math.hypot(bx - ax, by - ay) / step));
    return range(pieces, (j): Point => [ax + ((bx - ax) * j) / pieces, ay + ((by - ay) * j) / pieces]);
  }).flat();
  return closed ? points : [...points, around(line, -1)];
}

/** A knife-cut edge: short straight facets that wander `amplitude` pixels off the true line. */
export const cut = (shape: Shape, amplitude = 1.6, step = 22, seed = 1): Shape =>
  shape.map((ring) =>
    resample(ring, step).map(([x, y]) => [
      x + amplitude * noise(x * 0.07 + seed * 9, y * 0.07),
      y + amplitude * noise(x * 0.07, y * 0.07 + seed * 7 + 50),
    ]),
  );
