import type { Era, Ink } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { around, lerp, map, type Point, type Shape } from "../geometry/points.ts";
import { ellipse } from "../geometry/shapes.ts";
import { knots } from "../geometry/trace.ts";
import { fill, type Mark } from "../marks.ts";

/** A hand placed by hand: its back or palm, then each finger from the farthest to the nearest. */
export interface Hand {
  readonly palm: Shape;
  readonly fingers: readonly Shape[];
}

/** A finger along a line from knuckle to tip, `root` wide at the knuckle and `tip` at its round end. */
export function finger(contour: string, root: number, tip: number): Shape {
  const bone = curve(knots(contour), false, 5);
  const [[ax, ay], [bx, by]] = [around(bone, 0), around(bone, -1)];
  return fuse(
    [gouge(bone, (t) => lerp(root, tip, t))],
    ellipse(ax, ay, root / 2, root / 2, 10),
    ellipse(bx, by, tip / 2, tip / 2, 12),
  );
}

/** A hand set on the sheet with its origin at a point, `k` pixels to the unit, mirrored when `facing` is -1. */
export function placeHand({ palm, fingers }: Hand, [x, y]: Point, k: number, facing: 1 | -1 = 1): Hand {
  const put = (shape: Shape): Shape => fuse(map(shape, ([px, py]) => [x + facing * px * k, y + py * k]));
  return { palm: put(palm), fingers: fingers.map(put) };
}

/** The silhouette of a hand. */
export const wholeHand = ({ palm, fingers }: Hand): Shape => fuse(palm, ...fingers);

/** Inks of a hand: its skin, its lit edge, the pixels that the edge is wide, and the width of its contour. */
export interface HandInks {
  readonly skin: Ink;
  readonly lit: Ink;
  readonly light: Point;
  readonly contour?: number;
}

/** A hand in print: each finger parted from the next by a line of the key ink that ends at its knuckle. */
export function printHand(era: Era, { palm, fingers }: Hand, { skin, lit, light, contour = 2 }: HandInks): Mark[] {
  const core = grow(palm, -2.5 * contour);
  const part = (shape: Shape): Mark[] => [
    fill(minus(grow(shape, contour, "round"), core), era.key),
    fill(shape, skin),
    fill(minus(rim(shape, -light[0], -light[1]), core), lit),
  ];
  return [...part(palm), ...fingers.flatMap(part)];
}
