import { fuse, minus } from "../geometry/booleans.ts";
import type { Ring, Shape } from "../geometry/points.ts";
import { arch, upright, type Wall } from "../wall.ts";
import { baluster } from "./balustrade.ts";

/** One bay of an arcaded front: a door arch below, a window with its balcony above. */
export interface Bay {
  /** What the key plate draws. */
  readonly key: Shape;
  readonly arch: { readonly back: Shape; readonly reveal: Shape };
  readonly window: { readonly back: Shape; readonly reveal: Shape };
  readonly sash: readonly Ring[];
}

export interface BaySize {
  /** Middle of the bay along the wall, half the width of its arch, foot and spring of the arch, in metres. */
  readonly middle: number;
  readonly half: number;
  readonly foot: number;
  readonly spring: number;
}

/** A bay in the order of the palace front: keystone, moulded arch, balcony on brackets, pediment. */
export function arcadeBay(wall: Wall, { middle: c, half: w, foot, spring }: BaySize): Bay {
  const ringOf = (k: number): Shape => wall.ring(arch(c - w - k, c + w + k, foot, spring, 1 + k * 0.02));
  const pediment = wall.ring([
    [c - 1.2, 9.66],
    [c, 10.2],
    [c + 1.2, 9.66],
    [c + 0.8, 9.66],
    [c, 10.0],
    [c - 0.8, 9.66],
  ]);
  return {
    arch: wall.opening(arch(c - w, c + w, foot, spring), 1.1),
    window: wall.opening(upright(c - 0.7, 7.5, c + 0.7, 9.3), 0.5),
    sash: [wall.line(c + 0.12, 7.8, c + 0.12, 9.3, 0.5), wall.line(c - 0.5, 8.7, c + 0.7, 8.7, 0.5)],
    key: fuse(
      minus(ringOf(0.34), ringOf(0.22)),
      wall.rect(c - 0.2, spring + w - 0.02, c + 0.2, spring + w + 0.6),
      wall.rect(c - 1.15, 9.5, c + 1.15, 9.66),
      pediment,
      balcony(wall, c, 6.62, 1.3),
    ),
  };
}

/** A small balcony: slab, turned balusters, rail; `half` its half-width in metres. */
function balcony(wall: Wall, middle: number, floor: number, half: number): Shape {
  const count = 9;
  const posts = Array.from({ length: count }, (_, i) => middle - half + 0.14 + (i * (2 * half - 0.28)) / (count - 1));
  return fuse(
    wall.box(middle - half - 0.05, floor, -0.55, middle + half + 0.05, floor + 0.18, 0),
    wall.box(middle - half, floor + 1, -0.5, middle + half, floor + 1.16, 0),
    ...posts.map((u) => baluster(wall, u, floor + 0.18, floor + 1.02, -0.5, 0.8)),
  );
}

/** A pilaster's shaded edge, base and capital between two heights. */
export const pilaster = (wall: Wall, u: number, low: number, high: number): Shape =>
  fuse(
    wall.rect(u + 0.1, low + 0.5, u + 0.24, high),
    wall.rect(u - 0.32, high, u + 0.32, high + 0.2),
    wall.rect(u - 0.32, low, u + 0.32, low + 0.5),
  );
