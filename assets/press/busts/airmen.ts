import { fuse } from "../geometry/booleans.ts";
import { map, type Shape } from "../geometry/points.ts";
import { limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, capBand, nick, peakedCap, profile, profileHair, strap, tilted } from "../heads.ts";

const bent = (shape: Shape): Shape => tilted(shape, 5);
const bookHand = traced("138,206! 150,200 178,208 204,210 214,216 208,224 190,228 176,238 150,236 138,230!");
const penHand = traced("170,142! 184,126 200,122 214,126 222,134 216,142 222,148 216,156 206,158 198,166 178,166!");
const BOOK = {
  near: [70, 214],
  spineNear: [146, 222],
  right: [224, 216],
  far: [104, 166],
  spineFar: [176, 172],
  top: [252, 168],
} as const;
/** The two pages of the open book. */
const LOG_PAGES: Shape = fuse(
  poly(BOOK.near, BOOK.spineNear, BOOK.spineFar, BOOK.far),
  poly(BOOK.spineNear, BOOK.right, BOOK.top, BOOK.spineFar),
);
const entries = [0.2, 0.36, 0.52].map((t) =>
  nick(2.4, `${156 + 30 * t},${221 - 50 * t} ${190 + 29 * t},${219 - 49 * t} ${214 + 28 * t},${217 - 48 * t}`),
);

/** A flight captain in profile facing right, a logbook open on his forearm, holding out a pen; the origin is the base of the neck. */
export const captainWithLog: Bust = {
  shape: fuse(
    bent(profile),
    bent(peakedCap),
    bent(profileHair),
    traced(
      "-30,-6! -44,8 -84,24 -112,52 -126,110 -130,190 -122,300 -128,470! 118,470! 108,360 98,270 100,180 92,110 74,58 48,26 22,6!",
    ),
    limb([66, 100], [104, 176], 32, 24),
    limb([104, 174], [176, 148], 23, 15),
    limb([-44, 92], [-10, 236], 47, 35),
    limb([-10, 236], [146, 220], 34, 19),
    map(LOG_PAGES, ([x, y]) => [x, y + 9]),
    bookHand,
    penHand,
  ),
  skin: fuse(bent(profile), bookHand, penHand),
  white: fuse(
    traced("-26,-4! -8,10 16,12 24,4! 42,62! 30,60 10,16!"),
    strap(7, "134,203 140,220 134,238"),
    strap(6, "165,138 172,152 170,168"),
    LOG_PAGES,
  ),
  hair: fuse(
    bent(
      fuse(
        peakedCap,
        profileHair,
        nick(6, "22,-74 32,-77 41,-73"),
        nick(5, "27,-64 33,-66 38,-62"),
        nick(3, "28,-25 36,-28 42,-29"),
        traced("-14,-62 -6,-66 0,-58 -4,-46 -11,-46"),
      ),
    ),
    nick(3.4, "146,221 160,197 176,172"),
    ...entries,
    traced("24,8! 34,16! 50,70! 40,80! 28,28!"),
    strap(5, "206,156 226,132 244,108"),
  ),
  badge: fuse(
    bent(capBand),
    strap(5, "82,202 90,222 84,250"),
    strap(5, "98,201 106,221 101,247"),
    strap(5, "114,200 121,220 116,243"),
    traced("40,96! 58,90! 74,96! 58,101!"),
  ),
  cuts: fuse(
    nick(6, "-26,110 4,180 22,206"),
    nick(5, "-86,60 -92,130 -64,240 -40,266"),
    nick(6, "-36,280 30,268 90,262"),
    nick(5, "20,30 48,110 60,180"),
    nick(4, "-100,250 -96,340 -104,450"),
    nick(4, "70,110 84,140 92,150"),
    nick(4, "50,300 54,380 60,460"),
  ),
};
