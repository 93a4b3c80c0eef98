import { bounds, clamp, inside, type Point, type Shape } from "./geometry/points.ts";
import type { Tone } from "./tone.ts";

/** A row of equal dots: the first centre, the last one, the radius and how many, all in pixels. */
export interface DotRow {
  readonly radius: number;
  readonly first: Point;
  readonly last: Point;
  readonly count: number;
}

export interface Screen {
  /** Distance between dots in pixels. */
  readonly pitch: number;
  /** Turn of the grid in radians. */
  readonly angle: number;
  readonly tone: Tone;
  /** How many sizes of dot there are: few sizes make long rows and a small file. */
  readonly levels?: number;
  /** The radius of a full dot as a part of the pitch; above 0.71 dots run together. */
  readonly full?: number;
}

/** Smaller dots than this part of a full one are not printed: they would only be dirt. */
const FAINTEST = 0.15;

/** Ben-Day dots on a turned grid whose centres lie inside the shape, as rows of equal dots. */
export function halftone(shape: Shape, screen: Screen): readonly DotRow[] {
  const { pitch, angle, tone, levels = 6, full = 0.62 } = screen;
  const box = bounds(shape);
  const [cx, cy] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const reach = Math.ceil(Math.hypot(box.right - box.left, box.bottom - box.top) / 2 / pitch) + 1;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const centre = (i: number, j: number): Point => [cx + pitch * (i * c - j * s), cy + pitch * (i * s + j * c)];
  const radius = (i: number, j: number): number => {
    const [x, y] = centre(i, j);
    if (x < box.left || x > box.right || y < box.top || y > box.bottom || !inside(shape, x, y)) return 0;
    const size = Math.round(Math.sqrt(clamp(tone(x, y))) * levels) / levels;
    return size < FAINTEST ? 0 : Number((size * pitch * full).toFixed(1));
  };
  const rows: DotRow[] = [];
  for (let j = -reach; j <= reach; j++) {
    let [current, start] = [0, -reach];
    for (let i = -reach; i <= reach + 1; i++) {
      const next = i > reach ? 0 : radius(i, j);
      if (next === current) continue;
      if (current > 0)
        rows.push({ radius: current, first: centre(start, j), last: centre(i - 1, j), count: i - start });
      [current, start] = [next, i];
    }
  }
  return rows;
}
