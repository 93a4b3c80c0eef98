import type { Era } from "../era.ts";
import { and, fuse, grow } from "../geometry/booleans.ts";
import { clamp, move, type Point, type Shape } from "../geometry/points.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";
import { dots, fill, line, type Mark } from "../marks.ts";

/** The wire of a mill's whistle with a turned wooden grip: where the wire hangs from, and its length in pixels. */
export function whistleGrip(era: Era, [x, y]: Point, length: number): Mark[] {
  const end = y + length;
  const put = (shape: Shape): Shape => move(shape, x, end);
  const wood = put(
    fuse(
      traced(
        "-84,0 -78,-16 -64,-18 -56,-11 0,-14 56,-11 64,-18 78,-16 84,0 78,16 64,18 56,11 0,14 -56,11 -64,18 -78,16",
      ),
      traced("-56,-11! 0,-14 56,-11! 56,11! 0,14 -56,11!"),
    ),
  );
  const ferrule = put(traced("-10,-36! 10,-36! 15,-13! -15,-13!"));
  const rings = put(fuse(...[-54, -44, 44, 54].map((at) => nick(4, `${at},-14 ${at + 2},0 ${at},14`))));
  const wire = [
    [x, y],
    [x, end - 26],
  ] as const;
  return [
    line([wire], era.sheet, 8),
    line([wire], era.key, 4.5),
    fill(grow(fuse(wood, ferrule), 6.5, "round"), era.sheet),
    fill(grow(fuse(wood, ferrule), 3.5, "round"), era.key),
    fill(wood, "yellow"),
    dots(era, wood, "red", { pitch: 7, tone: (_, py) => clamp((py - end + 6) / 24), levels: 6 }),
    fill(and(wood, rings), era.key),
    fill(ferrule, "indigo"),
  ];
}
