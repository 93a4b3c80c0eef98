import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { move, turn } from "../geometry/points.ts";
import { ellipse, limb, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, litProfile, nick, profile, strap, tilted } from "../heads.ts";
import { setHand, spreadHand } from "./jointed-hands.ts";

const nod = (shape: Bust["shape"]): Bust["shape"] => tilted(shape, 6);
const crown = traced(
  "-30,-20! -42,-52 -46,-80 -38,-104 -14,-120 14,-118 30,-106! 10,-108 -8,-100 -14,-84! -10,-70 -12,-56 -18,-48 -20,-34!",
);
const moustache = traced("44,-44! 50,-38 48,-32 36,-33 26,-28 22,-32 30,-40!");
const near = setHand(spreadHand, [124, 158], 66, 0.98, -1);
const far = setHand(spreadHand, [112, 216], 106, 0.84, -1);
const gloves = fuse(near.whole, far.whole);
const put = (shape: Bust["shape"]): Bust["shape"] => move(turn(shape, 0.98, [0, 0]), 176, 122);
/** The old key that lies across his palm: a bow, a collar, a shaft and a bit with two teeth. */
export const oldKey = put(
  fuse(
    minus(ellipse(0, 30, 21, 23, 28), ellipse(0, 30, 11, 13, 20)),
    rect(-5, -86, 5, 10),
    rect(-9, 0, 9, 6),
    rect(-30, -86, 0, -77),
    rect(-24, -70, 0, -62),
  ),
);
/** An old usher in livery and white gloves, in profile facing right, both hands open, the old key across his palm; the origin is the base of the neck. */
export const usherWithKey: Bust = {
  shape: fuse(
    nod(profile),
    nod(crown),
    nod(moustache),
    traced(
      "-28,-6! -42,10 -80,26 -104,58 -112,130 -104,220 -114,330 -120,480! 110,480! 104,340 96,250 98,170 88,104 64,52 42,22 20,8!",
    ),
    limb([-44, 88], [-8, 226], 44, 34),
    limb([-8, 226], [118, 162], 33, 21),
    limb([0, 236], [106, 216], 30, 19),
    near.whole,
    far.whole,
  ),
  skin: nod(profile),
  lit: nod(litProfile(11)),
  white: fuse(nod(fuse(crown, moustache)), gloves, traced("-28,-4! -6,12 14,14 24,6! 30,18! 14,28 -8,26 -30,12!")),
  hair: fuse(
    nod(
      fuse(
        nick(5, "23,-74 32,-78 40,-75"),
        nick(5, "27,-64 33,-66 38,-62"),
        nick(3, "-34,-96 -30,-70 -32,-44"),
        nick(3, "-22,-106 -22,-80 -24,-56"),
        nick(3, "30,-36 38,-38 44,-36"),
        nick(3, "28,-56 26,-50 30,-47"),
      ),
    ),
    minus(far.creases, grow(near.whole, 3)),
    near.creases,
    and(minus(grow(near.whole, 2.6), near.whole), far.whole),
  ),
  badge: fuse(
    strap(6, "100,148 112,162 120,182"),
    ...[70, 130, 190, 330, 400].map((y) => ellipse(64 + (y > 300 ? 20 : y / 12), y, 6, 7)),
  ),
  cuts: fuse(
    nick(6, "-24,110 6,180 20,200"),
    nick(6, "-74,44 -90,130 -66,240 -30,266"),
    nick(6, "-24,268 20,262 66,240"),
    nick(5, "-70,300 -78,380 -92,480"),
    nick(5, "24,24 50,110 52,190"),
    nick(5, "40,290 46,380 44,480"),
  ),
};
