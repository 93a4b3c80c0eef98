import { type Camera, corners, type Vector } from "../camera.ts";
import type { Era } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { type Point, range, type Shape } from "../geometry/points.ts";
import { hull } from "../geometry/shapes.ts";
import { fill, type Mark } from "../marks.ts";

/** A lorry of the sixties with a canvas tilt, projected onto the sheet. */
export interface Lorry {
  readonly whole: Shape;
  readonly canvas: Shape;
  readonly cab: Shape;
  /** The two panes of the windscreen. */
  readonly screen: Shape;
  readonly grille: Shape;
  readonly wheels: Shape;
  /** The hoops that carry the canvas. */
  readonly hoops: Shape;
  readonly headlamps: readonly Point[];
  /** Pixels to the metre where it stands. */
  readonly scale: number;
}

/**
 * A lorry standing at a place (metres) with a heading in radians: 0 points to the right,
 * growing away from the eye.
 */
export function lorry(camera: Camera, { at, heading }: { readonly at: Vector; readonly heading: number }): Lorry {
  const [c, s] = [Math.cos(heading), Math.sin(heading)];
  const world = ([x, y, z]: Vector): Vector => [at[0] + x * c - z * s, at[1] + y, at[2] + x * s + z * c];
  const point = (x: number, y: number, z: number): Point => camera.point(world([x, y, z]));
  const box = (low: Vector, high: Vector): Shape => camera.solid(corners(low, high).map(world));
  const front = (x: number, y0: number, y1: number, half: number): Shape =>
    hull([point(x, y0, -half), point(x, y0, half), point(x, y1, -half), point(x, y1, half)]);
  const wheel = (x: number, z: number): Shape =>
    hull(
      range(14, (i) => (i / 14) * 2 * Math.PI).flatMap((a) => [
        point(x + 0.5 * Math.cos(a), 0.5 + 0.5 * Math.sin(a), z - 0.16),
        point(x + 0.5 * Math.cos(a), 0.5 + 0.5 * Math.sin(a), z + 0.16),
      ]),
    );
  const hoop = (x: number): Point[] =>
    [-1.15, -1.1, -0.7, 0, 0.7, 1.1, 1.15].map((z, i) => point(x, [1.1, 2.4, 2.85, 3, 2.85, 2.4, 1.1][i] ?? 1, z));
  const canvas = hull([...hoop(-3.2), ...hoop(0.5)]);
  const cab = fuse(
    box([0.5, 0.8, -1.05], [1.7, 2.3, 1.05]),
    box([1.7, 0.75, -0.62], [3, 1.55, 0.62]),
    box([1.9, 0.75, -1.1], [2.9, 1.05, 1.1]),
    box([3, 0.5, -1.1], [3.15, 0.75, 1.1]),
  );
  const wheels = fuse(...[2.3, -1.4, -2.5].flatMap((x) => [wheel(x, -0.95), wheel(x, 0.95)]));
  return {
    whole: fuse(canvas, cab, wheels),
    canvas,
    cab,
    screen: fuse(
      hull([point(1.72, 1.65, -0.92), point(1.72, 1.65, -0.08), point(1.72, 2.15, -0.92), point(1.72, 2.15, -0.08)]),
      hull([point(1.72, 1.65, 0.92), point(1.72, 1.65, 0.08), point(1.72, 2.15, 0.92), point(1.72, 2.15, 0.08)]),
    ),
    grille: front(3.02, 0.85, 1.4, 0.5),
    wheels,
    hoops: fuse(...[-2.2, -1.3, -0.4].map((x) => minus(hull([...hoop(x), ...hoop(x + 0.06)]), []))),
    headlamps: [point(3, 1.18, -0.85), point(3, 1.18, 0.85)],
    scale: camera.scale(at),
  };
}

/** A lorry in print: canvas against the dark cab, and a lit edge toward the light. */
export function printLorry(era: Era, l: Lorry, light: Point): Mark[] {
  return [
    fill(grow(l.whole, 2, "round"), era.key),
    fill(minus(l.canvas, l.cab), "indigo"),
    fill(l.screen, "teal"),
    fill(grow(l.grille, -0.05 * l.scale), "indigo"),
    fill(rim(l.whole, -light[0], -light[1]), era.edge),
  ];
}
