import { fuse, minus } from "../geometry/booleans.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, backOfHead, capBand, nape, nick, peakedCap, profile, profileHair, set, strap } from "../heads.ts";
import { finger, type Hand } from "./hands.ts";

/** A man from behind in a dressing gown, his right hand on the edge of a door, a book in his left; the origin is at the nape. */
export const robedBack: Bust = {
  shape: fuse(
    traced(
      "-36,0! -50,14 -92,28 -116,62 -120,140 -100,230 -104,320 -120,460 -132,660! 128,660! 114,460 100,300 96,180 108,90 112,60 92,28 50,14 36,0!",
    ),
    limb([-92, 74], [-136, 214], 42, 33),
    limb([-136, 214], [-152, 304], 32, 27),
    limb([86, 72], [126, 186], 41, 33),
    limb([126, 186], [118, 112], 32, 27),
  ),
  skin: nape,
  hair: minus(backOfHead, nape),
  white: fuse(
    strap(7, "-38,4 -12,18 14,18 40,3"),
    strap(7, "-180,306 -152,314 -126,306"),
    strap(7, "92,106 118,98 144,104"),
  ),
  cuts: fuse(
    strap(12, "-104,236 0,248 100,232"),
    traced("20,242! 36,246! 48,346! 28,342!"),
    nick(6, "0,270 6,430 0,640"),
    nick(5, "-60,270 -72,430 -86,640"),
    nick(5, "60,270 70,430 82,640"),
    nick(5, "0,40 2,130 0,230"),
    nick(6, "-84,110 -104,180 -110,270"),
    nick(6, "84,110 96,160 98,200"),
  ),
};
/** His hand on the door: four fingers round its edge. */
export const doorHand: Hand = {
  palm: traced("94,92! 90,64 100,42 122,34 142,42 146,82 138,100!"),
  fingers: [
    finger("132,46 156,42 172,48", 18, 15),
    finger("136,60 164,57 182,64", 18, 15),
    finger("136,74 162,74 179,81", 18, 15),
    finger("132,88 154,90 168,96", 17, 14),
  ],
};
/** The book at his side, and the hand that holds it with its fingers across the cover. */
export const book: Shape = poly([-216, 336], [-120, 322], [-102, 446], [-200, 462]);
export const bookPages: Shape = poly([-120, 322], [-108, 328], [-90, 444], [-102, 446]);
export const bookEdgeHand: Hand = {
  palm: traced("-178,318! -128,314! -124,340 -130,364 -176,368 -184,344!"),
  fingers: [
    finger("-132,350 -126,384 -132,410", 18, 14),
    finger("-145,356 -142,396 -148,424", 18, 14),
    finger("-159,358 -160,398 -164,422", 18, 14),
    finger("-173,352 -178,386 -178,408", 17, 13),
    finger("-180,330 -198,346 -204,368", 18, 14),
  ],
};

const leg = (hip: Point, knee: Point, ankle: Point): Shape =>
  fuse(
    limb(hip, knee, 56, 42),
    limb(knee, [ankle[0], ankle[1] - 30], 41, 32),
    limb([ankle[0], ankle[1] - 40], [ankle[0], ankle[1]], 33, 30),
    traced(
      `${ankle[0] - 32},${ankle[1] - 20}! ${ankle[0] - 34},${ankle[1] + 34}! ${ankle[0] + 92},${ankle[1] + 34}! ${ankle[0] + 90},${ankle[1] + 12} ${ankle[0] + 60},${ankle[1] - 4} ${ankle[0] + 30},${ankle[1] - 24}!`,
    ),
  );
const up = (shape: Shape): Shape => set(shape, [12, -626]);
/** A corporal in profile facing right, stopped as he was about to knock; the origin is between his feet, 770 tall. */
export const corporal: Bust = {
  shape: fuse(
    up(profile),
    up(profileHair),
    up(peakedCap),
    traced(
      "-20,-638! -62,-614 -92,-570 -98,-480 -84,-404 -104,-262! 96,-262! 82,-404 100,-480 98,-560 72,-606 36,-634!",
    ),
    limb([52, -566], [120, -462], 42, 34),
    limb([120, -462], [178, -586], 33, 24),
    limb([-66, -566], [-106, -450], 40, 33),
    limb([-106, -450], [-88, -362], 32, 25),
    leg([-44, -280], [-62, -160], [-84, -34]),
    leg([44, -280], [62, -160], [64, -34]),
  ),
  skin: up(profile),
  hair: fuse(up(profileHair), up(peakedCap), up(nick(6, "22,-74 32,-77 41,-73"))),
  badge: up(capBand),
  cuts: fuse(
    strap(13, "-88,-404 0,-394 86,-404"),
    nick(7, "10,-620 26,-520 20,-410"),
    nick(6, "84,-530 116,-480 140,-500"),
    nick(6, "-84,-520 -92,-460 -112,-430"),
    nick(7, "-6,-380 -14,-320 -10,-266"),
    strap(8, "-118,-100 -84,-92 -52,-100"),
    strap(8, "30,-100 64,-92 98,-100"),
  ),
};
/** His fist, stopped in the air, its knuckles toward the door. */
export const knockingHand: Hand = {
  palm: traced("152,-594! 158,-636 176,-664 208,-672 230,-652 226,-612 202,-588 178,-582!"),
  fingers: [
    finger("214,-668 246,-662 232,-640", 21, 17),
    finger("224,-650 254,-640 236,-620", 21, 17),
    finger("224,-630 250,-618 230,-602", 20, 16),
    finger("214,-610 238,-598 216,-588", 19, 15),
    finger("172,-604 198,-636 226,-634", 22, 16),
  ],
};
/** His other hand, at his side. */
export const sideHand: Hand = {
  palm: traced("-110,-358! -66,-358! -60,-330 -70,-302 -102,-302 -112,-330!"),
  fingers: [
    finger("-100,-308 -102,-282 -92,-264", 17, 13),
    finger("-88,-306 -88,-274 -78,-256", 17, 13),
    finger("-76,-308 -74,-280 -66,-264", 17, 13),
    finger("-64,-340 -50,-316 -52,-292", 17, 13),
  ],
};
