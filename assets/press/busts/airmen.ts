import { fuse } from "../geometry/booleans.ts";
import { map, type Shape } from "../geometry/points.ts";
import { limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, nick, profile, profileHair, strap, tilted } from "../heads.ts";
import { finger, type Hand } from "./hands.ts";

const bent = (shape: Shape): Shape => tilted(shape, 9);
const crown = traced(
  "-47,-78! -50,-100! -66,-112 -70,-124 -48,-140 -8,-148 30,-148 58,-138 70,-122 60,-110 44,-100! 42,-84! 0,-90 -30,-84!",
);
const peak = traced("14,-90! 34,-92 52,-88 64,-78! 60,-72 44,-77 28,-80 12,-80!");
const BOOK = {
  near: [70, 214],
  spineNear: [152, 226],
  right: [236, 214],
  far: [106, 160],
  spineFar: [182, 168],
  top: [260, 160],
} as const;
/** The two pages of the open book. */
const LOG_PAGES: Shape = fuse(
  poly(BOOK.near, BOOK.spineNear, BOOK.spineFar, BOOK.far),
  poly(BOOK.spineNear, BOOK.right, BOOK.top, BOOK.spineFar),
);
const entries = [0.2, 0.36, 0.52].map((t) =>
  nick(2.6, `${92 + 36 * t},${214 - 52 * t} ${120 + 34 * t},${219 - 53 * t} ${146 + 30 * t},${223 - 54 * t}`),
);

/** A flight captain in profile facing right, a logbook open on his forearm; the origin is the base of the neck. */
export const captainWithLog: Bust = {
  shape: fuse(
    bent(profile),
    bent(fuse(crown, peak)),
    bent(profileHair),
    traced(
      "-30,-6! -44,8 -84,24 -112,52 -126,110 -130,190 -122,300 -128,470! 118,470! 108,360 98,270 100,180 92,110 74,58 48,26 22,6!",
    ),
    limb([66, 90], [92, 132], 34, 27),
    limb([92, 130], [126, 136], 25, 19),
    limb([-44, 92], [-14, 246], 47, 37),
    limb([-14, 246], [150, 244], 36, 22),
    LOG_PAGES,
    map(LOG_PAGES, ([x, y]) => [x, y + 10]),
  ),
  skin: bent(profile),
  white: fuse(traced("-26,-4! -8,10 16,12 24,4! 42,62! 30,60 10,16!"), strap(9, "164,226 170,244 166,264"), LOG_PAGES),
  hair: fuse(
    bent(
      fuse(
        crown,
        peak,
        profileHair,
        nick(5, "24,-67 32,-68 38,-64"),
        nick(3, "28,-25 36,-28 42,-29"),
        traced("-14,-62 -6,-66 0,-58 -4,-46 -11,-46"),
      ),
    ),
    nick(4, "152,225 168,197 182,168"),
    ...entries,
    traced("24,8! 34,16! 50,70! 40,80! 28,28!"),
  ),
  badge: fuse(
    bent(fuse(nick(5, "-48,-99 0,-106 44,-99"), traced("34,-128 42,-134 48,-126 44,-114 36,-114"))),
    strap(5, "92,210 100,244 94,276"),
    strap(5, "108,212 116,244 110,273"),
    strap(5, "124,214 131,244 126,270"),
    traced("40,96! 58,90! 74,96! 58,101!"),
  ),
  cuts: fuse(
    nick(6, "-26,110 4,180 22,206"),
    nick(5, "-86,60 -92,130 -64,240 -40,272"),
    nick(6, "-36,300 30,290 90,282"),
    nick(5, "20,30 48,90 60,130"),
    nick(4, "-100,250 -96,340 -104,450"),
    nick(4, "50,310 54,380 60,460"),
  ),
};

/** The hand under the book: four fingers come up round its far edge. */
export const bookHand: Hand = {
  palm: traced("160,236! 190,236 222,226 240,220 236,244 214,258 186,264 162,262!"),
  fingers: [
    finger("268,180 258,172 240,175", 13, 11),
    finger("263,194 254,187 232,191", 14, 12),
    finger("256,209 246,202 224,207", 15, 12),
    finger("246,226 236,219 216,222", 15, 12),
  ],
};
/** The hand that writes: thumb and first finger on the pen, the others folded under it. */
export const penHand: Hand = {
  palm: traced("132,120! 150,110 176,106 194,116 200,134 190,152 168,160 146,158 130,152!"),
  fingers: [
    finger("172,154 190,166 184,180", 17, 14),
    finger("184,146 204,158 200,176", 18, 14),
    finger("192,132 214,142 212,166", 18, 13),
    finger("194,118 222,128 226,154", 18, 12),
    finger("158,148 184,150 212,156", 20, 14),
  ],
};
export const pen: Shape = strap(6, "252,96 228,140 209,184");
