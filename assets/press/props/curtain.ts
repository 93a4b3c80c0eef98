import type { Era, Ink } from "../era.ts";
import { clipLines, grow } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { clamp, lerp, type Point, range, type Shape } from "../geometry/points.ts";
import { noise } from "../geometry/random.ts";
import { cutLines } from "../hatch.ts";
import { fill, type Mark } from "../marks.ts";

/** A curtain hanging between two heights: where its edges are at the top, at the tie and at the hem, in pixels. */
export interface Hanging {
  readonly top: number;
  readonly hem: number;
  readonly left: readonly [number, number, number];
  readonly right: readonly [number, number, number];
}

/** A gathered curtain: one ink, its folds cut in another. */
export function curtain(era: Era, { top, hem, left, right }: Hanging, ink: Ink, folds: Ink = era.key): Mark[] {
  const tie = lerp(top, hem, 0.62);
  const edge = ([a, b, c]: readonly [number, number, number]): Point[] => [
    [a, top],
    [lerp(a, b, 0.3), lerp(top, tie, 0.4)],
    [lerp(a, b, 0.8), lerp(top, tie, 0.8)],
    [b, tie],
    [lerp(b, c, 0.7), lerp(tie, hem, 0.5)],
    [c, hem],
  ];
  const cloth: Shape = [[...curve(edge(left), false), ...curve(edge(right), false).toReversed()]];
  const count = 8;
  const lines = range(count, (i) => {
    const t = (i + 0.5) / count;
    const at = (j: 0 | 1 | 2): number => lerp(left[j], right[j], t);
    return curve(edge([at(0), at(1), at(2)]), false, 8);
  });
  const shade = cutLines(clipLines(lines, grow(cloth, -2)), {
    gap: Math.abs(right[0] - left[0]) / count,
    tone: (x, y) => clamp(0.42 + 0.4 * noise(x * 0.03, y * 0.005)),
    ends: 60,
    step: 22,
  });
  return [fill(grow(cloth, 2.5), era.key), fill(cloth, ink), fill(shade, folds)];
}
