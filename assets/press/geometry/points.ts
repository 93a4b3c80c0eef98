/** A place on the sheet in pixels of a 1280x720 picture, y downward. */
export type Point = readonly [number, number];
/** A closed polygon when it is part of a shape, an open line when it is drawn as one. */
export type Ring = readonly Point[];
/** Rings by the non-zero rule: a ring that turns the other way inside another is a hole. */
export type Shape = readonly Ring[];

export const clamp = (value: number, low = 0, high = 1): number => Math.max(low, Math.min(high, value));
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
export const range = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The item at `index`, counted round the ring from either end. Refuses an empty list with a RangeError. */
export function around<T>(list: readonly T[], index: number): T {
  const item = list[((index % list.length) + list.length) % list.length];
  if (item === undefined) throw new RangeError("an empty ring has no points");
  return item;
}

export const map = (shape: Shape, place: (point: Point) => Point): Shape => shape.map((ring) => ring.map(place));
export const move = (shape: Shape, dx: number, dy: number): Shape => map(shape, ([x, y]) => [x + dx, y + dy]);

/** The shape turned by `angle` radians, clockwise on the sheet, about a centre. */
export function turn(shape: Shape, angle: number, [cx, cy]: Point): Shape {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return map(shape, ([x, y]) => [cx + (x - cx) * c - (y - cy) * s, cy + (x - cx) * s + (y - cy) * c]);
}

/** Twice the signed area of a ring; its sign tells the direction of the ring. */
export const area = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [u, v] = around(ring, i + 1);
    return sum + x * v - u * y;
  }, 0);

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest upright box round a shape; an empty shape gives an empty box at the origin. */
export function bounds(shape: Shape): Bounds {
  const points = shape.flat();
  if (points.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let [left, top] = [Infinity, Infinity];
  let [right, bottom] = [-Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Whether a point lies inside a shape (even-odd, which is the same once a shape is a union). */
export function inside(shape: Shape, x: number, y: number): boolean {
  let within = false;
  for (const ring of shape) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = around(ring, i - 1);
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
    });
  }
  return within;
}

/** Distance in pixels from a point to the nearest edge of a shape, and the unit direction toward that edge. */
export function nearestEdge(shape: Shape, x: number, y: number): { distance: number; nx: number; ny: number } {
  let best = Infinity;
  let [px, py] = [x, y];
  for (const ring of shape) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = around(ring, i + 1);
      const [dx, dy] = [bx - ax, by - ay];
      const t = clamp(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1));
      const d = (ax + dx * t - x) ** 2 + (ay + dy * t - y) ** 2;
      if (d < best) [best, px, py] = [d, ax + dx * t, ay + dy * t];
    });
  }
  const distance = Math.sqrt(best);
  return { distance, nx: (px - x) / (distance || 1), ny: (py - y) / (distance || 1) };
}
