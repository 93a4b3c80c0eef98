import { fuse } from "../geometry/booleans.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { ellipse, limb, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";

export interface PumpJack {
  /** Skid, post, gear and the rod at the well. */
  readonly stand: Shape;
  /** The beam that nods, with its head. */
  readonly beam: Shape;
  readonly counterweight: Shape;
  /** Where the beam turns, in pixels. */
  readonly pivot: Point;
}

/** A nodding pump over a well, its head to the right: the foot of its post and its height in pixels. */
export function pumpJack(at: Point, height: number): PumpJack {
  const put = (shape: Shape): Shape => set(shape, at, height / 100);
  return {
    stand: put(
      fuse(
        rect(-66, -5, 62, 0),
        limb([-18, -3], [0, -74], 2.6, 2),
        limb([20, -3], [0, -74], 2.6, 2),
        limb([-12, -26], [14, -26], 1.4, 1.4),
        limb([-7, -50], [7, -50], 1.4, 1.4),
        rect(-58, -22, -30, -4),
        ellipse(-44, -24, 10, 10),
        rect(49, -20, 55, 0),
        rect(51, -64, 53, -18),
        rect(46, -14, 58, -10),
      ),
    ),
    beam: put(
      fuse(
        traced("-56,-70! 40,-86! 42,-79! -55,-62!"),
        traced("36,-92! 46,-92 55,-82 57,-66 52,-54! 46,-58 40,-72!"),
        ellipse(0, -75, 4.5),
      ),
    ),
    counterweight: put(
      fuse(limb([-50, -64], [-46, -26], 1.6, 1.6), traced("-62,-42! -46,-46 -34,-36 -34,-18! -50,-14 -62,-22!")),
    ),
    pivot: [at[0], at[1] - height * 0.75],
  };
}
