import type { Era, Ink } from "../era.ts";
import { fuse, grow, rim } from "../geometry/booleans.ts";
import { move, type Point, type Shape, turn } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";

export interface ArmLamp {
  readonly whole: Shape;
  readonly marks: readonly Mark[];
}

/** Where a jointed desk lamp stands and bends, in pixels, and how its shade hangs. */
export interface ArmLampPose {
  readonly foot: Point;
  readonly elbow: Point;
  readonly neck: Point;
  /** Turn of the shade in radians: 0 throws straight down, negative to the right. */
  readonly turn: number;
  /** Width of the shade's mouth in pixels. */
  readonly mouth: number;
}

/** A jointed desk lamp with an enamelled shade of one ink. */
export function armLamp(era: Era, { foot, elbow, neck, turn: angle, mouth }: ArmLampPose, ink: Ink): ArmLamp {
  const k = mouth / 100;
  const hang = (shape: Shape): Shape => move(turn(set(shape, [0, 0], k), angle, [0, 0]), neck[0], neck[1]);
  const shade = hang(traced("-11,-14! 11,-14! 15,2! 30,14 44,38 50,62! 0,67 -50,62! -44,38 -30,14 -15,2!"));
  const mouthOpen = hang(traced("-50,62 -30,56 0,54 30,56 50,62 30,68 0,70 -30,68"));
  const bar = mouth * 0.045;
  const arm = fuse(
    limb(foot, elbow, bar, bar),
    limb(elbow, neck, bar, bar),
    ellipse(elbow[0], elbow[1], bar * 2.1),
    limb([elbow[0] - bar * 2, elbow[1] + bar * 3], [foot[0] - bar * 2.6, foot[1]], bar * 0.5, bar * 0.5),
    ellipse(foot[0], foot[1] + 4, mouth * 0.48, mouth * 0.13),
  );
  return {
    whole: fuse(shade, arm, mouthOpen),
    marks: [
      fill(grow(arm, 2), era.key),
      fill(rim(arm, -2.5, 2), "yellow"),
      fill(grow(shade, 3), era.key),
      fill(shade, ink),
      fill(rim(shade, mouth * 0.16, 4), era.key),
      fill(grow(mouthOpen, 2), era.key),
      fill(mouthOpen, "cream"),
    ],
  };
}
