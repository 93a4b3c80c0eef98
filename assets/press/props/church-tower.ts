import { fuse, grow, rim } from "../geometry/booleans.ts";
import { poly, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { fill, type Mark } from "../marks.ts";

/** A church at the end of the street: one belfry, its bells seen through the openings. */
export function churchTower(): Mark[] {
  const tower = fuse(
    rect(578, 190, 634, 420),
    rect(572, 246, 640, 254),
    rect(572, 186, 640, 194),
    rect(586, 136, 626, 190),
    rect(581, 132, 631, 139),
    traced("588,134! 590,112 606,98 622,112 624,134!"),
    rect(604, 76, 608, 100),
    rect(597, 82, 615, 86),
    rect(634, 276, 720, 420),
    poly([634, 278], [677, 250], [720, 278]),
  );
  const openings = fuse(
    traced("588,240! 588,214 595,206 602,214 602,240!"),
    traced("610,240! 610,214 617,206 624,214 624,240!"),
    traced("599,182! 599,160 606,151 613,160 613,182!"),
  );
  const bells = fuse(
    ...[595, 617].map((x) => traced(`${x - 5},232! ${x - 3},222 ${x},218 ${x + 3},222 ${x + 5},232!`)),
  );
  return [
    fill(grow(tower, 2), "navy"),
    fill(tower, "teal"),
    fill(rim(tower, -9, 0), "indigo"),
    fill(openings, "navy"),
    fill(bells, "yellow"),
  ];
}
