import { and, fuse, grow, rim } from "../geometry/booleans.ts";
import type { Point } from "../geometry/points.ts";
import { ellipse, poly, rect } from "../geometry/shapes.ts";
import { ruled, traced } from "../geometry/trace.ts";
import { fill, line, type Mark } from "../marks.ts";
import { telephone } from "./telephone.ts";

/** A writing table from before, its lamp lit at a point of the sheet: thick paper and a pen, a telephone on a red blotter. */
export function writingTable([x, y]: Point): Mark[] {
  const top = poly([852, 468], [1180, 468], [1216, 502], [836, 502]);
  const wood = fuse(
    rect(836, 502, 1216, 528),
    rect(850, 520, 874, 690),
    rect(1178, 520, 1202, 690),
    rect(1050, 520, 1190, 590),
  );
  const phone = telephone([1118, 490], 112);
  const shade = traced(
    `${x - 36},${y - 44}! ${x + 36},${y - 44}! ${x + 72},${y + 40}! ${x},${y + 48} ${x - 72},${y + 40}!`,
  );
  const foot = fuse(
    rect(x - 5, y + 40, x + 5, y + 140),
    traced(`${x - 40},${y + 156}! ${x - 30},${y + 144} ${x},${y + 134} ${x + 30},${y + 144} ${x + 40},${y + 156}!`),
  );
  const sheets = poly([872, 476], [934, 474], [942, 496], [866, 498]);
  return [
    fill(grow(fuse(wood, top), 3), "navy"),
    fill(wood, "indigo"),
    fill(top, "yellow"),
    fill(poly([1064, 470], [1180, 470], [1216, 502], [1060, 502]), "red"),
    fill(rect(1052, 544, 1188, 548), "navy"),
    fill(ellipse(1120, 566, 6), "yellow"),
    fill(grow(sheets, 2.5), "navy"),
    fill(sheets, "cream"),
    line(ruled("930,478 952,470"), "navy", 5),
    fill(grow(foot, 2.5, "round"), "navy"),
    fill(foot, "navy"),
    fill(grow(shade, 3), "navy"),
    fill(shade, "cream"),
    fill(and(shade, rect(x - 80, y + 22, x + 80, y + 60)), "yellow"),
    fill(grow(phone.whole, 2.5, "round"), "navy"),
    fill(rim(phone.whole, 4, 3), "yellow"),
    fill(phone.dial, "cream"),
    fill(phone.glints, "navy"),
  ];
}
