import { clamp, nearestEdge, type Shape } from "./geometry/points.ts";

/** How much light falls on a place of the sheet, 0..1. */
export type Tone = (x: number, y: number) => number;

/** A silhouette lit as a cushion with a rounded rim `radius` pixels wide, light coming from (lx, ly, lz). */
export function cushion(shape: Shape, radius: number, [lx, ly, lz]: readonly [number, number, number]): Tone {
  const length = Math.hypot(lx, ly, lz);
  return (x, y) => {
    const { distance, nx, ny } = nearestEdge(shape, x, y);
    const k = clamp(1 - distance / radius);
    return clamp((nx * k * lx + ny * k * ly + Math.sqrt(1 - k * k) * lz) / length);
  };
}

/** Light that falls off from a centre to nothing at `radius` pixels. */
export const glow =
  (cx: number, cy: number, radius: number, strength = 1): Tone =>
  (x, y) =>
    clamp(1 - Math.hypot(x - cx, y - cy) / radius) * strength;
