import { fuse, grow, rim } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { poly } from "../geometry/shapes.ts";
import { knots, ruled, traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";
import { fill, line, type Mark } from "../marks.ts";
import { telephone } from "./telephone.ts";

const SHELF = poly([-60, 474], [198, 474], [222, 520], [-60, 548]);
const BOARD = poly([-60, 548], [222, 520], [222, 534], [-60, 566]);

/** The shelf by the door: a telephone off its hook, the gate book, and its pencil on a string. */
export function gateShelf(): Mark[] {
  const phone = telephone([160, 500], 108, true);
  const handset = set(
    traced(
      "-8,-62! 10,-62 22,-54 24,-40 18,-28! 6,-30 2,-22 2,22 6,30 18,28! 24,40 22,54 10,62 -8,62! -14,40 -16,0 -14,-40",
    ),
    [166, 646],
    1.05,
  );
  const cord = [gouge(curve(knots("112,500 96,510 98,530 116,548 152,560 164,580 160,592"), false, 6), 4)];
  const pages = fuse(
    poly([-20, 506], [34, 498], [46, 530], [-16, 540]),
    poly([36, 498], [88, 492], [106, 522], [48, 530]),
  );
  return [
    fill(SHELF, "teal"),
    fill(BOARD, "navy"),
    fill(rim(BOARD, 0, 3), "yellow"),
    fill(grow(pages, 4), "navy"),
    fill(pages, "cream"),
    line(ruled("-8,514 34,508", "-6,522 38,516", "48,504 88,499", "52,512 94,507"), "indigo", 1.6),
    line(ruled("70,524 70,604"), "cream", 1.8),
    fill(poly([66, 604], [74, 604], [74, 660], [70, 672], [66, 660]), "red"),
    fill(poly([67.5, 664], [72.5, 664], [70, 672]), "cream"),
    fill(grow(phone.whole, 2.5, "round"), "navy"),
    fill(phone.whole, "navy"),
    fill(rim(phone.whole, -5, 3), "yellow"),
    fill(phone.dial, "cream"),
    fill(phone.glints, "navy"),
    fill(cord, "yellow"),
    fill(grow(handset, 3, "round"), "navy"),
    fill(rim(handset, -4, 2), "yellow"),
  ];
}
