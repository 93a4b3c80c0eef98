import type { Era, Ink } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { around, lerp, type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { knots } from "../geometry/trace.ts";
import { fill, type Mark } from "../marks.ts";

/** A finger or a thumb, and the disc about its root where it grows out of the hand without a line. */
interface Digit {
  readonly shape: Shape;
  readonly root: Shape;
}

/** A hand drawn finger by finger: its palm or back, then its digits from the farthest to the nearest. */
export interface Hand {
  readonly palm: Shape;
  readonly digits: readonly Digit[];
}

/** A digit along its joints from the root to the tip (pairs as `knots` reads them), with the radius at either end. */
export function digit(joints: string, root: number, tip: number): Digit {
  const line = knots(joints).map(([x, y]): Point => [x, y]);
  const last = line.length - 1;
  const radius = (i: number): number => lerp(root, tip, i / last);
  const [x, y] = around(line, 0);
  return {
    shape: fuse(...range(last, (i) => limb(around(line, i), around(line, i + 1), radius(i), radius(i + 1)))),
    root: ellipse(x, y, root * 1.35),
  };
}

/** A hand set elsewhere. */
export const moved = (hand: Hand, put: (shape: Shape) => Shape): Hand => ({
  palm: fuse(put(hand.palm)),
  digits: hand.digits.map(({ shape, root }) => ({ shape: fuse(put(shape)), root: fuse(put(root)) })),
});

/** The whole hand as one shape. */
const handShape = ({ palm, digits }: Hand): Shape => fuse(palm, ...digits.map(({ shape }) => shape));

/** A hand in print: a line round each finger, and a shaded edge on the side that `away` (pixels) turns from the light; none when it is (0, 0). */
export function printHand(
  era: Era,
  hand: Hand,
  inks: { readonly skin: Ink; readonly shade: Ink },
  away: Point,
  width = 1.8,
): Mark[] {
  const flat = away[0] === 0 && away[1] === 0;
  const shaded = (shape: Shape, root: Shape = []): Mark[] =>
    flat ? [] : [fill(minus(rim(shape, -away[0], -away[1]), root), inks.shade)];
  return [
    fill(grow(handShape(hand), width * 1.4, "round"), era.key),
    fill(hand.palm, inks.skin),
    ...shaded(hand.palm),
    ...hand.digits.flatMap(({ shape, root }) => [
      fill(minus(grow(shape, width, "round"), root), era.key),
      fill(shape, inks.skin),
      ...shaded(shape, root),
    ]),
  ];
}

/** A fist closed round an upright cord or knot, its fingers toward us, its wrist to the left; the cord runs through (0, 0). */
export const fist: Hand = {
  palm: fuse(limb([-34, 4], [-16, 2], 13, 15), ellipse(-4, 2, 19, 22)),
  digits: [
    digit("14,18 0,21 -8,20", 6, 5.2),
    digit("17,9 2,11 -9,11", 6.8, 5.8),
    digit("18,-1 2,1 -10,1", 7, 6),
    digit("16,-11 1,-10 -9,-8", 6.8, 5.8),
    digit("-16,-12 -4,-21 9,-22 16,-19", 7.5, 5.5),
  ],
};
