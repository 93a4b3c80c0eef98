import { cuts } from "../carved.ts";
import type { Era } from "../era.ts";
import { and, fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { map, type Point, type Shape } from "../geometry/points.ts";
import { ellipse, limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap } from "../heads.ts";
import { fill, flecks, type Mark } from "../marks.ts";
import { digit } from "./fingers.ts";

const flip = (shape: Shape): Shape => map(shape, ([x, y]) => [-x, y]);
const both = (shape: Shape): Shape => fuse(shape, flip(shape));
const skull = traced(
  "-45,-96 -47,-60 -42,-28 -30,-4 -12,8 0,10 12,8 30,-4 42,-28 47,-60 45,-96 26,-126 0,-133 -26,-126",
);
const ears = both(traced("-46,-72! -55,-74 -54,-52 -48,-38 -42,-38!"));
const hair = traced(
  "-49,-64! -52,-100 -36,-132 0,-143 36,-132 52,-100 49,-64! 44,-90 34,-110 8,-116 -20,-114 -36,-106 -44,-90",
);
const collar = traced("-34,-2! -44,18 -48,44! 0,66! 48,44! 44,18 34,-2! 20,16 0,22 -20,16");
const torso = traced("-46,24! -86,38 -124,54 -142,90 -146,140 -140,240! 140,240! 146,140 142,90 124,54 86,38 46,24!");
const arms = both(fuse(limb([-122, 92], [-156, 176], 34, 32), limb([-156, 176], [-66, 206], 31, 22)));
const forearms = both(fuse(limb([-150, 170], [-78, 206], 27, 19), limb([-150, 170], [-158, 196], 26, 20)));
const cuffs = both(poly([-84, 180], [-58, 186], [-62, 230], [-90, 222]));
/** The lit half of the face, its edge toothed by the knife. */
const lit = and(
  grow(skull, -3),
  traced(
    "4,-140! 60,-140! 60,20! 2,20! -6,-2! 6,-8! -4,-14! 8,-20! 0,-28! 12,-36! -2,-44! 4,-52! 10,-66! 2,-78! 12,-86! 2,-98! 10,-108!",
  ),
);
const features = fuse(
  nick(7, "10,-78 24,-85 40,-78"),
  nick(7, "14,-66 25,-70 37,-65"),
  nick(3, "16,-56 26,-53 36,-57"),
  nick(5, "4,-36 10,-33 15,-38"),
  nick(6, "-2,-16 10,-19 22,-15"),
  nick(4, "4,-5 10,-4 15,-6"),
  nick(5, "34,-44 32,-30 24,-16"),
  ellipse(25, -65, 4.4, 4.2),
);
const dark = fuse(
  nick(5, "-36,-80 -22,-85 -10,-79"),
  nick(4, "-34,-66 -24,-70 -14,-65"),
  nick(4, "-3,-64 -7,-46 -12,-37"),
  nick(3.4, "-20,-15 -12,-18 -4,-17"),
  nick(3.4, "-40,-40 -36,-22 -26,-8"),
);
const palm = traced("-64,190! -40,184 -20,190 -14,206 -22,220 -44,224 -64,218!");
const spread = [
  digit("-26,194 -8,200 0,206", 8, 6.6),
  digit("-22,206 -8,222 -2,232", 8.6, 7),
  digit("-32,212 -20,232 -14,242", 8.8, 7),
  digit("-44,214 -36,232 -32,241", 8.6, 7),
  digit("-56,212 -52,226 -50,234", 8, 6.4),
];

/** An officer who sits alone and faces us, both hands flat before him; the origin is the chin's height at the neck, light from the right. */
export function printLoneGeneral(
  era: Era,
  [x, y]: Point,
  k: number,
): { readonly body: Mark[]; readonly hands: Mark[] } {
  const put = (shape: Shape): Shape => fuse(map(shape, ([px, py]) => [x + px * k, y + py * k]));
  const cloth = put(fuse(torso, arms));
  const whole = fuse(cloth, put(fuse(skull, ears, hair, collar)));
  const hand = (side: (shape: Shape) => Shape): Mark[] => [
    fill(grow(put(side(fuse(palm, ...spread.map(({ shape }) => shape)))), 4, "round"), era.key),
    fill(put(side(palm)), era.sheet),
    ...spread.flatMap(({ shape, root }) => [
      fill(minus(grow(put(side(shape)), 2.6, "round"), put(side(root))), era.key),
      fill(put(side(shape)), era.sheet),
    ]),
  ];
  const epaulettes = put(both(traced("-134,60! -126,44 -78,30 -70,42! -84,54 -128,74!")));
  return {
    body: [
      fill(grow(whole, 4.5, "round"), era.sheet),
      fill(cut(cloth, 0.8, 14, 2), era.key),
      flecks(
        cuts(cloth, { light: [0.95, -0.2, 0.1], round: 60 * k, angle: 0.5, gap: 9, from: 0.36, ends: 18 }),
        era.sheet,
      ),
      flecks(
        cuts(cloth, { light: [-0.95, -0.2, 0.1], round: 60 * k, angle: -0.5, gap: 9, from: 0.4, ends: 18 }),
        "red",
      ),
      fill(put(fuse(nick(5, "-118,112 -110,150 -128,190"), nick(5, "118,112 110,150 128,190"))), era.sheet),
      fill(grow(put(strap(15, "-96,40 0,126 76,236")), 3), era.sheet),
      fill(put(strap(15, "-96,40 0,126 76,236")), era.key),
      fill(put(fuse(ellipse(2, 92, 5.5), ellipse(2, 148, 5.5), ellipse(2, 186, 5.5))), era.sheet),
      fill(put(nick(4, "0,64 1,150 0,236")), era.sheet),
      fill(grow(epaulettes, 3), era.sheet),
      fill(epaulettes, "red"),
      fill(grow(put(collar), 3.4), era.sheet),
      fill(put(collar), era.key),
      fill(put(both(traced("-42,22! -16,30! -14,48! -44,40!"))), "red"),
      fill(grow(put(ears), 3), era.sheet),
      fill(put(ears), era.key),
      fill(grow(put(skull), 3), era.sheet),
      fill(put(skull), era.key),
      fill(put(fuse(lit, and(ears, poly([40, -100], [70, -100], [70, 0], [40, 0])))), era.sheet),
      fill(put(dark), era.sheet),
      fill(put(fuse(features, hair)), era.key),
      fill(
        put(
          fuse(
            nick(5, "-30,-116 -6,-130 22,-128"),
            nick(4, "6,-122 28,-120 40,-104"),
            nick(4, "-40,-100 -34,-116 -20,-126"),
          ),
        ),
        era.sheet,
      ),
      fill(minus(put(rim(skull, 5, 0)), put(lit)), "red"),
    ],
    hands: [
      fill(grow(put(forearms), 4, "round"), era.sheet),
      fill(put(forearms), era.key),
      fill(put(both(fuse(nick(4, "-150,158 -122,176 -96,186"), nick(4, "-146,180 -124,192 -100,200")))), era.sheet),
      fill(grow(put(cuffs), 3), era.key),
      fill(put(cuffs), era.sheet),
      ...hand((shape) => shape),
      ...hand(flip),
    ],
  };
}
