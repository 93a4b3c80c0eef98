import type { Camera, Vector } from "../camera.ts";
import { fuse } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { around, type Point, type Ring, range, type Shape } from "../geometry/points.ts";

/** Half the distance between a tank's tracks, the half-width of one, and the distance of its links, in metres. */
const GAUGE = 1.15;
const HALF = 0.24;
const LINK = 0.42;

export interface TrackMarks {
  readonly bands: Shape;
  readonly links: readonly Ring[];
}

/** The two bands that a tank leaves on the ground along a path: places across and away, in metres. */
export function trackMarks(camera: Camera, path: readonly Point[]): TrackMarks {
  const line = curve(path, false, 12);
  const beside = (i: number, off: number): Point => {
    const [x, z] = around(line, i);
    const [ax, az] = around(line, Math.max(0, i - 1));
    const [bx, bz] = around(line, Math.min(line.length - 1, i + 1));
    const length = Math.hypot(bx - ax, bz - az) || 1;
    return [x - ((bz - az) / length) * off, z + ((bx - ax) / length) * off];
  };
  const ground = ([x, z]: Point): Vector => [x, 0, z];
  const band = (off: number): Shape => {
    const side = (half: number): Vector[] => line.map((_, i) => ground(beside(i, off + half)));
    return [camera.ring([...side(-HALF), ...side(HALF).toReversed()])];
  };
  const links = [-GAUGE, GAUGE].flatMap((off) =>
    range(line.length - 1, (i) => {
      const [from, to] = [beside(i, off - HALF), beside(i, off + HALF)];
      const [next] = [beside(i + 1, off)];
      const steps = Math.max(
        1,
        Math.round(Math.hypot(next[0] - beside(i, off)[0], next[1] - beside(i, off)[1]) / LINK),
      );
      return range(steps, (k): Ring => {
        const t = k / steps;
        const [nf, nt] = [beside(i + 1, off - HALF), beside(i + 1, off + HALF)];
        const mix = (a: Point, b: Point): Vector => [a[0] + (b[0] - a[0]) * t, 0, a[1] + (b[1] - a[1]) * t];
        return [camera.point(mix(from, nf)), camera.point(mix(to, nt))];
      });
    }).flat(),
  );
  return { bands: fuse(band(-GAUGE), band(GAUGE)), links };
}
