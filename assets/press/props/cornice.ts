import { fuse } from "../geometry/booleans.ts";
import { range, type Shape } from "../geometry/points.ts";
import type { Wall } from "../wall.ts";

/** A cornice with its row of blocks under a shelf, from `base` metres up. */
export const cornice = (wall: Wall, from: number, to: number, base: number): Shape =>
  fuse(
    wall.box(from, base, -0.25, to + 0.1, base + 0.2, 0),
    wall.box(from, base + 0.62, -0.7, to + 0.4, base + 0.8, 0),
    ...range(Math.floor((to - from) / 0.62), (i) => from + 0.4 + i * 0.62).map((u) =>
      wall.box(u, base + 0.25, -0.5, u + 0.26, base + 0.55, 0),
    ),
  );
