import { clipLines } from "./geometry/booleans.ts";
import { resample } from "./geometry/curves.ts";
import { gouge } from "./geometry/gouge.ts";
import { around, bounds, clamp, type Point, type Ring, type Shape } from "./geometry/points.ts";
import { noise } from "./geometry/random.ts";
import type { Tone } from "./tone.ts";

export interface Cutting {
  /** Distance between lines in pixels. */
  readonly gap: number;
  readonly tone: Tone;
  /** The widest cut as a part of the gap. */
  readonly widest?: number;
  /** Narrower cuts than this, in pixels, are left out: the knife lifts where it is dark. */
  readonly narrowest?: number;
  /** Distance between the points of a cut, in pixels. */
  readonly step?: number;
  /** Length of the taper at each end, in pixels. */
  readonly ends?: number;
}

/** Lines cut as gouges whose width follows the tone; they break off where it is dark. */
export function cutLines(lines: readonly Ring[], cutting: Cutting): Shape {
  const { gap, tone, widest = 0.85, narrowest = 0.9, step = 9, ends = 10 } = cutting;
  const cuts: Ring[] = [];
  for (const line of lines) {
    const points = resample(line, step, false);
    const widths = points.map(([x, y], i) => {
      const taper = Math.min(1, (Math.min(i, points.length - 1 - i) * step + 2) / ends);
      return gap * widest * clamp(tone(x, y)) * taper;
    });
    const bold = (i: number): boolean => (widths[i] ?? 0) >= narrowest;
    for (let from = 0; from < points.length; from++) {
      if (!bold(from)) continue;
      let to = from;
      while (bold(to + 1)) to++;
      const run = widths.slice(from, to + 1);
      if (to > from)
        cuts.push(gouge(points.slice(from, to + 1), (t) => around(run, Math.round(t * (to - from))), 0.45));
      from = to + 1;
    }
  }
  return cuts;
}

/** Parallel lines clipped to a shape, as wide as the tone asks; `angle` in radians, `wobble` in pixels. */
export function hatch(shape: Shape, options: Cutting & { readonly angle?: number; readonly wobble?: number }): Shape {
  const { angle = 0, gap, wobble = 1.2 } = options;
  const box = bounds(shape);
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const reach = Math.hypot(box.right - box.left, box.bottom - box.top) / 2 + gap;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const lines: Ring[] = [];
  for (let v = -reach, row = 0; v <= reach; v += gap, row++) {
    const line: Point[] = [];
    for (let u = -reach; u <= reach; u += 14) {
      const w = v + wobble * noise(u * 0.012 + row * 3.7, v * 0.05);
      line.push([cx + u * c - w * s, cy + u * s + w * c]);
    }
    lines.push(line);
  }
  return cutLines(clipLines(lines, shape), options);
}
