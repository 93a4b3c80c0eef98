import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { map, type Shape } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap, tilted } from "../heads.ts";
import { digit, type Hand } from "./fingers.ts";
import type { Leaning } from "./leaning.ts";

/** A large head in profile facing right, 230 units from chin to crown; the origin is the base of the neck. */
const head = traced(
  "-60,30! -50,-14 -50,-48 -66,-86 -82,-124 -82,-168 -68,-198 -22,-226 40,-214 66,-182! 71,-162 66,-150 73,-136! 85,-114 98,-97 94,-89 79,-86! 78,-81 85,-74 83,-67 76,-64! 82,-57 80,-49 72,-44! 80,-30 77,-12 58,-2 34,-6 26,4 34,34!",
);
const plane = and(
  grow(head, -4),
  traced("130,-158! 56,-154! 34,-142 44,-120 24,-104 40,-84 22,-64 36,-44 16,-26 30,-8 22,10! 130,40!"),
);
const face = fuse(
  nick(9, "36,-146 54,-154 70,-147"),
  nick(6, "48,-138 60,-141 68,-137"),
  nick(6, "74,-97 82,-89 91,-94"),
  nick(8, "54,-112 62,-92 56,-70"),
  nick(9, "52,-65 68,-69 82,-66"),
  nick(5, "58,-53 68,-54 77,-51"),
  nick(6, "48,-24 58,-18 66,-20"),
  ...[-128, -108, -86, -66, -44, -24].map((y, i) =>
    nick(6, `16,${y - 6} ${38 + (i % 2) * 8},${y} ${58 - (i % 3) * 4},${y + 7}`),
  ),
);
/** The neck below the hair, in shade. */
const neck = traced("-66,-86! -44,-98 -24,-92 -10,-70! 2,-40 14,-14 28,6 34,34! -60,34! -50,-14 -50,-48");
const ear = fuse(nick(5, "-22,-128 -8,-136 4,-124 -4,-106 -12,-92"), nick(4, "-12,-116 -6,-122 -4,-110"));
const crown = traced(
  "-86,-170! -90,-192 -92,-210! -118,-226 -128,-246 -98,-268 -24,-284 52,-286 104,-272 126,-250 112,-232 80,-210! 80,-192 78,-176! 0,-190 -58,-180",
);
const visor = traced("52,-186! 86,-182 116,-160 130,-132! 104,-144 70,-154 46,-164!");
const bandOfCap = traced("-88,-180! 0,-200 78,-186! 80,-206! 0,-220 -90,-202!");
const gleams = fuse(
  nick(8, "-104,-240 -30,-262 60,-262"),
  nick(5, "-84,-226 -20,-240 60,-238"),
  nick(6, "66,-176 92,-168 116,-146"),
);
const hair = traced(
  "-46,-70! -70,-92 -86,-140 -80,-192 -24,-232 44,-222 72,-186! 40,-190 4,-178 -8,-146! -16,-118 -28,-108 -34,-76!",
);
const strands = fuse(
  nick(6, "-66,-150 -44,-200 10,-216"),
  nick(6, "-52,-130 -32,-180 30,-206"),
  nick(5, "-70,-110 -66,-140 -56,-160"),
  nick(5, "-30,-130 -14,-166 44,-198"),
);

/** The man on the left in a peaked cap, leaning on his fists over the table. The origin is the base of his neck. */
const bend = (shape: Shape): Shape => tilted(shape, 24);
const trunkLeft = traced(
  "-70,10! -120,24 -190,70 -236,150 -260,300 -270,470! 150,470! 170,330 128,210 96,110 60,44 30,14!",
);
const armLeft = fuse(limb([20, 110], [130, 270], 58, 46), limb([130, 270], [190, 430], 44, 30));
export const capped: Leaning = {
  shape: fuse(bend(fuse(head, crown, visor)), trunkLeft, armLeft),
  cloth: fuse(trunkLeft, armLeft),
  cuts: fuse(
    bend(fuse(gleams, ear)),
    strap(9, "-66,8 -20,34 30,24"),
    nick(7, "-64,22 -30,52 20,44"),
    minus(and(grow(armLeft, 5, "round"), trunkLeft), armLeft),
  ),
  lit: bend(minus(plane, fuse(crown, visor))),
  features: bend(face),
  dusk: bend(neck),
  band: bend(bandOfCap),
};

/** The bareheaded man whose arm reaches out over the map; facing right as drawn, so mirror him for the right side. */
const bow = (shape: Shape): Shape => tilted(shape, 30);
const trunkRight = traced("-66,14! -130,20 -210,60 -260,150 -280,470! 60,470! 100,320 104,200 90,110 62,44 30,18!");
const reach = fuse(limb([20, 120], [190, 206], 60, 48), limb([190, 206], [392, 66], 46, 29));
export const reaching: Leaning = {
  shape: fuse(bow(fuse(head, hair)), trunkRight, reach),
  cloth: fuse(trunkRight, reach),
  cuts: fuse(
    bow(fuse(strands, ear)),
    strap(9, "-60,12 -16,36 34,28"),
    minus(and(grow(reach, 5, "round"), trunkRight), reach),
    nick(8, "150,150 190,170 222,160"),
    nick(6, "160,176 196,186 226,172"),
    nick(7, "240,146 290,118 350,72"),
    nick(5, "260,158 320,124 372,88"),
    nick(9, "40,90 80,108 120,140"),
    nick(7, "36,116 70,130 104,158"),
  ),
  lit: bow(minus(plane, hair)),
  features: bow(face),
  dusk: bow(neck),
  band: traced("-176,60! -110,34! -96,56! -160,88!"),
};

