import { fuse, minus } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import {
  type Bust,
  backOfHead,
  face,
  litProfile,
  nape,
  nick,
  profile,
  profileHair,
  set,
  strap,
  tilted,
} from "../heads.ts";

/** A seated man from behind in a suit, his weight on one arm; the origin is at the nape. */
export const seatedBack: Bust = {
  shape: fuse(
    tilted(backOfHead, 4),
    traced(
      "-34,0! -48,14 -90,26 -124,48 -142,92 -150,150 -158,230 -166,330 -170,460! 190,460! 200,330 214,250 196,180 172,110 146,58 108,30 52,14 36,0!",
    ),
  ),
  skin: tilted(nape, 4),
  white: strap(6, "-36,4 -12,14 16,13 40,2"),
  cuts: fuse(
    nick(5, "2,30 0,140 6,300"),
    nick(5, "-122,120 -118,190 -128,280"),
    nick(6, "150,120 158,190 166,260"),
    nick(4, "110,60 132,90 140,130"),
    nick(4, "-100,50 -118,76 -122,108"),
  ),
};

const bowed = (shape: Shape): Shape => set(tilted(shape, 16), [-6, -100]);
const browHand = traced(
  "66,-112! 50,-120 40,-134 22,-148 2,-166 -8,-182 0,-186 14,-178 20,-184 30,-180 36,-182 48,-168 62,-150 80,-124!",
);
/** A man who sits with his brow in his hand, seen from before; the origin is where his chest meets the table. */
export const browInHand: Bust = {
  shape: fuse(
    traced("-108,4! -112,-34 -104,-72 -78,-94 -34,-106 -20,-116! 26,-116! 40,-104 78,-88 98,-60 104,-20 104,4!"),
    bowed(face.skull),
    bowed(face.hair),
    limb([88, -58], [116, -6], 26, 20),
    limb([116, -4], [76, -104], 18, 14),
    browHand,
    limb([-92, -56], [-100, 2], 26, 22),
    limb([-100, 0], [-30, 0], 16, 13),
  ),
  skin: fuse(bowed(face.skull), traced("-44,-10! -30,-14 -8,-10 -6,2 -30,8 -44,6!")),
  white: fuse(traced("-20,-106! 2,-70! 22,-106! 14,-96 -10,-96"), traced("62,-112! 84,-122! 90,-106! 70,-98!")),
  lit: browHand,
  hair: fuse(
    minus(bowed(face.hair), browHand),
    traced("-3,-94! 5,-94! 8,-40! 2,-26! -5,-40!"),
    nick(4, "22,-146 34,-158 44,-164"),
    nick(4, "10,-160 22,-170 32,-174"),
  ),
  cuts: fuse(
    nick(4, "-74,-70 -70,-40 -76,-8"),
    nick(4, "58,-62 62,-36 56,-8"),
    nick(4, "-20,-96 -34,-50 -8,0"),
    nick(4, "24,-96 36,-50 14,0"),
  ),
};

const turnedDown = (shape: Shape): Shape => set(tilted(shape, -7), [2, -134]);
/** A man with folded arms who listens and looks down, seen from before; origin as above. */
export const armsFolded: Bust = {
  shape: fuse(
    traced("-112,4! -118,-40 -108,-84 -80,-106 -34,-120 -22,-134! 22,-134! 34,-120 80,-106 108,-84 118,-40 112,4!"),
    turnedDown(face.skull),
    turnedDown(face.hair),
  ),
  skin: fuse(turnedDown(face.skull), traced("56,-44 76,-50 84,-40 74,-32 58,-36")),
  white: fuse(traced("-22,-128! 0,-70! 24,-128! 12,-118 -10,-118"), traced("52,-46! 60,-48! 62,-32! 54,-32!")),
  lit: turnedDown(face.lit),
  hair: fuse(turnedDown(face.hair), traced("-5,-116! 5,-116! 7,-62! 1,-50! -5,-62!")),
  cuts: fuse(
    nick(5, "-92,-34 -20,-26 60,-44"),
    nick(5, "92,-30 20,-18 -60,-14"),
    nick(4, "-24,-116 -44,-80 -14,-46"),
    nick(4, "26,-116 46,-80 18,-52"),
  ),
};

const leaning = (shape: Shape): Shape => set(tilted(shape, 10), [-58, -122], 1, -1);
/** A man who leans over to speak low, in profile facing left; the origin is where he meets the table. */
export const whisperer: Bust = {
  shape: fuse(
    leaning(profile),
    leaning(profileHair),
    traced("-78,-132! -40,-136 -8,-126 40,-108 84,-70 108,-20 112,4! -66,4! -84,-40 -92,-84"),
    limb([-40, -78], [-96, -14], 27, 20),
    limb([-96, -12], [-150, -4], 18, 12),
    traced("-148,-14! -168,-14 -186,-6 -184,2 -160,6 -146,6!"),
  ),
  skin: fuse(leaning(profile), traced("-148,-14! -168,-14 -186,-6 -184,2 -160,6 -146,6!")),
  white: fuse(traced("-92,-118! -80,-126 -42,-132 -46,-124 -78,-112!"), traced("-150,-16! -142,-17! -140,6! -148,6!")),
  lit: leaning(litProfile(13)),
  hair: leaning(
    fuse(
      profileHair,
      nick(6, "22,-76 32,-78 40,-74"),
      nick(4, "28,-66 34,-67 38,-64"),
      traced("-12,-54 -4,-60 2,-52 -2,-42 -8,-42"),
    ),
  ),
  cuts: fuse(nick(5, "-24,-84 -14,-48 -20,-10"), nick(4, "30,-84 52,-50 58,-8"), nick(4, "-84,-112 -62,-60 -60,-10")),
};

