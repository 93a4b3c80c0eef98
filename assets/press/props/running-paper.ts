import type { Era } from "../era.ts";
import { and, fuse, grow } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { lerp, type Point } from "../geometry/points.ts";
import { poly } from "../geometry/shapes.ts";
import { knots, traced } from "../geometry/trace.ts";
import { fill, line, type Mark } from "../marks.ts";
import { pencil, typed, typing } from "../typed.ts";

/** The near edge's way over the floor, from the machine to the left, and what lies between it and the far edge. */
const WAVES =
  "688,664 666,628 644,618 620,636 596,668 548,680 484,676 438,660 410,622 374,594 340,616 316,660 274,678 204,674 168,646 138,628 110,648 88,672 24,682 -36,668 -96,676";
const ACROSS: Point = [26, -44];

const hang = traced("504,312! 510,298 556,291 602,298 608,312! 612,440 610,560 606,662! 498,662! 498,600 500,440!");
const WORDS = [
  "xxxxxx xx xxxx xx",
  "xxx xxxxxxxx xxx x",
  "xxxx xx xxxxxx xxx",
  "xxxxxxx xxx xx",
  "",
  "xxx xxxx xxxxx xxx",
  "xx xxxxxxx xxxx xx",
  "xxxxxx xxx xxxx xx",
  "xxxx xxxx",
];

/** The strip that hangs before the machine, marked once in red pencil at a line that was left empty; in pixels of the picture. */
export function hangingPaper(era: Era): Mark[] {
  const at = (u: number, v: number): Point => [lerp(511, 601, u) - 4 * v, lerp(332, 612, v)];
  return [
    fill(grow(hang, 6, "round"), era.sheet),
    fill(grow(hang, 2.8, "round"), era.key),
    fill(hang, era.sheet),
    ...typed(and(hang, poly([450, 590], [680, 590], [680, 800], [450, 800])), "carbon", (_, y) => (y - 590) / 200),
    ...typed(and(hang, poly([450, 270], [680, 270], [680, 314], [450, 314])), "carbon", () => 0.3),
    line(typing(at, WORDS, 18, 0.108, 0.028), era.key, 1.6),
    fill(pencil("495,456 520,441 566,440 612,452 616,465 586,475 534,477 500,468 504,450 552,435", 4.6), "red"),
  ];
}

/** The same paper where it lies in waves on the floor. */
export function fallenPaper(era: Era): Mark[] {
  const edge = curve(knots(WAVES), false, 6);
  const turns = [
    0,
    ...edge.flatMap(([, y], i) => {
      const [before, after] = [edge[i - 1]?.[1] ?? y, edge[i + 1]?.[1] ?? y];
      return (y - before) * (after - y) < 0 ? [i] : [];
    }),
    edge.length - 1,
  ];
  const sides = turns.slice(1).map((to, i) => {
    const part = edge.slice(turns[i] ?? 0, to + 1);
    const far = part.map(([x, y]): Point => [x + ACROSS[0], y + ACROSS[1]]);
    const rising = (part.at(-1)?.[1] ?? 0) < (part[0]?.[1] ?? 0);
    return { shape: fuse([[...part, ...far.toReversed()]]), rising };
  });
  return [
    fill(grow(fuse(...sides.map(({ shape }) => shape)), 6, "round"), era.sheet),
    ...sides.flatMap(({ shape, rising }) => [
      fill(grow(shape, 2.6, "round"), era.key),
      fill(shape, era.sheet),
      ...typed(shape, "carbon", () => (rising ? 0.06 : 0.62)),
    ]),
  ];
}
