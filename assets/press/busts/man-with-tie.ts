import type { Era } from "../era.ts";
import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { map, type Point, type Shape } from "../geometry/points.ts";
import { ellipse, limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";
import { typed } from "../typed.ts";
import { digit } from "./fingers.ts";

const both = (shape: Shape): Shape =>
  fuse(
    shape,
    map(shape, ([x, y]) => [-x, y]),
  );
const skull = traced("-31,-70 -33,-46 -28,-18 -16,2 0,9 16,2 28,-18 33,-46 31,-70 18,-90 0,-95 -18,-90");
const ears = both(traced("-32,-52! -38,-54 -38,-40 -34,-30 -29,-30!"));
const hair = traced(
  "-34,-50! -38,-74 -26,-98 2,-106 28,-98 39,-74 34,-50! 30,-66 27,-76 10,-80 -14,-84 -27,-74 -30,-64",
);
const neck = traced("-17,-6! 17,-6! 20,28! -20,28!");
const jacket = traced(
  "-20,14! -44,26 -68,40 -76,70 -74,150 -66,196! 66,196! 74,150 76,70 68,40 44,26 20,14! 10,60 0,120 -10,60",
);
const linen = traced("-20,12! -8,24 0,30 8,24 20,12! 24,40 12,96 0,126! -12,96 -24,40");
const tie = fuse(traced("-9,30! 9,30! 7,44! -7,44!"), traced("-6,44! 6,44! 11,100! 0,118! -11,100!"));
const legs = traced(
  "-70,176! -78,200 -80,226 -68,244 -60,262! -56,300 -52,344! -22,344! -18,290 -14,256! -4,236 0,214 4,236 14,256! 18,290 22,344! 52,344! 56,300 60,262! 68,244 80,226 78,200 70,176!",
);
const knees = both(fuse(nick(4, "-72,226 -66,202 -42,194 -16,202 -8,226"), nick(3, "-40,252 -40,296 -37,336")));
const shoes = both(traced("-58,340! -22,340! -20,356 -30,366 -56,368 -66,360!"));
const upper = both(limb([-62, 62], [-84, 132], 20, 17));
const armLeft = limb([-84, 132], [-26, 74], 16.5, 11);
const armRight = limb([84, 132], [26, 66], 16.5, 11);
const cuffs = fuse(poly([-36, 66], [-20, 84], [-14, 78], [-30, 60]), poly([36, 58], [20, 76], [14, 70], [30, 52]));
const handLeft = [
  digit("-18,66 -6,54 4,50", 5.6, 4),
  digit("-16,72 -4,62 6,58", 5.6, 4),
  digit("-14,78 -4,70 5,67", 5.2, 4),
];
const handRight = [digit("18,58 8,42 0,36", 5.6, 4), digit("18,64 7,52 -2,46", 5.6, 4)];
const palms = fuse(ellipse(-20, 70, 11, 12), ellipse(21, 62, 11, 12));
const features = fuse(
  both(fuse(nick(3.4, "-23,-60 -15,-64 -7,-60"), nick(4, "-21,-50 -14,-53 -8,-50"))),
  nick(3, "1,-50 5,-36 -2,-31"),
  nick(3.4, "-10,-17 0,-19 10,-17"),
  nick(2.4, "-5,-9 0,-8 5,-9"),
);

/** A man who sits facing us, feet together, both hands at the knot of his tie; the origin is the base of his neck, light from the upper left. */
export function printManWithTie(era: Era, [x, y]: Point, k: number): { readonly whole: Shape; readonly marks: Mark[] } {
  const put = (shape: Shape): Shape => fuse(map(shape, ([px, py]) => [x + px * k, y + py * k]));
  const whole = put(fuse(skull, ears, hair, neck, jacket, legs, shoes, upper, armLeft, armRight));
  const edged = (shape: Shape, width = 2.4): Mark[] => [
    fill(grow(put(shape), width, "round"), era.key),
    fill(put(shape), era.sheet),
  ];
  return {
    whole,
    marks: [
      fill(grow(whole, 5, "round"), era.sheet),
      fill(put(fuse(legs, shoes, jacket, upper)), era.key),
      ...typed(
        put(and(legs, poly([-2, 190], [90, 190], [90, 350], [-2, 350]))),
        "carbon",
        (_, py) => 0.3 + 0.5 * ((py - y) / k > 246 ? 1 : 0),
      ),
      fill(put(knees), era.sheet),
      fill(put(fuse(nick(3, "-58,352 -44,350 -28,352"), nick(3, "58,352 44,350 28,352"))), era.sheet),
      ...edged(neck),
      ...typed(put(neck), "carbon", () => 0.6),
      fill(put(linen), era.sheet),
      fill(put(fuse(tie)), era.key),
      fill(
        put(fuse(nick(4, "-22,18 -32,60 -4,128"), nick(4, "22,18 32,60 4,128"), nick(3.4, "0,130 1,160 0,194"))),
        era.sheet,
      ),
      ...edged(ears),
      ...edged(skull),
      ...typed(put(and(skull, traced("4,-100! 60,-100! 60,20! 0,20! 8,-10 2,-30 10,-52!"))), "carbon", () => 0.55),
      fill(put(fuse(hair, features)), era.key),
      fill(put(fuse(nick(2.6, "-28,-76 -20,-92 0,-98"), nick(2.4, "-14,-86 -4,-92 10,-94"))), "carbon"),
      ...[armLeft, armRight].flatMap((arm) => [fill(grow(put(arm), 2.6, "round"), era.sheet), fill(put(arm), era.key)]),
      fill(
        put(
          fuse(
            nick(3.4, "-84,146 -94,136 -96,120"),
            nick(3, "-70,128 -60,118 -46,102"),
            nick(3, "-62,70 -72,96 -80,120"),
          ),
        ),
        era.sheet,
      ),
      ...edged(cuffs, 2),
      ...edged(palms, 2.2),
      ...[...handRight, ...handLeft].flatMap(({ shape, root }) => [
        fill(put(minus(grow(shape, 2 / k, "round"), root)), era.key),
        fill(put(shape), era.sheet),
      ]),
      ...typed(put(ellipse(24, 62, 7, 10)), "carbon", () => 0.4),
    ],
  };
}
