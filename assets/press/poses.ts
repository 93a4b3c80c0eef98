import type { Point } from "./geometry/points.ts";

/**
 * A posture. Angles in degrees: 0 hangs straight down, positive swings to the side the figure turns to.
 * An arm is [upper arm, bend at the elbow], a leg [thigh, bend at the knee].
 */
export interface Pose {
  readonly lean?: number;
  readonly head?: number;
  readonly armA?: Point;
  readonly armB?: Point;
  readonly legA?: Point;
  readonly legB?: Point;
}

export const POSES = {
  attention: {},
  /** Rifle across the chest, feet apart. */
  port: { armA: [-30, 95], armB: [25, -70], legA: [-12, 0], legB: [12, 0] },
  /** One arm thrown up and out: stop, or follow. */
  command: { armA: [-20, 10], armB: [118, 22], legA: [-10, 0], legB: [14, 4] },
  /** Both arms up, palms out. */
  surrender: { armA: [-128, -30], armB: [128, 30], head: 6 },
  handsBehind: { armA: [-24, 40], armB: [24, -40], head: 8 },
  fists: { armA: [-38, 62], armB: [38, -62], legA: [-14, 0], legB: [14, 0] },
  lookDown: { head: 24, lean: 6, armA: [6, 30], armB: [12, 40] },
  pointing: { armA: [-14, 20], armB: [82, 6], lean: 5 },
  toBrow: { armA: [-10, 12], armB: [60, 128], head: 10, lean: 4 },
  listening: { armA: [-16, 26], armB: [44, 132], head: 14, lean: 6, legA: [-8, 0], legB: [8, 0] },
  stride: { lean: 6, armA: [-34, 22], armB: [34, 30], legA: [-26, 14], legB: [28, 6] },
  run: { lean: 18, armA: [-60, 80], armB: [56, 84], legA: [-44, 60], legB: [46, 30] },
  /** In a hatch, one hand on its rim, the other arm out ahead. */
  hatch: { armA: [102, -8], armB: [-44, 70], lean: 4 },
} as const satisfies Record<string, Pose>;
