import type { Motion } from "./places.ts";

/** How far something has moved from where it was drawn: pixels of the picture, radians, and how much of it is seen. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly alpha: number;
}

export const AT_REST: Pose = { x: 0, y: 0, angle: 0, alpha: 1 };

const wave = (time: number, period: number, phase = 0): number => Math.sin((time / period + phase) * 2 * Math.PI);

/** Where a living thing is after `time` seconds. Every period is slower than a breath, so that reading is not disturbed. */
export const motionAt = (motion: Motion, time: number): Pose => {
  switch (motion) {
    case "drift":
      return { ...AT_REST, x: 30 * wave(time, 47), y: 4 * wave(time, 29) };
    case "sway":
      return { ...AT_REST, angle: 0.014 * wave(time, 9) + 0.006 * wave(time, 5.3) };
    case "pulse":
      return { ...AT_REST, alpha: 0.86 + 0.14 * wave(time, 7) };
    case "sweep":
      return { ...AT_REST, angle: 0.09 * wave(time, 19) };
    default:
      return motion satisfies never;
  }
};

/** How the whole picture breathes, at the depth of what is nearest; stays within 12 pixels. */
export const breathAt = (time: number): Pose => ({ ...AT_REST, x: 10 * wave(time, 26), y: 4 * wave(time, 17, 0.2) });

/** The mist's way across and back. */
export const mistAt = (time: number): Pose => ({ ...AT_REST, x: 52 * wave(time, 83), y: 5 * wave(time, 31) });

/** Lamps of the sixties on a tired grid: never quite steady, never a flash. */
export const flickerAt = (time: number): number => 0.97 + 0.02 * wave(time, 3.1) + 0.01 * wave(time, 0.83);
