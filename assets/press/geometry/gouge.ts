import { thin } from "./curves.ts";
import { around, clamp, type Point, type Ring } from "./points.ts";

/** A line cut with a width along it, in pixels: one number, or a function of 0..1. */
export function gouge(line: Ring, width: number | ((t: number) => number), tolerance = 0.35): Ring {
  const left: Point[] = [];
  const right: Point[] = [];
  const last = line.length - 1;
  line.forEach(([x, y], i) => {
    const a = around(line, Math.max(0, i - 1));
    const b = around(line, Math.min(last, i + 1));
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const half = (typeof width === "number" ? width : width(i / last)) / 2;
    const [nx, ny] = [(-(b[1] - a[1]) / length) * half, ((b[0] - a[0]) / length) * half];
    left.push([x + nx, y + ny]);
    right.push([x - nx, y - ny]);
  });
  return [...thin(left, tolerance), ...thin(right, tolerance).toReversed()];
}

/** A cut that swells to `width` in the middle and runs out at both ends. */
export const sliver = (line: Ring, width: number): Ring =>
  gouge(line, (t) => width * Math.sin(Math.PI * clamp(t, 0.04, 0.96)));
