import type { Era, Ink } from "../era.ts";
import { grow } from "../geometry/booleans.ts";
import { type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { fill, line, type Mark } from "../marks.ts";

/** A level surface: metres across and away to a point on the sheet. */
export type Level = (x: number, z: number) => Point;

export interface Leaf {
  readonly x: number;
  readonly z: number;
  /** Turn on the table in radians, small. */
  readonly turn: number;
  /** Width and depth in metres; an office sheet when absent. */
  readonly size?: Point;
}

const OFFICE_SHEET: Point = [0.22, 0.3];

/** A leaf of paper lying on a surface, and a place on it by parts of its width and depth (-0.5 to 0.5). */
function leafAt(level: Level, { x, z, turn, size = OFFICE_SHEET }: Leaf): { shape: Shape; at: Level } {
  const at: Level = (u, v) => level(x + u * size[0] - turn * v * size[1], z + v * size[1] + turn * u * size[0]);
  return { shape: [[at(-0.5, -0.5), at(0.5, -0.5), at(0.5, 0.5), at(-0.5, 0.5)]], at };
}

/** Lines of writing on a leaf, none of which can be read. */
const writing = (at: Level, lines: number): Ring[] =>
  range(lines, (i) => {
    const v = 0.36 - (i * 0.72) / lines;
    return [at(-0.36, v), at(i % 3 === 2 ? 0.1 : 0.36 - (i % 2) * 0.12, v)];
  });

/** A leaf in print, with `lines` lines of writing. */
export function printLeaf(era: Era, level: Level, leaf: Leaf, ink: Ink = era.sheet, lines = 0): Mark[] {
  const { shape, at } = leafAt(level, leaf);
  const written = lines > 0 ? [line(writing(at, lines), era.key, 1.8)] : [];
  return [fill(grow(shape, 2), era.key), fill(shape, ink), ...written];
}
