import { fuse } from "../geometry/booleans.ts";
import { range, type Shape } from "../geometry/points.ts";
import type { Wall } from "../wall.ts";

export interface ClosedBalcony {
  readonly body: Shape;
  /** Panes and panels of its face. */
  readonly lattice: Shape;
  /** Its slab and its roof. */
  readonly roof: Shape;
}

/** A closed wooden balcony of Lima on a wall: its beginning along the wall, its floor and length, and how deep it stands (as the wall counts depth), in metres. */
export function closedBalcony(side: Wall, u: number, floor: number, length: number, out: number): ClosedBalcony {
  const panes = range(Math.round(length / 0.85), (i) =>
    side.rect(u + 0.12 + i * 0.85, floor + 1.15, u + 0.78 + i * 0.85, floor + 2.2, out),
  );
  const panels = range(Math.round(length / 0.85), (i) =>
    side.rect(u + 0.12 + i * 0.85, floor + 0.25, u + 0.78 + i * 0.85, floor + 0.9, out),
  );
  return {
    body: side.box(u, floor, 0, u + length, floor + 2.5, out),
    lattice: fuse(...panes, ...panels),
    roof: fuse(
      side.box(u - 0.15, floor + 2.4, 0, u + length + 0.15, floor + 2.6, out * 1.15),
      side.box(u - 0.1, floor - 0.1, 0, u + length + 0.1, floor + 0.08, out * 1.1),
    ),
  };
}
