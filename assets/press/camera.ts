import type { Point, Ring, Shape } from "./geometry/points.ts";
import { hull } from "./geometry/shapes.ts";

/** A place in the world in metres: x to the right, y up, z away from the eye. */
export type Vector = readonly [number, number, number];

export interface Lens {
  readonly eye: Vector;
  /** Turn about the upright axis in radians. */
  readonly yaw: number;
  /** Pixels that one metre takes at one metre. */
  readonly focal: number;
  /** Where the line of sight meets the sheet, and the height of the horizon on it, in pixels. */
  readonly centre: number;
  readonly horizon: number;
}

/** A shift-lens camera: uprights stay upright and the horizon sits where the picture wants it. */
export interface Camera {
  readonly lens: Lens;
  readonly point: (place: Vector) => Point;
  /** A polygon in space, cut where it comes closer than the eye can see. */
  readonly ring: (places: readonly Vector[]) => Ring;
  /** The silhouette of a convex solid: the hull of its corners. */
  readonly solid: (places: readonly Vector[]) => Shape;
  readonly box: (low: Vector, high: Vector) => Shape;
  /** Pixels to the metre at a place. */
  readonly scale: (place: Vector) => number;
}

/** Closer than this, in metres, nothing is drawn. */
const NEAR = 0.6;

export function camera(lens: Lens): Camera {
  const [c, s] = [Math.cos(lens.yaw), Math.sin(lens.yaw)];
  const view = ([x, y, z]: Vector): Vector => {
    const [dx, dz] = [x - lens.eye[0], z - lens.eye[2]];
    return [dx * c - dz * s, y - lens.eye[1], dx * s + dz * c];
  };
  const project = ([x, y, z]: Vector): Point => [
    lens.centre + (lens.focal * x) / z,
    lens.horizon - (lens.focal * y) / z,
  ];
  const point = (place: Vector): Point => {
    const [x, y, z] = view(place);
    return project([x, y, Math.max(NEAR, z)]);
  };
  const ring = (places: readonly Vector[]): Ring => {
    const corners = places.map(view);
    return corners.flatMap((a, i): Point[] => {
      const b = corners[(i + 1) % corners.length] ?? a;
      const seen = a[2] >= NEAR ? [project(a)] : [];
      if (a[2] < NEAR === b[2] < NEAR) return seen;
      const t = (NEAR - a[2]) / (b[2] - a[2]);
      return [...seen, project([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, NEAR])];
    });
  };
  const solid = (places: readonly Vector[]): Shape => hull(places.map(point));
  return {
    lens,
    point,
    ring,
    solid,
    box: (low, high) => solid(corners(low, high)),
    scale: (place) => lens.focal / view(place)[2],
  };
}

/** The eight corners of an upright box. */
export const corners = (low: Vector, high: Vector): Vector[] =>
  [low[0], high[0]].flatMap((x) => [low[1], high[1]].flatMap((y) => [low[2], high[2]].map((z): Vector => [x, y, z])));
