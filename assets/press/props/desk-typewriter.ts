import type { Era } from "../era.ts";
import { and, fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { clamp, map, type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, limb, poly, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { fill, line, type Mark } from "../marks.ts";
import { pencil, typed, typing } from "../typed.ts";

const body = traced("-56,0! -54,-12 -50,-34 -48,-60 -42,-68 -34,-71! 34,-71! 42,-68 48,-60 50,-34 54,-12 56,0!");
const well = traced("-31,-36! -29,-54 -18,-65 0,-68 18,-65 29,-54 31,-36!");
const bar = rect(-60, -86, 60, -72);
const knobs = fuse(rect(-70, -85, -62, -73), rect(62, -85, 70, -73));
const lever = fuse(limb([-58, -86], [-76, -96], 1.9, 1.9), limb([-76, -96], [-82, -93], 2.4, 2.4));
const rail = rect(-37, -93, 37, -90.4);
const paper = traced("-35,-84! -36,-112 -33,-150! 33,-147! 35,-112 35,-84!");
const WORDS = [
  "        xxx xxxxxxxx xxxxx",
  "",
  "     xxx xxxxxxxx xxxxx xxxxxxx xxxxxx",
  "xx xxxxxxx xx xxxx xxxx xx xxx xxxxxxx",
  "xxxxxx xxxx xxxx xxx xxxxx xxxx xxx xx",
  "",
  "     xxxxx xx xxx xxxxxx xxxxx xx xxxx",
  "xxx xxxx xxxxxx xx xx xxxxx xxxxxxx xx",
  "xxxxxxxx xxx xx xxxx xxxx",
];

/** A desk typewriter from its typist's chair with a page in it: the middle of its foot, 100 units its width; the page is marked once in red pencil. */
export function deskTypewriter(
  era: Era,
  [x, y]: Point,
  width: number,
): { readonly whole: Shape; readonly marks: Mark[] } {
  const k = width / 100;
  const put = (shape: Shape): Shape => map(shape, ([px, py]) => [x + px * k, y + py * k]);
  const sheet = put(paper);
  const dark = put(fuse(body, bar, knobs, lever));
  const at = (u: number, v: number): Point => [x + (-29 + 60 * u) * k, y + (-141 + 58 * v + 2.2 * u) * k];
  const hammers = range(15, (i): Point[] => {
    const a = Math.PI * (1.08 + (i / 14) * 0.84);
    return [
      [x + 9 * Math.cos(a) * k, y + (-38 + 6 * Math.sin(a)) * k],
      [x + 27 * Math.cos(a) * k, y + (-38 + 26 * Math.sin(a)) * k],
    ];
  });
  const keys = range(10, (i) => ellipse(x + (i - 4.5) * 8 * k, y - 25 * k, 3 * k, 2.5 * k)).flat();
  const lamp = (px: number, py: number): number =>
    0.36 * clamp((x - 10 * k - px) / (34 * k)) + 0.12 * clamp((py - y + 110 * k) / (30 * k));
  return {
    whole: fuse(dark, sheet),
    marks: [
      fill(grow(fuse(dark, sheet), 6, "round"), era.sheet),
      fill(grow(sheet, 3), era.key),
      fill(sheet, era.sheet),
      ...typed(grow(sheet, -2), "carbon", lamp),
      line(typing(at, WORDS, 39, 0.108, 0.034), era.key, 2),
      fill(
        pencil(
          `${at(0.46, 0.2).join()} ${at(0.62, 0.135).join()} ${at(0.86, 0.15).join()} ${at(1.0, 0.205).join()} ${at(0.88, 0.275).join()} ${at(0.62, 0.28).join()} ${at(0.47, 0.235).join()} ${at(0.56, 0.15).join()} ${at(0.75, 0.12).join()}`,
          4.6,
        ),
        "red",
      ),
      fill(grow(put(rail), 2), era.key),
      fill(put(rail), era.sheet),
      fill(dark, era.key),
      fill(rim(put(knobs), -k, k), era.sheet),
      fill(put(rect(-57, -83.4, 57, -82)), era.sheet),
      ...typed(put(rect(-57, -80, 57, -74)), "carbon", () => 0.9),
      fill(put(minus(rect(-57, -71, 57, -69.6), rect(-30, -80, 30, -60))), "carbon"),
      ...typed(
        put(minus(grow(body, -3), grow(well, 3), rect(-60, -34, 60, 4))),
        "carbon",
        (px) => 0.35 + 0.55 * clamp((px - x) / (40 * k)),
      ),
      fill(put(minus(grow(well, 1.2), well)), era.sheet),
      line(hammers, era.sheet, 2.4),
      fill(and(put(body), put(poly([-46, -32], [46, -32], [52, 0], [-52, 0]))), "carbon"),
      fill(grow(keys, 3), era.key),
      fill(keys, era.sheet),
      fill(rim(put(fuse(body, bar)), -4, 3), era.sheet),
    ],
  };
}
