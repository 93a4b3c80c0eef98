import { curve, type Knot } from "./curves.ts";
import type { Ring, Shape } from "./points.ts";

/**
 * Knots read from a hand-placed contour: pairs `x,y` parted by spaces, `!` after one that is a sharp corner.
 * Refuses what is not a pair with a SyntaxError quoting it.
 */
export function knots(contour: string): Knot[] {
  return contour
    .trim()
    .split(/\s+/)
    .map((pair): Knot => {
      const [, x, y, corner] = /^(-?[\d.]+),(-?[\d.]+)(!?)$/.exec(pair) ?? [];
      if (x === undefined || y === undefined) throw new SyntaxError(`not a knot of a contour: "${pair}"`);
      return corner ? [Number(x), Number(y), 1] : [Number(x), Number(y)];
    });
}

/** A closed contour placed by hand, as a shape. */
export const traced = (contour: string): Shape => [curve(knots(contour), true, 4)];

/** Straight open lines placed by hand, one to a contour. */
export const ruled = (...contours: string[]): Ring[] =>
  contours.map((contour) => knots(contour).map(([x, y]) => [x, y]));
