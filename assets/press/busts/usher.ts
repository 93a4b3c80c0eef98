import { fuse, minus } from "../geometry/booleans.ts";
import { ellipse, limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, litProfile, nick, profile, strap, tilted } from "../heads.ts";

const nod = (shape: Bust["shape"]): Bust["shape"] => tilted(shape, 6);
const crown = traced(
  "-30,-20! -42,-52 -46,-80 -38,-104 -14,-120 14,-118 30,-106! 10,-108 -8,-100 -14,-84! -10,-70 -12,-56 -18,-48 -20,-34!",
);
const moustache = traced("44,-44! 50,-38 48,-32 36,-33 26,-28 22,-32 30,-40!");
const glove = traced(
  "112,156! 122,136 142,122 164,116 182,120 184,130 194,136 190,148 178,158 160,166 140,178 124,180!",
);
const key = fuse(
  strap(7, "176,130 214,112 252,94"),
  poly([236, 92], [246, 114], [254, 110], [250, 100], [258, 97], [262, 106], [270, 102], [260, 82]),
);
const ring = minus(ellipse(158, 192, 27, 31), ellipse(158, 192, 20, 24));
const bunch = fuse(
  ...[
    [-12, 12],
    [0, 0],
    [13, -10],
  ].map(([dx = 0, lean = 0]) =>
    fuse(
      strap(7, `${158 + dx},220 ${158 + dx - lean},280`),
      poly([158 + dx - lean, 262], [158 + dx - lean + 15, 260], [158 + dx - lean + 15, 280], [158 + dx - lean, 282]),
      ellipse(158 + dx, 220, 9, 10),
    ),
  ),
);
/** An old usher in livery and white gloves, in profile facing right, who holds out a key from his ring; the origin is the base of the neck. */
export const usherWithKeys: Bust = {
  shape: fuse(
    nod(profile),
    nod(crown),
    nod(moustache),
    traced(
      "-28,-6! -42,10 -80,26 -104,58 -112,130 -104,220 -114,330 -120,480! 110,480! 104,340 96,250 98,170 88,104 64,52 42,22 20,8!",
    ),
    limb([-44, 88], [-8, 226], 44, 34),
    limb([-8, 226], [118, 160], 33, 20),
    glove,
    key,
    ring,
    bunch,
  ),
  skin: nod(profile),
  lit: nod(litProfile(11)),
  white: fuse(nod(fuse(crown, moustache)), glove, traced("-28,-4! -6,12 14,14 24,6! 30,18! 14,28 -8,26 -30,12!")),
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
    nick(3, "146,140 160,134 180,132"),
    nick(3, "150,152 164,146 186,144"),
    nick(3, "122,156 132,168 140,176"),
  ),
  badge: fuse(
    key,
    ring,
    bunch,
    strap(6, "98,150 110,166 118,184"),
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
