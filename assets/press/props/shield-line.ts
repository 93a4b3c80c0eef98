import { fuse, grow, rim } from "../geometry/booleans.ts";
import { type Point, range, turn } from "../geometry/points.ts";
import { ellipse, poly, rect } from "../geometry/shapes.ts";
import { set } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";

/** One of the line, 100 units tall, his helmet's rim and boots plain; the origin lies between his boots. */
const HELMETED = fuse(
  poly([-17, -83], [-12, -87], [-11, -94], [-6, -99], [0, -101], [6, -99], [11, -94], [12, -87], [17, -83]),
  poly(
    [-7, -84],
    [7, -84],
    [7, -72],
    [19, -67],
    [22, -38],
    [13, -40],
    [12, 0],
    [3, 0],
    [0, -34],
    [-3, 0],
    [-12, 0],
    [-13, -40],
    [-22, -38],
    [-19, -67],
    [-7, -72],
  ),
);
const SHIELD = poly([-14, -66], [0, -70], [14, -66], [14, -28], [7, -16], [0, -13], [-7, -16], [-14, -28]);
const TILTS = [-0.2, 0.08, 0.28, -0.05, 0.16, -0.3, 0.02];

/** A line of helmets two deep, with shields held each in its own way; the point is where the first man stands. */
export function shieldLine([left, foot]: Point): Mark[] {
  const at = (row: number, i: number): Point => [left + i * 25 + row * 12, foot - row * 12 + ((i * 5) % 3)];
  const [front, back] = [0, 1].map((row) =>
    range(9 - row, (i) => set(HELMETED, at(row, i), 0.76 + ((i * 7) % 4) * 0.02)).flat(),
  );
  const glints = range(9, (i) => rect(at(0, i)[0] - 7, foot - 74, at(0, i)[0] - 3, foot - 69));
  const faces = range(9, (i) => rect(at(0, i)[0] - 5, foot - 63, at(0, i)[0] + 5, foot - 57));
  const shields = range(9, (i) => {
    const [x, y] = at(0, i);
    return turn(set(SHIELD, [x - 2 + (i % 2) * 4, y + ((i * 5) % 4)], 0.8), TILTS[(i * 3) % 7] ?? 0, [x, y - 34]);
  });
  return [
    fill(ellipse(left + 102, foot + 2, 120, 6), "navy"),
    fill(grow(fuse(back ?? []), 1.6), "navy"),
    fill(fuse(back ?? []), "indigo"),
    fill(grow(fuse(front ?? []), 1.4), "cream"),
    fill(fuse(front ?? []), "navy"),
    fill(fuse(...glints), "cream"),
    fill(fuse(...faces), "yellow"),
    ...shields.flatMap((shield, i) => [fill(grow(shield, 1.8), "navy"), fill(shield, i % 3 === 1 ? "indigo" : "teal")]),
    fill(fuse(...shields.map((shield) => rim(shield, -3, 0))), "cream"),
  ];
}
