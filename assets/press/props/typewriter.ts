import type { Era } from "../era.ts";
import { and, fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, limb, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";
import { fill, line, type Mark } from "../marks.ts";

export interface Typewriter {
  readonly whole: Shape;
  readonly marks: readonly Mark[];
}

const body = traced(
  "-56,0! -54,-10 -48,-30! -50,-40 -48,-62 -40,-70! 40,-70! 48,-62 50,-40 48,-30! 54,-10 56,0! 30,4 -30,4",
);
const keyboard = traced("-48,-4! -41,-32! 41,-32! 48,-4!");
const basket = traced("-30,-38! -26,-56 -12,-64 0,-66 12,-64 26,-56 30,-38!");
const carriage = fuse(
  rect(-62, -84, 62, -70),
  ellipse(-67, -77, 5, 8),
  ellipse(67, -77, 5, 8),
  limb([-60, -84], [-78, -100], 2.4, 2.4),
  ellipse(-79, -101, 4, 4),
);
const paper = traced("-34,-78! -35,-110 -30,-146! 36,-142! 35,-108 34,-78!");
const rows: readonly (readonly [number, number])[] = [
  [10, -26],
  [11, -19.5],
  [10, -13],
  [9, -6.5],
];

/** A desk typewriter from its typist's chair: the middle of its foot, 100 units its width, light from the upper right. */
export function typewriter(era: Era, at: Point, width: number): Typewriter {
  const put = (shape: Shape): Shape => set(shape, at, width / 100);
  const keys = fuse(
    ...rows.flatMap(([count, y], row) =>
      range(count, (i) => ellipse((i - (count - 1) / 2) * (7.4 + row * 0.3) + (row % 2), y, 2.9, 2.3, 10)),
    ),
    rect(-20, -2.6, 20, 0.6),
  );
  const bars = range(13, (i): Point[] => {
    const a = Math.PI * (1.1 + (i / 12) * 0.8);
    return [
      [10 * Math.cos(a), -40 + 6 * Math.sin(a)],
      [26 * Math.cos(a), -40 + 23 * Math.sin(a)],
    ];
  });
  const typed = range(6, (i): Point[] => [
    [-27, -134 + i * 8],
    [i === 5 ? -6 : 26 - (i % 3) * 4, -133 + i * 8],
  ]);
  const [sheet, whole] = [put(paper), put(fuse(body, carriage, paper))];
  const dark = put(fuse(body, carriage));
  return {
    whole,
    marks: [
      fill(grow(whole, 3), era.key),
      fill(sheet, era.sheet),
      fill(and(sheet, put(rect(-60, -150, -24, 0))), "yellow"),
      line(put(typed), era.key, width * 0.011),
      fill(dark, era.key),
      fill(put(minus(body, grow(keyboard, 2), rect(-60, -40, 60, 10))), "indigo"),
      fill(put(basket), era.key),
      line(put(bars), "indigo", width * 0.012),
      fill(put(traced("-56,-82! 56,-82! 56,-79! -56,-79!")), "yellow"),
      fill(put(keyboard), "indigo"),
      fill(put(grow(keys, 0.9)), era.key),
      fill(put(keys), era.sheet),
      fill(rim(dark, -width * 0.018, width * 0.012), "yellow"),
    ],
  };
}
