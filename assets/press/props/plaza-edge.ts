import { fuse } from "../geometry/booleans.ts";
import { range, type Shape } from "../geometry/points.ts";
import { poly, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";

/** The far side of the plaza as the palace sees it, in pixels of the guard house's picture, its foot at 412. */
export interface PlazaEdge {
  /** The cathedral with its two towers, and the openings of their belfries. */
  readonly church: Shape;
  readonly belfries: Shape;
  /** Houses with a gap of a street on either side, and the openings of their arcades and windows. */
  readonly houses: Shape;
  readonly arches: Shape;
}

export function plazaEdge(): PlazaEdge {
  const tower = (x: number): Shape =>
    fuse(
      rect(x - 24, 176, x + 24, 412),
      rect(x - 30, 240, x + 30, 247),
      rect(x - 30, 172, x + 30, 179),
      rect(x - 17, 136, x + 17, 176),
      traced(`${x - 19},138! ${x - 16},116 ${x},102 ${x + 16},116 ${x + 19},138!`),
    );
  const church = fuse(tower(362), tower(462), rect(362, 262, 462, 412), poly([372, 264], [412, 238], [452, 264]));
  const belfries = [350, 374, 450, 474].map((x) =>
    traced(`${x - 6},230! ${x - 6},206 ${x},199 ${x + 6},206 ${x + 6},230!`),
  );
  const block = (x0: number, x1: number, top: number): Shape =>
    fuse(rect(x0, top, x1, 412), rect(x0 - 5, top - 5, x1 + 5, top + 3));
  const houses = fuse(block(508, 700, 300), block(700, 920, 284), block(1064, 1340, 262));
  const arches = range(9, (i) => 530 + i * 46).flatMap((x) => [
    traced(`${x - 13},412! ${x - 13},378 ${x},364 ${x + 13},378 ${x + 13},412!`),
    rect(x - 9, 318, x + 9, 346),
  ]);
  return { church, belfries: fuse(...belfries), houses, arches: fuse(...arches) };
}
