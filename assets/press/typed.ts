import type { Ink } from "./era.ts";
import { clipLines } from "./geometry/booleans.ts";
import { curve } from "./geometry/curves.ts";
import { gouge } from "./geometry/gouge.ts";
import { around, bounds, type Point, type Ring, range, type Shape } from "./geometry/points.ts";
import { noise } from "./geometry/random.ts";
import { knots } from "./geometry/trace.ts";
import type { DotRow } from "./halftone.ts";
import { line, type Mark } from "./marks.ts";
import type { Tone } from "./tone.ts";

/** A typewriter's line and its letter, in pixels: every tone of the sheet keeps to this grid. */
const LINE = 8;
const LETTER = 8;
/** Thickness in pixels of a typed rule by its weight; the lightest weight is a row of full stops. */
const RULES = [0, 0, 1.3, 2.3, 3.5, 4.8, 6.2] as const;
const STOP = 0.85;

/** How strong a tone is struck at a point: 0 (bare paper) to 6; every second line waits a little longer. */
const struck = (tone: Tone, x: number, y: number, row: number): number =>
  Math.max(0, Math.min(6, Math.floor(tone(x, y) * 6 + (row % 2 ? 0.2 : 0.8))));

/** A tone typed over a shape (0 leaves the paper bare, 1 almost covers it): full stops where it is light, then rules that thicken. */
export function typed(shape: Shape, ink: Ink, tone: Tone, shift = 0): Mark[] {
  const { left, top, right, bottom } = bounds(shape);
  const first = Math.floor(top / LINE);
  const rows = range(Math.ceil(bottom / LINE) - first + 1, (i): Ring => {
    const y = (first + i) * LINE + shift;
    return [
      [left - 2, y],
      [right + 2, y],
    ];
  });
  const rules: Ring[][] = RULES.map(() => []);
  const stops: DotRow[] = [];
  for (const part of clipLines(rows, shape)) {
    const [y, xs] = [around(part, 0)[1], part.map(([x]) => x)];
    const row = Math.round((y - shift) / LINE);
    const [from, to] = [Math.min(...xs), Math.max(...xs)];
    const end = (x: number): number => Math.min(to, (Math.floor(x / LETTER) + 1) * LETTER);
    for (let x = from; x < to - 0.5; ) {
      const level = struck(tone, (x + end(x)) / 2, y, row);
      let last = end(x);
      while (last < to && struck(tone, last + LETTER / 2, y, row) === level) last = end(last + 0.01);
      const half = (RULES[level] ?? 0) / 2;
      if (level === 1) stops.push(...stopsBetween(x, last, y));
      else if (level > 1 && last - x > half * 2)
        rules[level]?.push([
          [x + half, y],
          [last - half, y],
        ]);
      x = last + 0.01;
    }
  }
  return [
    ...(stops.length > 0 ? [{ kind: "dots" as const, ink, rows: stops, pitch: LETTER }] : []),
    ...rules.flatMap((lines, level) => (lines.length > 0 ? [line(lines, ink, RULES[level] ?? 0)] : [])),
  ];
}

function stopsBetween(from: number, to: number, y: number): DotRow[] {
  const [first, last] = [Math.ceil(from / LETTER), Math.floor((to - 0.01) / LETTER)];
  if (last < first) return [];
  return [{ radius: STOP, first: [first * LETTER, y], last: [last * LETTER, y], count: last - first + 1 }];
}

/** Strokes of the signs that a worn ribbon leaves, in parts of a letter's width and height: none is a letter. */
const SIGNS: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [
    [-0.25, 0, -0.25, 1],
    [-0.25, 0.02, 0.25, 0.02],
    [0.25, 0, 0.25, 1],
  ],
  [
    [-0.25, 0, 0.25, 0],
    [0.25, 0, 0.25, 1],
    [0.25, 1, -0.25, 1],
    [-0.25, 1, -0.25, 0],
  ],
  [[0, -0.5, 0, 1]],
  [
    [-0.25, 0, -0.25, 1],
    [-0.25, 1, 0.25, 1],
    [0.25, 0, 0.25, 1],
  ],
  [
    [-0.25, 0, 0.25, 0],
    [0.25, 0, 0.25, 1],
    [-0.25, 0.5, 0.25, 0.5],
    [-0.25, 0.5, -0.25, 1],
    [-0.25, 1, 0.25, 1],
  ],
];

/** Lines of typing that cannot be read: parts of a page (across, down) to a point on the sheet; a space in a row is a space. */
export function typing(
  at: (u: number, v: number) => Point,
  rows: readonly string[],
  letters: number,
  leading: number,
  height: number,
): Ring[] {
  return rows.flatMap((row, i) =>
    [...row].flatMap((sign, j): Ring[] =>
      sign === " "
        ? []
        : around(SIGNS, i * 3 + j * 7 + ((i * j) % 3)).map(([x0, y0, x1, y1]) => [
            at((j + 0.5 + x0) / letters, i * leading + y0 * height),
            at((j + 0.5 + x1) / letters, i * leading + y1 * height),
          ]),
    ),
  );
}

/** A red pencil along a line placed by hand: so many strokes that do not quite meet, heavier in the middle. */
export const pencil = (contour: string, width: number, strokes = 2): Shape =>
  range(strokes, (i) => {
    const path = curve(knots(contour), false, 8).map(
      ([x, y], k): Point => [
        x + (i + 0.6) * 2.2 * noise(k * 0.09, i * 5 + 1),
        y + (i + 0.6) * 2.2 * noise(i * 5 + 9, k * 0.09),
      ],
    );
    return gouge(path, (t) => width * (0.55 + 0.45 * Math.sin(Math.PI * t) + 0.18 * noise(t * 14, i)), 0.3);
  });
