import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { map, type Point, type Shape, turn } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";

const DEGREE = Math.PI / 180;

/** A hand from the wrist, the wrist's middle at the origin, fingers upward, about 100 units long. */
export interface JointedHand {
  readonly whole: Shape;
  /** Lines where one finger lies over what is behind it, printed over the skin in the key ink. */
  readonly creases: Shape;
}

/** A finger: where it leaves the palm, its direction (degrees, 0 up, clockwise), length, bend at the joint, length beyond it. */
type Finger = readonly [x: number, y: number, direction: number, length: number, bend: number, beyond: number];

const go = ([x, y]: Point, degrees: number, length: number): Point => [
  x + Math.sin(degrees * DEGREE) * length,
  y - Math.cos(degrees * DEGREE) * length,
];

/** Fingers from the little one to the first, then the thumb; a later one lies over those before it. */
function jointed(palm: Shape, fingers: readonly Finger[], thick = 6.4): JointedHand {
  let whole = palm;
  let creases: Shape = [];
  fingers.forEach(([x, y, direction, length, bend, beyond], i) => {
    const r = i === 4 ? thick * 1.15 : i === 0 ? thick * 0.84 : thick;
    const joint = go([x, y], direction, length);
    const shape = fuse(
      limb([x, y], joint, r * 1.08, r),
      limb(joint, go(joint, direction + bend, beyond), r * 0.98, r * 0.72),
    );
    const root = ellipse(x, y, r * 1.08 + 3.4);
    creases = fuse(minus(creases, shape), and(minus(grow(shape, 2.6, "round"), shape, root), whole));
    whole = fuse(whole, shape);
  });
  return { whole, creases };
}

/** A hand set at a point, its fingers toward a direction (degrees, 0 up, clockwise), `k` pixels to the unit; `side` -1 mirrors it. */
export function setHand(
  { whole, creases }: JointedHand,
  [x, y]: Point,
  degrees: number,
  k: number,
  side: 1 | -1 = 1,
): JointedHand {
  const put = (shape: Shape): Shape =>
    fuse(
      map(
        turn(
          map(shape, ([px, py]) => [px * side, py]),
          degrees * DEGREE,
          [0, 0],
        ),
        ([px, py]) => [x + px * k, y + py * k],
      ),
    );
  return { whole: put(whole), creases: put(creases) };
}

const flat = traced("-15,6! -17,-10 -23,-26 -23,-50 -14,-56 8,-60 21,-55 22,-34 20,-16 15,6!");

/** Spread and flat: halt, stay back. The thumb is on the right. */
export const spreadHand = jointed(flat, [
  [-18, -50, -24, 19, 4, 17],
  [-7, -55, -8, 24, 2, 21],
  [5, -57, 4, 26, 0, 22],
  [16, -53, 17, 23, -4, 20],
  [15, -18, 52, 24, -18, 18],
]);

/** At rest, the fingers together and a little bent; the thumb is on the right and lies along them. */
export const restingHand = jointed(traced("-12,6! -15,-10 -19,-28 -19,-50 -8,-56 8,-57 17,-50 19,-32 16,-12 12,6!"), [
  [-14, -48, 2, 15, 16, 15],
  [-5, -51, 2, 20, 15, 18],
  [5, -52, 3, 21, 14, 18],
  [13, -48, 5, 18, 14, 16],
  [13, -22, 24, 22, -20, 16],
]);

/** Round a bar that stands on the left of the palm: four fingers across it, the thumb over the first. */
export const grip = jointed(traced("-10,8! -15,-8 -14,-30 -12,-56 6,-62 20,-54 24,-34 20,-12 14,8!"), [
  [6, -12, -84, 25, -6, 12],
  [7, -26, -86, 29, -4, 14],
  [7, -40, -88, 30, -2, 14],
  [6, -54, -86, 27, 0, 13],
  [8, -58, -52, 20, -30, 14],
]);