/** A capped man behind the table, seen from before, his face under the visor lit by the map below him. */
const both = (side: Shape): Shape =>
  fuse(
    side,
    map(side, ([x, y]) => [-x, y]),
  );
const skull = traced("-34,-6 -38,-40 -37,-74 0,-100 37,-74 38,-40 34,-6 16,12 0,15 -16,12");
const ears = both(traced("37,-56 45,-60 46,-46 40,-32 36,-34"));
const frontCap = fuse(
  traced("-46,-74! -50,-92 -66,-106 -62,-122 -28,-136 0,-139 28,-136 62,-122 66,-106 50,-92 46,-74! 0,-84"),
  traced("-46,-80! 0,-92 46,-80! 50,-62 26,-50 0,-47 -26,-50 -50,-62"),
);
/** The lower half of a face, which the bright map lights, and what stays dark in it. */
const below = traced("-35,-52! -13,-40 -8,-54! 8,-54! 13,-40 35,-52! 35,-30 30,-8 14,9 0,12 -14,9 -30,-8 -35,-30");
const lines = fuse(
  traced("-11,-30! -5,-24 0,-22 5,-24 11,-30! 9,-22 0,-17 -9,-22"),
  both(nick(3.4, "7,-50 9,-40 11,-31")),
  both(nick(4, "15,-26 22,-17 19,-6")),
  both(nick(3.4, "33,-40 27,-24 28,-12")),
  nick(4.6, "-15,-9 0,-11 15,-9"),
  nick(3, "-7,-1 0,0 7,-1"),
);
const chest = traced("-22,6! -40,20 -84,30 -112,56 -128,110 -140,230! 140,230! 128,110 112,56 84,30 40,20 22,6! 0,22");
export const behindTable: Leaning = {
  shape: fuse(skull, ears, frontCap, chest),
  cloth: chest,
  cuts: fuse(
    nick(5, "-54,-112 0,-128 54,-112"),
    nick(3.4, "-44,-118 0,-134 44,-118"),
    strap(3, "-44,-78 0,-89 44,-78"),
    nick(4, "-40,-60 0,-52 40,-60"),
    strap(5, "-26,16 0,44 26,16"),
    nick(4, "0,50 2,110 0,180"),
    nick(4, "-70,90 -60,150 -66,210"),
    nick(4, "70,90 62,150 68,210"),
  ),
  lit: below,
  dusk: [],
  features: fuse(lines, both(nick(3.4, "30,-30 20,-4 8,6"))),
  band: fuse(traced("-48,-80! 0,-92 48,-80! 49,-90! 0,-103 -49,-90!"), both(traced("52,34! 100,44! 96,58! 50,46!"))),
};

/** An older man without a cap behind the table, seen from before, his spectacles full of light. */
const bald = traced("-36,-6 -40,-44 -40,-84 -26,-112 0,-120 26,-112 40,-84 40,-44 36,-6 16,13 0,16 -16,13");
const rims = both(minus(traced("4,-54 14,-62 30,-60 33,-48 24,-38 8,-40"), []));
export const spectacled: Leaning = {
  dusk: [],
  shape: fuse(bald, ears, chest),
  cloth: chest,
  cuts: fuse(
    strap(5, "-26,16 0,44 26,16"),
    nick(4, "0,50 2,110 0,180"),
    nick(4, "-70,90 -60,150 -66,210"),
    nick(4, "70,90 62,150 68,210"),
  ),
  lit: fuse(
    traced("-30,-84 -22,-106 0,-114 22,-106 30,-84 18,-74 0,-70 -18,-74"),
    grow(rims, -3),
    minus(below, grow(rims, 3)),
  ),
  features: fuse(lines, nick(4, "-26,-82 0,-78 26,-82"), nick(3, "-20,-92 0,-89 20,-92"), minus(rims, grow(rims, -3))),
  band: both(traced("52,34! 100,44! 96,58! 50,46!")),
};

/** A right hand that holds a pin between thumb and finger, coming from the right; the pin is held at the origin. */
export const pinchingHand: Hand = {
  palm: fuse(traced("56,-70 66,-92 96,-100 132,-84 168,-66 206,-60! 208,4! 160,4 124,20 92,22 64,2 52,-36")),
  digits: [
    digit("104,-88 58,-122 18,-116", 13.5, 9),
    digit("86,-86 30,-114 -20,-88", 15, 9.5),
    digit("74,-76 14,-88 -32,-48", 16, 10),
    digit("68,-62 16,-58 -3,-8", 16.5, 9.5),
    digit("104,0 52,22 7,4", 18, 10),
  ],
};
