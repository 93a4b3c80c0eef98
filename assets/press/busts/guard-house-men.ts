import { and, fuse, minus, rim } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { ellipse, limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, nick, profileHair, strap } from "../heads.ts";
import { spreadHand } from "./jointed-hands.ts";
import { cap, chain, head, put, type Standing, tunic } from "./standing-men.ts";

const left = put(spreadHand, [-96, -206], 208, 1, 0.5);
const right = put(spreadHand, [96, -210], 152, -1, 0.5);
/** An officer who walks toward us, his open hands held a little away from his sides; `arms` is his hands. */
export const openHanded: Standing = {
  mass: fuse(
    head,
    cap,
    tunic,
    chain([-20, -188, 23], [-24, -104, 17], [-22, -8, 12]),
    chain([20, -188, 23], [28, -104, 17], [30, -24, 12]),
  ),
  arms: fuse(left.whole, right.whole),
  shape: fuse(
    head,
    cap,
    tunic,
    chain([-20, -188, 23], [-25, -104, 17], [-20, -14, 12]),
    traced("-32,-22! -8,-22! -4,-2 -9,8 -29,8 -37,-2"),
    chain([20, -188, 23], [31, -112, 17], [32, -44, 12]),
    traced("20,-52! 44,-50! 49,-32 44,-23 26,-24 18,-34"),
    chain([-46, -300, 16], [-76, -252, 13.5], [-95, -208, 9.5]),
    chain([46, -300, 16], [76, -254, 13.5], [95, -212, 9.5]),
    left.whole,
    right.whole,
  ),
  cuts: fuse(
    strap(5, "-39,-236 0,-231 39,-236"),
    nick(4, "-13,-322 -6,-296 0,-282"),
    nick(4, "13,-322 6,-296 0,-282"),
    ...[-266, -250, -214].map((y) => ellipse(0, y, 2.6)),
    strap(3, "-24,-376 0,-371 24,-376"),
    ellipse(0, -389, 4.5, 5.5),
    strap(3.4, "-104,-218 -88,-210"),
    strap(3.4, "104,-222 88,-214"),
    left.creases,
    right.creases,
    nick(4, "1,-178 4,-140 6,-100"),
  ),
};

const face = traced(
  "-24,8! -24,-16 -32,-40 -42,-66 -38,-97 -12,-116 20,-108 33,-90! 35,-78 34,-70 38,-62 44,-54 45,-49 41,-46 37,-45! 42,-40 42,-36 38,-34! 37,-28! 40,-24 39,-19 35,-16! 37,-10 32,-3 22,-1 14,4 16,18!",
);
const mouth = traced("43,-37! 32,-36 28,-31 31,-26 40,-25!");
const helmet = traced(
  "-64,-58! -66,-92 -50,-128 -12,-148 30,-142 56,-116 62,-84! 80,-69 62,-67 22,-76 -22,-69 -66,-48!",
);
/** His rifle upright before him: stock, fore-end with its bands, barrel, sight. */
const rifle: Shape = fuse(
  poly([60, 430], [108, 430], [102, 300], [96, 246], [72, 246]),
  poly([72, 250], [98, 250], [94, -36], [76, -36]),
  poly([80, -34], [90, -34], [89, -150], [81, -150]),
  poly([84, -132], [98, -134], [98, -146], [84, -144]),
);
const sleeve = fuse(limb([-30, 76], [-38, 200], 36, 30), limb([-38, 200], [34, 156], 29, 23));
const cuff = traced("26,130! 40,126! 54,168! 40,178!");

/** The fist round the fore-end of his rifle, where `fist` in fingers.ts has its cord. */
export const BOYS_GRIP = [85, 140] as const;
/** The tip of his nose, which a cold has reddened. */
export const boysNose: Shape = and(face, ellipse(43, -46, 6.5, 5));

/** The youngest of a guard in a helmet too large for him, breathing through his mouth; faces right, origin at the neck. */
export const boyOfTheGuard: Bust = {
  shape: fuse(
    face,
    helmet,
    rifle,
    traced("-26,-2! -40,14 -60,32 -74,68 -79,130 -72,236 -82,430! 76,430! 68,300 72,230 74,150 62,84 42,40 22,4!"),
    sleeve,
    cuff,
  ),
  skin: minus(face, helmet),
  lit: minus(
    and(face, traced("22,-100! 60,-100! 60,4! 22,4! 27,-8 30,-16 24,-24 20,-36 24,-44 16,-54 20,-66")),
    helmet,
  ),
  white: fuse(strap(7, "-36,6 -12,20 24,14"), cuff),
  hair: fuse(
    helmet,
    minus(profileHair, traced("-60,-48! 60,-48! 60,40! -60,40!")),
    traced("27,-62! 31,-66 37,-65! 36,-59 30,-58"),
    nick(2.4, "20,-70 27,-74 35,-72"),
    mouth,
    strap(4.5, "-24,-66 -12,-28 10,-2 22,6"),
    strap(3, "-12,-46 -15,-58 -8,-66 0,-61 -1,-52 -6,-46 -8,-54"),
    rifle,
  ),
  cuts: fuse(
    nick(3.5, "76,-30 76,100 74,240"),
    nick(6, "-46,-112 -20,-134 14,-136"),
    strap(9, "-76,252 0,262 72,252"),
    strap(7, "-30,26 10,120 62,244"),
    rim(minus(sleeve, ellipse(-30, 70, 56, 56)), 4, -5),
    nick(6, "-50,110 -57,160 -52,206"),
    nick(5, "-20,206 -6,188 2,172"),
    nick(5, "0,270 4,340 -2,430"),
    nick(5, "-42,270 -48,340 -46,430"),
  ),
};
