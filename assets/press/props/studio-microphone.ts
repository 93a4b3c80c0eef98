import type { Era } from "../era.ts";
import { clipLines, fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { clamp, map, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { ellipse, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { cutLines } from "../hatch.ts";
import { fill, flecks, type Mark } from "../marks.ts";

/** A studio's ribbon microphone on its table stand. */
export interface Microphone {
  readonly whole: Shape;
  readonly marks: readonly Mark[];
}

const HEAD = "-62,-392! -34,-420! 34,-420! 62,-392! 92,-330! 92,-204! -92,-204! -92,-330!";
const FOOT_OF_HEAD = "-84,-164! 84,-164! 58,-112! 28,-96! -28,-96! -58,-112!";
const YOKE =
  "-124,-300! -106,-318! -106,-150! -66,-72! 66,-72! 106,-150! 106,-318! 124,-300! 124,-142! 78,-48! -78,-48! -124,-142!";
const BASE = "-34,-24! 34,-24! 84,-2 112,26 106,40 60,50 0,53 -60,50 -106,40 -112,26 -84,-2!";

/** The microphone seen from before, standing at a point; `k` pixels to the unit, 470 units high; lit from the upper left. */
export function studioMicrophone(era: Era, [x, y]: Point, k: number): Microphone {
  const put = (shape: Shape): Shape => map(shape, ([px, py]) => [x + px * k, y + py * k]);
  const [head, foot, yoke, base] = [HEAD, FOOT_OF_HEAD, YOKE, BASE].map((contour) => put(traced(contour)));
  const band = put(poly([-98, -208], [98, -208], [98, -160], [-98, -160]));
  const stem = put(poly([-16, -60], [16, -60], [20, -16], [-20, -16]));
  const screws = [-115, 115].map((px) => put(ellipse(px, -236, 19)));
  const whole = fuse(head ?? [], foot ?? [], yoke ?? [], base ?? [], band, stem, ...screws);
  const round = (px: number): number => {
    const t = (px - x) / (92 * k);
    const stripe = (at: number, width: number): number => clamp((width - Math.abs(t - at)) / 0.2 + 0.5);
    return clamp(0.12 + 0.9 * stripe(-0.44, 0.3) + 0.5 * stripe(0.72, 0.13));
  };
  const bow = (py: number, bend: number): Ring =>
    range(25, (i): Point => {
      const t = -1 + i / 12;
      return [x + t * 100 * k, y + (py + bend * (1 - t * t)) * k];
    });
  const louvres = (shape: Shape, from: number, to: number, bend: number): Shape =>
    cutLines(
      clipLines(
        range(Math.floor((to - from) / 11.5), (i) => bow(from + i * 11.5, bend)),
        grow(shape, -6 * k),
      ),
      {
        gap: 13 * k,
        tone: round,
        step: 8,
        ends: 8,
        narrowest: 1.2,
      },
    );
  const ribs = [-48, 0, 48].map((px) =>
    put(poly([px - 3, -414], [px + 3, -414], [px * 1.05 + 3, -210], [px * 1.05 - 3, -210])),
  );
  return {
    whole,
    marks: [
      fill(grow(whole, 8 * k, "round"), era.key),
      fill(grow(whole, 4.5 * k, "round"), era.sheet),
      fill(whole, era.key),
      flecks(louvres(head ?? [], -424, -208, 7), era.sheet),
      fill(fuse(...ribs), era.key),
      flecks(louvres(foot ?? [], -156, -98, 5), era.sheet),
      fill(grow(band, -5 * k), "red"),
      fill(rim(grow(yoke ?? [], -3.5 * k), 5 * k, 2 * k), era.sheet),
      fill(minus(rim(stem, -7 * k, 0), band), era.sheet),
      flecks(
        cutLines(
          clipLines(
            range(6, (i) => bow(-8 + i * 11, 6).map(([px, py]): Point => [x + (px - x) * 1.15, py])),
            grow(base ?? [], -6 * k),
          ),
          {
            gap: 10 * k,
            tone: round,
            step: 9,
            ends: 12,
          },
        ),
        era.sheet,
      ),
      ...screws.flatMap((screw) => [
        fill(grow(screw, 3 * k), era.key),
        fill(screw, era.sheet),
        fill(grow(screw, -5 * k), era.key),
      ]),
    ],
  };
}
