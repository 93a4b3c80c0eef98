import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { dots, fill, type Mark } from "../marks.ts";
import { glow } from "../tone.ts";

export interface StreetLamp {
  /** Post and globes. */
  readonly post: Mark[];
  /** Light in the mist round the globes. */
  readonly halo: Mark[];
}

/** A plaza lamp of three globes: its foot and its height in pixels. */
export function streetLamp(era: Era, [x, y]: Point, h: number): StreetLamp {
  const bar = (half: number, from: number, to: number): Shape =>
    rect(x - half * h, y - from * h, x + half * h, y - to * h);
  const globes: readonly Point[] = [
    [-0.13, -0.87],
    [0.13, -0.87],
    [0, -1.03],
  ];
  const at = (radius: number): Shape => fuse(...globes.map(([dx, dy]) => ellipse(x + dx * h, y + dy * h, h * radius)));
  const [cy, reach] = [y - h * 0.93, h * 0.38];
  return {
    post: [
      fill(
        fuse(bar(0.012, 1, 0), bar(0.03, 0.25, 0), bar(0.05, 0.06, 0), bar(0.13, 0.84, 0.825), grow(at(0.046), 3)),
        era.key,
      ),
      fill(at(0.046), "yellow"),
      fill(at(0.027), "cream"),
    ],
    halo: [dots(era, ellipse(x, cy, reach), "yellow", { pitch: 11, tone: glow(x, cy, reach, 0.85) })],
  };
}
