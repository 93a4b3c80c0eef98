import { fuse } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";

const pelican = traced("-34,-8! -16,-14 -2,-4! 4,-5 20,-18 38,-14! 20,-8 8,3! 14,6 28,9! 10,10 -4,6! -18,-5!");

/** Pelicans on the wing as one silhouette: where each one is in pixels, and its size as a part of 72 pixels. */
export const pelicans = (flock: readonly (readonly [number, number, number])[]): Shape =>
  fuse(...flock.map(([x, y, size]) => set(pelican, [x, y], size)));
