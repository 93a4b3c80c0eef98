import type { Era } from "../era.ts";
import { and, fuse, grow, rim } from "../geometry/booleans.ts";
import { move, type Point, type Shape } from "../geometry/points.ts";
import { ellipse, limb, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";
import { fill, line, type Mark } from "../marks.ts";

/** The end of the lever that the wire hangs from, seen from the middle of the whistle's foot. */
export const LEVER_END: Point = [96, 4];

/** A mill's steam whistle on its pipe, with a lever and a wisp of steam; `at` is where the bell meets the valve, the pipe goes down to `foot`. */
export function steamWhistle(era: Era, at: Point, foot: number): Mark[] {
  const put = (shape: Shape): Shape => move(shape, at[0], at[1]);
  const pipe = rect(at[0] - 11, at[1] + 20, at[0] + 11, foot);
  const flanges = fuse(
    put(rect(-20, 34, 20, 44)),
    rect(at[0] - 18, (at[1] + foot) / 2, at[0] + 18, (at[1] + foot) / 2 + 9),
  );
  const valve = put(fuse(rect(-16, -4, 16, 26), ellipse(0, 10, 21, 15)));
  const lever = put(fuse(limb([0, 10], LEVER_END, 6, 4.5), ellipse(0, 10, 8)));
  const bowl = put(traced("-22,-14! 22,-14! 14,-2! -14,-2!"));
  const bell = put(traced("-22,-26! -22,-84 -18,-94 0,-102 18,-94 22,-84 22,-26!"));
  const top = put(fuse(rect(-5, -112, 5, -98), ellipse(0, -114, 7)));
  const stem = put(rect(-4, -30, 4, -10));
  const steam = put(
    fuse(
      limb([-22, -20], [-38, -30], 5, 9),
      ...[
        [-48, -40, 13],
        [-62, -56, 15],
        [-50, -66, 12],
        [-74, -78, 15],
        [-58, -92, 12],
        [-78, -104, 11],
      ].map(([x = 0, y = 0, r = 9]) => ellipse(x, y, r, r * 0.85)),
    ),
  );
  const metal = fuse(pipe, flanges, valve, bowl, bell, top, stem);
  return [
    fill(grow(steam, 2, "round"), era.key),
    fill(steam, era.sheet),
    fill(grow(fuse(metal, lever), 3.5, "round"), era.key),
    fill(metal, "yellow"),
    fill(and(rim(metal, -9, 0), metal), "red"),
    fill(fuse(put(rect(-22, -40, 22, -36)), put(rect(-22, -80, 22, -77)), stem), era.key),
    fill(lever, "red"),
  ];
}

/** The wire of a mill's whistle with its turned wooden pull: where the wire hangs from, and its length in pixels. */
export function whistleGrip(era: Era, [x, y]: Point, length: number): Mark[] {
  const end = y + length;
  const put = (shape: Shape): Shape => move(shape, x, end);
  const wood = put(
    traced(
      "-7,-4! 7,-4! 11,4! 19,8 20,15 14,21! 17,44 17,66 13,84! 20,90 19,98 12,102! -12,102! -19,98 -20,90 -13,84! -17,66 -17,44 -14,21! -20,15 -19,8 -11,4!",
    ),
  );
  const ring = put(fuse(ellipse(0, -12, 9, 10)));
  const rings = put(fuse(nick(3.5, "-15,21 0,24 15,21"), nick(3.5, "-14,84 0,87 14,84")));
  const grain = put(fuse(nick(3, "-6,34 -8,50 -6,72"), nick(2.6, "4,32 5,50 3,64")));
  const hook = [[x, y] as const, [x, end - 20] as const];
  return [
    line([hook], era.sheet, 6.5),
    line([hook], era.key, 3.5),
    fill(grow(ring, 2), era.key),
    fill(ring, "cream"),
    fill(put(ellipse(0, -12, 5, 6)), era.key),
    fill(grow(wood, 5, "round"), era.sheet),
    fill(grow(wood, 3, "round"), era.key),
    fill(wood, "yellow"),
    fill(rim(wood, -8, -3), "red"),
    fill(and(wood, fuse(rings, grain)), era.key),
  ];
}
