import { and, fuse, minus } from "../geometry/booleans.ts";
import { range, type Shape } from "../geometry/points.ts";
import { ellipse, limb, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, backOfHead, nape, nick, strap } from "../heads.ts";
import { finger, type Hand } from "./hands.ts";
import { restingHand } from "./jointed-hands.ts";
import { chain, head, helmet, legs, put, type Standing, tunic } from "./standing-men.ts";

const jacket = traced(
  "-36,2! -54,16 -100,32 -126,66 -134,150 -124,240 -128,340 -136,440! 132,440! 124,340 120,240 130,150 124,66 98,32 54,16 36,2!",
);
const trousers = traced("-130,424! 126,424! 134,560 140,760! -146,760! -138,560");
const hangingArm = fuse(limb([-104, 78], [-142, 214], 42, 35), limb([-142, 214], [-146, 318], 34, 28));
const raised = fuse(limb([100, 76], [164, 168], 41, 34), limb([164, 168], [172, 66], 33, 26));

/** The stripes of the cloth: down the back, and along either arm. */
const stripes = fuse(...range(9, (i) => strap(7, `${-104 + i * 26},20 ${-116 + i * 28},220 ${-120 + i * 30},440`)));
const armStripes = fuse(
  strap(6, "-112,80 -152,212 -158,316"),
  strap(6, "-92,92 -130,214 -134,318"),
  strap(6, "96,92 152,182 162,110 162,70"),
  strap(6, "112,66 178,160 182,70"),
);

/** A heavy man from behind in striped pyjamas, one hand raised to a curtain on his right; the origin is at the nape. */
export const pyjamaBack: Bust = {
  shape: fuse(jacket, trousers, hangingArm, raised),
  skin: nape,
  hair: minus(backOfHead, nape),
  white: fuse(
    strap(9, "-38,6 -12,22 14,22 40,5"),
    strap(11, "144,72 172,78 202,70"),
    strap(11, "-176,312 -148,320 -120,312"),
  ),
  cuts: fuse(
    minus(and(stripes, jacket), fuse(hangingArm, raised)),
    and(armStripes, fuse(hangingArm, raised)),
    and(fuse(...range(8, (i) => strap(7, `${-108 + i * 30},430 ${-116 + i * 33},600 ${-120 + i * 35},760`))), trousers),
    strap(5, "-132,438 0,448 128,438"),
  ),
};
/** His arms, which a line parts from his back. */
export const pyjamaArms: Shape = fuse(hangingArm, raised);

/** The hand that holds the curtain aside: its back to us, four fingers round the edge of the cloth. */
export const curtainHand: Hand = {
  palm: traced("146,68! 146,44 150,14 164,2 190,2 200,18 200,44 198,68!"),
  fingers: [
    finger("188,14 208,8 222,16", 19, 15),
    finger("194,28 216,26 230,34", 19, 15),
    finger("194,43 214,43 228,51", 19, 15),
    finger("190,57 208,59 220,67", 18, 14),
    finger("156,18 168,-6 186,-12", 18, 14),
  ],
};
/** The other, half closed at his side. */
export const loweredHand: Hand = {
  palm: traced("-172,314! -122,314! -116,340 -126,368 -158,370 -176,344!"),
  fingers: [
    finger("-160,360 -164,388 -156,406", 18, 14),
    finger("-146,362 -148,394 -138,412", 18, 14),
    finger("-132,362 -132,390 -122,406", 18, 14),
    finger("-122,330 -106,354 -110,378", 18, 14),
  ],
};

const face = minus(head, helmet, rect(-40, -330, 40, -300));
const onMuzzle = put(restingHand, [-64, -236], -12, 1, 0.42);
const atSeam = put(restingHand, [54, -190], 182, 1, 0.44);
const rifle = fuse(
  traced("-78,4! -56,4! -60,-52 -62,-84! -74,-84! -76,-50"),
  rect(-73, -214, -63, -80),
  rect(-70, -306, -65, -210),
  rect(-72, -304, -63, -298),
);
/** A very young soldier at attention before us, his rifle at his side; `arms` is his face, half lit, and his hands. */
export const boyAtAttention: Standing = {
  mass: fuse(head, helmet, tunic, legs(-13, 13)),
  arms: minus(
    fuse(face, onMuzzle.whole, atSeam.whole),
    ellipse(-8, -356, 2.6, 2.2),
    ellipse(8, -356, 2.6, 2.2),
    nick(1.8, "-13,-361 -8,-364 -4,-361"),
    nick(1.8, "4,-361 8,-364 13,-361"),
    nick(1.8, "-4,-352 -5,-345 1,-343"),
    ellipse(0.5, -337, 3.4, 2.6),
  ),
  shape: fuse(
    head,
    helmet,
    tunic,
    legs(-13, 13),
    rifle,
    chain([-46, -300, 14], [-64, -258, 12], [-64, -230, 9]),
    onMuzzle.whole,
    chain([46, -300, 14], [54, -246, 12], [54, -192, 9]),
    atSeam.whole,
  ),
  cuts: fuse(
    strap(5, "-39,-236 0,-231 39,-236"),
    strap(4, "-34,-312 0,-262 30,-238"),
    nick(3.4, "0,-206 1,-192 0,-180"),
    nick(3, "0,-172 1,-100 0,-30"),
    strap(3, "-27,-372 0,-368 27,-372"),
    nick(3, "-13,-322 0,-308 13,-322"),
  ),
};
/** What a cold has left of his nose, over `boyAtAttention`. */
export const boysRedNose: Shape = ellipse(-1.5, -346, 3.2, 2.8);
/** The side of him that a lamp on his left strikes, over the skin of `boyAtAttention`. */
export const boysLight: Shape = traced(
  "3,-376! 2,-360 -1,-352 -5,-346 0,-342 -1,-338! 3,-333 2,-316! 30,-316! 90,-240! 90,-140! 30,-140! 40,-376!",
);
