import { fuse, minus } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import {
  type Bust,
  backOfHead,
  capBand,
  litProfile,
  nape,
  nick,
  peakedCap,
  profile,
  profileHair,
  strap,
} from "../heads.ts";

/** An oil worker's tin hat from behind, laid over `backOfHead`. */
export const tinHat = traced(
  "-92,-62! -60,-78 -50,-84! -46,-114 -26,-138 6,-146 38,-136 56,-112 58,-84! 68,-78 100,-60! 60,-46 4,-40 -54,-46!",
);
const keyHand = traced(
  "236,150! 252,140 272,138 290,146 300,158 300,174 294,190 284,196 278,188! 272,198 262,196 258,186! 250,194 240,188 236,176!",
);
/** A foreman from behind in shirt sleeves and a tin hat, who holds something out to the right; the origin is at the nape. */
export const foremanBack: Bust = {
  shape: fuse(
    backOfHead,
    tinHat,
    traced(
      "-34,0! -50,14 -92,28 -126,52 -142,96 -150,170 -158,270 -160,360 -150,470 -150,540! 112,540! 112,470 104,360 106,260 112,170 120,110 108,60 92,36 52,14 36,0!",
    ),
    limb([92, 74], [150, 206], 42, 32),
    limb([150, 206], [244, 166], 26, 16),
    keyHand,
    limb([-112, 80], [-168, 220], 42, 32),
    limb([-168, 220], [-160, 350], 26, 18),
  ),
  skin: fuse(nape, limb([172, 196], [244, 166], 22, 16), keyHand, limb([-166, 240], [-160, 350], 23, 18)),
  hair: fuse(tinHat, minus(backOfHead, nape)),
  cuts: fuse(
    strap(11, "-62,22 -20,150 -10,250 -12,360"),
    strap(11, "64,24 22,150 -2,250"),
    strap(14, "-160,372 -20,384 108,372"),
    nick(7, "-120,110 -128,180 -140,250"),
    nick(7, "78,110 88,180 80,260"),
    nick(6, "40,280 44,320 36,360"),
    nick(6, "-80,290 -86,330 -80,366"),
    nick(6, "-30,396 -34,460 -28,540"),
    nick(7, "128,172 146,186 164,184"),
  ),
  lit: fuse(
    traced("176,174! 240,146! 256,140 274,139 290,147 299,158 290,160 270,152 250,158! 180,188!"),
    traced("40,-76! 50,-82 54,-68 48,-50! 40,-56!"),
  ),
};

/** What parts the fingers of the foreman's hand. */
export const keyFingers = fuse(
  nick(3.5, "262,160 276,162 298,164"),
  nick(3.5, "262,172 276,175 296,178"),
  nick(3.5, "258,184 268,180 282,188"),
);

const palm = traced("160,104! 178,108 196,98 204,102 196,112! 226,110 240,114 238,121 210,126 190,136 164,130!");
const boot = (x: number): Shape =>
  traced(`${x - 24},560! ${x + 22},560! ${x + 24},600 ${x + 62},616 ${x + 66},632! ${x - 26},632!`);
/** A young officer who holds out an open hand, a paper in the other; profile facing right, origin at the neck. */
export const youngOfficer: Bust = {
  shape: fuse(
    profile,
    profileHair,
    peakedCap,
    traced("-28,2! -58,16 -82,46 -88,110 -76,190! -88,250 -96,316! 66,322! 62,250 56,190! 66,120 62,60 44,24 20,6!"),
    limb([-42, 306], [-54, 470], 42, 28),
    limb([-54, 470], [-62, 600], 27, 22),
    limb([22, 306], [38, 470], 42, 28),
    limb([38, 470], [42, 600], 27, 22),
    boot(-62),
    boot(42),
    limb([-4, 64], [74, 146], 31, 23),
    limb([74, 146], [166, 118], 21, 14),
    palm,
    limb([-40, 66], [-84, 186], 30, 23),
    limb([-84, 186], [-66, 286], 22, 14),
  ),
  skin: fuse(profile, palm, limb([-68, 276], [-62, 306], 13, 14)),
  white: fuse(strap(5, "-30,0 -8,12 20,10"), traced("-74,292! -6,280! 6,356! -62,368!")),
  lit: fuse(palm, litProfile(12)),
  hair: fuse(
    peakedCap,
    profileHair,
    nick(6, "20,-74 31,-77 40,-72"),
    nick(4.5, "27,-66 34,-66 39,-63"),
    traced("-12,-52 -4,-58 3,-50 -2,-38 -9,-38"),
    nick(3, "-54,312 -30,308 -16,306"),
    nick(3, "-50,328 -26,324 -12,322"),
  ),
  badge: capBand,
  cuts: fuse(
    strap(10, "-80,196 -10,204 58,196"),
    strap(6, "-40,20 4,110 50,190"),
    nick(6, "-8,220 -6,270 -10,314"),
    nick(5, "-56,90 -60,140 -52,184"),
    nick(6, "-16,340 -22,450 -30,560"),
  ),
};

/** A dog that sits and looks up, one silhouette facing left; the origin is between its forefeet, 100 units its height. */
export const sittingDog = traced(
  "-14,0! -6,-6 -8,-40 -12,-58! -20,-70 -34,-76 -46,-78 -48,-84 -34,-90 -22,-98! -18,-110 -10,-100! 2,-96 10,-84 14,-66 30,-46 42,-26 44,-8! 58,-10 72,-20 76,-16 66,-2 48,2! 18,2 14,-6! 8,-4 8,2! -14,2!",
);
