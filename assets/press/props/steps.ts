import type { Camera } from "../camera.ts";
import { fuse } from "../geometry/booleans.ts";
import { range, type Shape } from "../geometry/points.ts";
import type { Wall } from "../wall.ts";

/** Height of one step and depth of its tread, in metres. */
const RISE = 0.175;
const GOING = 0.45;

export interface Stair {
  readonly whole: Shape;
  readonly treads: Shape;
  /** The shadow line under each tread. */
  readonly noses: Shape;
}

/** A flight that climbs to the wall: `count` steps, half as wide as `half` metres, its lowest edge `out` metres before the wall. */
export function steps(camera: Camera, wall: Wall, count: number, half: number, out: number): Stair {
  const flight = range(count, (i) => ({ d: -out + i * GOING, low: i * RISE, high: (i + 1) * RISE, s: half - i * 0.1 }));
  const treads = flight.map(({ d, high, s }): Shape => {
    const corners = [
      wall.at(-s, high, d),
      wall.at(s, high, d),
      wall.at(s, high, d + GOING),
      wall.at(-s, high, d + GOING),
    ];
    return [camera.ring(corners)];
  });
  return {
    whole: fuse(...flight.map(({ d, low, high, s }) => wall.rect(-s, low, s, high, d)), ...treads),
    treads: fuse(...treads),
    noses: fuse(...flight.map(({ d, low, s }) => wall.rect(-s, low, s, low + 0.05, d))),
  };
}
