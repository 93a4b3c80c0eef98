import { type Camera, corners, type Vector } from "./camera.ts";
import { and, fuse, minus } from "./geometry/booleans.ts";
import { type Point, type Ring, range, type Shape } from "./geometry/points.ts";

/** An upright plane measured in metres: u along it, h up, d into it (negative: out toward the eye). */
export interface Wall {
  readonly at: (u: number, h: number, d?: number) => Vector;
  readonly point: (u: number, h: number, d?: number) => Point;
  readonly ring: (outline: readonly Point[], d?: number) => Shape;
  readonly rect: (u0: number, h0: number, u1: number, h1: number, d?: number) => Shape;
  readonly box: (u0: number, h0: number, d0: number, u1: number, h1: number, d1: number) => Shape;
  readonly line: (u0: number, h0: number, u1: number, h1: number, d?: number) => Ring;
  /** An opening with thickness: the hole, what is seen through it, and the reveal beside it. */
  readonly opening: (outline: readonly Point[], depth: number) => { hole: Shape; back: Shape; reveal: Shape };
}

/** A wall from an origin in a direction (radians, 0 along x, growing away from the eye). */
export function wall(camera: Camera, origin: Vector, direction: number): Wall {
  const [c, s] = [Math.cos(direction), Math.sin(direction)];
  const at = (u: number, h: number, d = 0): Vector => [
    origin[0] + u * c - d * s,
    origin[1] + h,
    origin[2] + u * s + d * c,
  ];
  const ring = (outline: readonly Point[], d = 0): Shape => fuse([camera.ring(outline.map(([u, h]) => at(u, h, d)))]);
  const point = (u: number, h: number, d = 0): Point => camera.point(at(u, h, d));
  return {
    at,
    point,
    ring,
    rect: (u0, h0, u1, h1, d = 0) => ring(upright(u0, h0, u1, h1), d),
    box: (u0, h0, d0, u1, h1, d1) => camera.solid(corners([u0, h0, d0], [u1, h1, d1]).map(([u, h, d]) => at(u, h, d))),
    line: (u0, h0, u1, h1, d = 0) => [point(u0, h0, d), point(u1, h1, d)],
    opening: (outline, depth) => {
      const hole = ring(outline);
      const back = and(hole, ring(outline, depth));
      return { hole, back, reveal: minus(hole, back) };
    },
  };
}

/** The outline of an upright rectangle on a wall. */
export const upright = (u0: number, h0: number, u1: number, h1: number): Point[] => [
  [u0, h0],
  [u1, h0],
  [u1, h1],
  [u0, h1],
];

/** The outline of a round-headed opening; `rise` flattens (below 1) or lifts the head. */
export function arch(u0: number, u1: number, base: number, spring: number, rise = 1): Point[] {
  const [radius, middle, n] = [(u1 - u0) / 2, (u0 + u1) / 2, 12];
  const head = range(n - 1, (i): Point => {
    const a = Math.PI - (Math.PI * (i + 1)) / n;
    return [middle + radius * Math.cos(a), spring + rise * radius * Math.sin(a)];
  });
  return [[u0, base], [u0, spring], ...head, [u1, spring], [u1, base]];
}
