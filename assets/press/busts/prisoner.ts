import { fuse, rim } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, litProfile, nick, profile, profileHair, set, tilted } from "../heads.ts";

const bowed = (shape: Shape): Shape => set(tilted(shape, 24), [6, 4]);
const hands = traced(
  "150,196! 164,188 182,190 198,200 206,216 204,234 196,248 190,236! 190,252 182,262 176,246! 174,262 164,264 160,244! 154,232 148,214!",
);
const shoe = (x: number): Shape =>
  traced(`${x - 22},430! ${x + 18},426! ${x + 34},440 ${x + 70},448 ${x + 74},460! ${x - 26},460!`);

/** A seated man, elbows on his knees, head bowed; profile facing right, origin at the neck. */
export const prisoner: Bust = {
  shape: fuse(
    bowed(profile),
    bowed(profileHair),
    traced(
      "-24,0! -58,12 -98,46 -130,104 -148,170 -156,232 -146,266! 20,284 96,272 130,262! 146,244 142,216 126,202! 70,190 -6,186! 4,150 28,112 42,72 38,36 24,8!",
    ),
    limb([104, 236], [84, 440], 34, 20),
    limb([122, 240], [140, 440], 32, 20),
    shoe(76),
    shoe(134),
    limb([-14, 62], [86, 190], 33, 26),
    limb([86, 190], [160, 212], 24, 15),
    hands,
  ),
  skin: fuse(bowed(profile), hands),
  white: bowed(traced("-28,-4! -20,-16 8,-4 24,2! 20,16 -8,12!")),
  lit: fuse(bowed(litProfile(13)), rim(hands, -30, 8)),
  hair: fuse(
    bowed(
      fuse(
        profileHair,
        nick(6, "20,-76 31,-79 40,-74"),
        nick(4.5, "26,-64 33,-64 39,-64"),
        traced("-12,-56 -4,-62 3,-54 -2,-42 -9,-42"),
      ),
    ),
    nick(3.5, "163,207 182,206 200,212"),
    nick(3.5, "166,219 186,219 204,224"),
    nick(3.5, "170,231 184,232 200,236"),
  ),
  cuts: fuse(
    nick(6, "-44,52 -74,110 -84,180"),
    nick(6, "-30,92 30,160 66,200"),
    nick(6, "-120,236 -20,226 84,222"),
    nick(5, "100,270 92,350 84,430"),
    nick(5, "14,80 20,110 4,140"),
  ),
};
