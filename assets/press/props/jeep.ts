import { type Camera, corners, type Vector } from "../camera.ts";
import type { Era } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, hull } from "../geometry/shapes.ts";
import { fill, type Mark } from "../marks.ts";

/** An open army jeep with its windscreen up and its driver at the wheel, projected onto the sheet. */
export interface Jeep {
  readonly whole: Shape;
  /** Bonnet and wings seen from above. */
  readonly decks: Shape;
  /** The upright plate before the engine, and the slots in it. */
  readonly front: Shape;
  readonly slots: Shape;
  readonly glass: Shape;
  readonly frame: Shape;
  readonly driver: Shape;
  readonly wheels: Shape;
  readonly bumper: Shape;
  readonly headlamps: Shape;
}

/** A jeep at a place (metres) with a heading in radians: 0 points to the right, growing away from the eye. */
export function jeep(camera: Camera, { at, heading }: { readonly at: Vector; readonly heading: number }): Jeep {
  const [c, s] = [Math.cos(heading), Math.sin(heading)];
  const world = ([x, y, z]: Vector): Vector => [at[0] + x * c - z * s, at[1] + y, at[2] + x * s + z * c];
  const point = (x: number, y: number, z: number): Point => camera.point(world([x, y, z]));
  const box = (low: Vector, high: Vector): Shape => camera.solid(corners(low, high).map(world));
  const pane = (x: number, y0: number, y1: number, z0: number, z1: number): Shape =>
    hull([point(x, y0, z0), point(x, y0, z1), point(x, y1, z0), point(x, y1, z1)]);
  const deck = (x0: number, x1: number, y: number, z0: number, z1: number): Shape => [
    [point(x0, y, z0), point(x1, y, z0), point(x1, y, z1), point(x0, y, z1)],
  ];
  const disc = (x: number, y: number, z: number, r: number, upright: boolean): Point[] =>
    range(14, (i) => {
      const [a, b] = [r * Math.cos(i * 0.4488), r * Math.sin(i * 0.4488)];
      return upright ? point(x, y + a, z + b) : point(x + a, y + b, z);
    });
  const wheel = (x: number, z: number): Shape =>
    hull([...disc(x, 0.38, z - 0.1, 0.38, false), ...disc(x, 0.38, z + 0.1, 0.38, false)]);
  const wheels = fuse(...[1.1, -0.95].flatMap((x) => [wheel(x, -0.64), wheel(x, 0.64)]));
  const frame = minus(
    pane(0.42, 1.02, 1.62, -0.72, 0.72),
    pane(0.42, 1.1, 1.55, -0.66, -0.03),
    pane(0.42, 1.1, 1.55, 0.03, 0.66),
  );
  const [hx, hy] = point(-0.2, 1.62, 0.36);
  const u = camera.scale(world([-0.2, 1.6, 0.36]));
  const driver = fuse(
    box([-0.35, 0.8, 0.14], [-0.1, 1.36, 0.6]),
    ellipse(hx, hy, 0.1 * u, 0.15 * u),
    hull([
      point(-0.2, 1.64, 0.17),
      point(-0.2, 1.64, 0.55),
      point(-0.2, 1.78, 0.22),
      point(-0.2, 1.78, 0.5),
      point(-0.2, 1.84, 0.36),
    ]),
  );
  const bumper = box([1.62, 0.42, -0.76], [1.7, 0.56, 0.76]);
  const front = pane(1.5, 0.5, 1.0, -0.46, 0.46);
  const body = fuse(
    box([0.4, 0.45, -0.46], [1.5, 1.02, 0.46]),
    box([0.5, 0.74, -0.76], [1.55, 0.84, 0.76]),
    box([-1.5, 0.4, -0.74], [0.4, 0.98, 0.74]),
    box([0.3, 0.4, -0.72], [0.46, 1.04, 0.72]),
  );
  return {
    whole: fuse(body, wheels, frame, driver, bumper),
    decks: fuse(
      deck(0.44, 1.5, 1.02, -0.46, 0.46),
      minus(fuse(deck(0.55, 1.55, 0.84, -0.76, -0.46), deck(0.55, 1.55, 0.84, 0.46, 0.76)), front),
    ),
    front,
    slots: fuse(...range(7, (i) => pane(1.5, 0.58, 0.94, -0.2 + i * 0.066 - 0.017, -0.2 + i * 0.066 + 0.017))),
    glass: fuse(pane(0.42, 1.1, 1.55, -0.66, -0.03), pane(0.42, 1.1, 1.55, 0.03, 0.66)),
    frame,
    driver,
    wheels,
    bumper,
    headlamps: fuse(...[-0.34, 0.34].map((z) => hull(disc(1.51, 0.82, z, 0.1, true)))),
  };
}

/** A jeep in print with its lamps off: black against a light behind it, `light` pixels wide on the side that it comes from. */
export function printJeep(era: Era, j: Jeep, light: Point): Mark[] {
  return [
    fill(grow(j.whole, 2.5, "round"), era.key),
    fill(j.whole, era.key),
    fill(minus(j.glass, j.driver), "teal"),
    fill(grow(j.frame, 0.6), era.key),
    fill(j.front, "indigo"),
    fill(j.slots, era.key),
    fill(j.decks, "teal"),
    fill(grow(j.headlamps, 1.8), era.key),
    fill(j.headlamps, "teal"),
    fill(j.bumper, "indigo"),
    fill(fuse(rim(j.whole, -light[0], -light[1]), rim(j.bumper, 0, 1.5)), "yellow"),
  ];
}
