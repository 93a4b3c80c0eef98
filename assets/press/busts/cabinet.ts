import { fuse, minus } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, face, litProfile, nick, profile, profileHair, set, strap, tilted } from "../heads.ts";
import { grip, restingHand, setHand, spreadHand } from "./jointed-hands.ts";

const bowed = (shape: Shape): Shape => set(tilted(shape, 14), [-8, -100]);
const atBrow = setHand(spreadHand, [58, -116], -46, 0.72);
const onTable = setHand(restingHand, [-44, -4], 84, 0.62, -1);
/** A man who sits with his fingers over his brow, his elbow on the table; the origin is where his chest meets the table. */
export const browInHand: Bust = {
  shape: fuse(
    traced("-108,4! -112,-34 -104,-72 -78,-94 -34,-106 -20,-116! 26,-116! 40,-104 78,-88 98,-60 104,-20 104,4!"),
    bowed(face.skull),
    bowed(face.hair),
    limb([86, -62], [124, -6], 26, 21),
    limb([124, -4], [70, -98], 20, 14),
    atBrow.whole,
    limb([-92, -56], [-104, -2], 26, 21),
    limb([-104, 0], [-48, -2], 17, 13),
    onTable.whole,
  ),
  skin: fuse(bowed(face.skull), onTable.whole),
  white: fuse(
    traced("-20,-106! 2,-70! 22,-106! 14,-96 -10,-96"),
    strap(8, "54,-98 66,-104 80,-114"),
    strap(6, "-48,-16 -46,10"),
  ),
  lit: atBrow.whole,
  hair: fuse(
    minus(bowed(face.hair), atBrow.whole),
    atBrow.creases,
    onTable.creases,
    traced("-3,-94! 5,-94! 8,-40! 2,-26! -5,-40!"),
  ),
  cuts: fuse(
    nick(4, "-74,-70 -70,-40 -76,-8"),
    nick(5, "60,-72 84,-34 100,-10"),
    nick(4, "-20,-96 -34,-50 -8,0"),
    nick(4, "24,-96 36,-50 14,0"),
  ),
};

const sheet = traced("-50,-166! 54,-170! 60,-62! -46,-58!");
const left = setHand(grip, [-56, -74], 4, 0.62, -1);
const right = setHand(grip, [66, -78], -4, 0.62, 1);
const held = (shape: Shape): Shape => set(shape, [4, -124]);
/** A man who reads aloud over the edge of a sheet that he holds up in both hands; origin as above. */
export const readingAloud: Bust = {
  shape: fuse(
    traced("-104,4! -108,-40 -100,-80 -74,-100 -34,-112 -20,-124! 24,-124! 38,-112 78,-100 104,-80 112,-40 108,4!"),
    held(face.skull),
    held(face.hair),
    sheet,
    limb([-96, -66], [-100, -14], 26, 21),
    limb([-100, -12], [-62, -68], 20, 14),
    limb([100, -66], [106, -14], 26, 21),
    limb([106, -12], [72, -72], 20, 14),
    left.whole,
    right.whole,
  ),
  skin: fuse(held(face.skull), left.whole, right.whole),
  white: fuse(minus(sheet, left.whole, right.whole), strap(7, "-76,-66 -52,-76"), strap(7, "60,-78 84,-70")),
  lit: minus(held(face.lit), sheet, left.whole),
  hair: fuse(minus(held(face.hair), sheet), left.creases, right.creases, strap(1.6, "-50,-164 52,-168")),
  cuts: fuse(
    strap(4, "-84,-20 -70,-46 -54,-56"),
    strap(4, "90,-20 76,-48 62,-58"),
    nick(4, "-118,-44 -124,-14 -110,2"),
    nick(4, "126,-44 130,-14 116,2"),
  ),
};

const leaning = (shape: Shape): Shape => set(tilted(shape, 10), [-58, -122], 1, -1);
const shield = setHand(restingHand, [-84, -96], -14, 0.7, -1);
/** A man who leans over to speak low, in profile facing left, his hand raised beside his mouth; origin as above. */
export const whisperer: Bust = {
  shape: fuse(
    leaning(profile),
    leaning(profileHair),
    traced("-70,-132! -40,-136 -8,-126 40,-108 84,-70 108,-20 112,4! -60,4! -74,-40 -84,-92"),
    limb([-30, -84], [-44, -14], 27, 22),
    limb([-44, -12], [-80, -84], 20, 14),
    shield.whole,
  ),
  skin: fuse(leaning(profile), shield.whole),
  white: fuse(traced("-88,-120! -78,-126 -42,-132 -46,-124 -74,-116!"), strap(7, "-97,-84 -82,-90 -66,-92")),
  lit: fuse(minus(leaning(litProfile(13)), shield.whole), strap(5, "-92,-98 -102,-120 -112,-140")),
  hair: fuse(
    minus(
      leaning(
        fuse(
          profileHair,
          nick(6, "22,-76 32,-78 40,-74"),
          nick(4, "28,-66 34,-67 38,-64"),
          traced("-12,-54 -4,-60 2,-52 -2,-42 -8,-42"),
        ),
      ),
      shield.whole,
    ),
    strap(3, "-70,-98 -74,-120 -84,-146"),
    shield.creases,
  ),
  cuts: fuse(nick(4, "30,-84 52,-50 58,-8"), strap(4, "-22,-20 -40,-50 -60,-84"), nick(5, "-10,-100 -4,-60 -16,-20")),
};