/** A man who stands with his back to us and his hands behind him; the origin is between his feet, 760 below his crown. */
export const handsBehind: Bust = {
  shape: fuse(
    set(backOfHead, [0, -636], 0.98),
    traced(
      "-34,-640! -60,-622 -106,-604 -128,-560 -136,-490 -128,-420 -104,-372 -100,-330! -98,-300 -96,-180 -86,-20! -104,0 -60,6 -26,0! -20,-120 -6,-260! 6,-260! 20,-120 26,0! 60,6 104,0 86,-20! 98,-180 100,-330! 106,-372 128,-420 138,-490 130,-560 108,-604 60,-622 34,-640!",
    ),
  ),
  skin: fuse(set(nape, [0, -636], 0.98), traced("-22,-392 6,-402 26,-386 18,-360 -10,-358 -28,-374")),
  white: fuse(
    strap(6, "-34,-634 -8,-625 12,-625 36,-636"),
    nick(5, "-36,-392 -30,-380 -32,-366"),
    nick(5, "38,-394 30,-380 30,-364"),
  ),
  cuts: fuse(
    nick(7, "-112,-480 -70,-410 -30,-380"),
    nick(7, "114,-480 72,-410 30,-380"),
    nick(6, "0,-340 2,-300 0,-262"),
    nick(5, "0,-600 2,-500 0,-420"),
  ),
};

/** A man from behind in a dressing gown, one hand up on the edge of a door; the origin is at the nape. */
export const robedBack: Bust = {
  shape: fuse(
    backOfHead,
    traced(
      "-36,0! -50,14 -94,28 -122,70 -134,140 -140,220 -132,296 -118,314 -104,300! -100,220 -98,160! -102,300 -118,460 -128,640! 124,640! 112,460 98,300 94,180! 110,140 130,104 164,66 212,26! 222,32 230,14 222,-10 206,-16 196,-2! 152,24 116,34 96,26 50,14 36,0!",
    ),
  ),
  skin: fuse(
    nape,
    traced("212,26! 222,32 230,14 222,-10 206,-16 196,-2!"),
    traced("-132,296! -118,316 -104,300! -112,286 -126,284"),
  ),
  hair: minus(backOfHead, nape),
  white: strap(7, "-38,4 -12,18 14,18 40,3"),
  cuts: fuse(
    strap(11, "-100,226 0,238 98,224"),
    traced("20,232! 34,236! 46,330! 28,326!"),
    nick(6, "0,260 6,420 0,620"),
    nick(5, "-60,260 -70,420 -84,620"),
    nick(5, "60,260 68,420 80,620"),
    nick(5, "0,40 2,130 0,220"),
    nick(4, "96,60 108,110 100,170"),
  ),
};

const page = traced("-52,-200! 50,-206! 58,-84! -46,-78!");
/** A man who reads aloud from a sheet held up before his face; the origin is where his chest meets the table. */
export const readingAloud: Bust = {
  shape: fuse(
    traced("-104,4! -108,-40 -100,-80 -74,-100 -34,-112 -20,-124! 24,-124! 38,-112 78,-100 104,-80 112,-40 108,4!"),
    set(face.skull, [4, -124]),
    set(face.hair, [4, -124]),
    page,
    limb([-94, -50], [-78, -6], 24, 19),
    limb([-78, -6], [-58, -92], 17, 12),
    limb([98, -50], [84, -8], 24, 19),
    limb([84, -8], [62, -94], 17, 12),
  ),
  skin: fuse(
    set(face.skull, [4, -124]),
    traced("-66,-106! -48,-112 -34,-104 -36,-92 -50,-84 -66,-88!"),
    traced("68,-108! 50,-114 36,-106 38,-94 54,-86 70,-90!"),
  ),
  white: minus(
    page,
    traced("-66,-106! -48,-112 -34,-104 -36,-92 -50,-84 -66,-88!"),
    traced("68,-108! 50,-114 36,-106 38,-94 54,-86 70,-90!"),
  ),
  lit: strap(5, "-46,-78 58,-84"),
  hair: fuse(
    minus(set(face.hair, [4, -124]), page),
    nick(3, "-38,-180 0,-183 36,-186"),
    nick(3, "-36,-164 -4,-166 20,-168"),
    nick(3, "-35,-148 0,-150 34,-152"),
    nick(3, "-34,-132 0,-134 36,-136"),
    nick(3, "-30,-118 0,-120 34,-122"),
  ),
  cuts: fuse(nick(4, "-24,-72 -10,-40 -14,-4"), nick(4, "30,-76 18,-40 20,-4")),
};
