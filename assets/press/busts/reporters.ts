import type { Era, Ink } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, litProfile, nick, place, profile, profileHair, set, strap, tilted } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";

/** A seated man's trunk, thigh and shin in profile facing right, below the base of the neck. */
const seated = fuse(
  traced(
    "-30,0! -48,12 -74,46 -86,110 -84,180 -76,250! 20,268 120,262 176,252! 196,236 200,208 184,190! 130,178 70,172! 62,130 60,90 46,46 24,12!",
  ),
  limb([178, 222], [168, 400], 32, 20),
);
const ear = traced("-12,-56 -4,-62 3,-54 -2,-42 -9,-42");
const brow = fuse(nick(6, "20,-76 31,-79 40,-74"), nick(4.5, "27,-66 34,-67 39,-64"));
const collar = traced("-30,-4! -22,-14 8,0 22,4! 18,16 -8,12!");

/** A reporter who sits and waits, in profile facing right, his hat on his knee; the origin is the base of the neck. */
function waiting(tilt: number, arm: Shape, hand: Shape, extra: Shape = []): Bust {
  const head = (shape: Shape): Shape => tilted(shape, tilt);
  return {
    shape: fuse(head(profile), head(profileHair), seated, arm, hand),
    skin: fuse(head(profile), hand),
    white: fuse(head(collar), extra),
    lit: fuse(head(litProfile(12)), hand),
    hair: head(fuse(profileHair, brow, ear)),
    cuts: fuse(
      nick(5, "-10,40 -26,100 -16,160"),
      nick(5, "52,70 56,120 40,170"),
      nick(5, "-70,220 20,214 120,222"),
      nick(4, "40,236 100,244 150,240"),
      strap(3, "22,10 44,60 54,120"),
    ),
  };
}

const kneeHand = traced("92,186! 104,172 124,166 146,172 158,184! 150,192 138,186 142,196 128,198 106,200!");
const kneeArm = fuse(limb([-26, 58], [4, 168], 30, 24), limb([4, 168], [98, 186], 23, 15));
const mouthHand = traced("70,-14! 60,-30 52,-44 62,-48 72,-40 70,-54 80,-56 88,-40 96,-22 92,-6 78,0!");
const mouthArm = fuse(limb([-26, 60], [70, 130], 30, 23), limb([70, 130], [84, 4], 22, 14));

/** He looks straight ahead and keeps his hand on his knee. */
export const patient = waiting(2, kneeArm, kneeHand);
/** He has given up and studies the ceiling. */
export const bored = waiting(-9, kneeArm, kneeHand);
/** His chin has dropped on his chest. */
export const dozing = waiting(34, kneeArm, kneeHand);
/** He has a cigarette at his lips; its end is at (90, -48). */
export const smoking = waiting(-6, mouthArm, mouthHand, traced("44,-40! 46,-46! 88,-52! 88,-46!"));

/** A woman's head in profile facing right; the origin is the base of the neck. */
const womanHead = traced(
  "-22,8! -20,-14 -30,-38 -40,-64 -36,-96 -10,-114 20,-107 33,-90! 35,-80 33.5,-71! 38,-64 45.5,-55 44,-51.5! 39,-50 38,-47! 42,-43.5 41,-41 37.5,-39.5! 40.5,-36.5 39,-32.5 35.5,-30! 37.5,-24 34,-15 26,-11 14,-8! 10,0 18,18!",
);
const womanLit = fuse(
  minus(rim(womanHead, -11, 4), traced("-60,-40! -60,40! 60,40! 60,-2! 8,-16!")),
  traced("24,-60! 36,-58 36,-46 30,-36 22,-44"),
);
/** Her hair drawn back and up into a knot. */
const womanHair = fuse(
  traced(
    "33,-90! 37,-100 24,-119 -8,-128 -36,-120 -50,-98 -50,-72 -38,-48 -26,-38! -22,-52 -14,-62! 0,-74 6,-90 20,-98!",
  ),
  traced("-40,-116! -58,-128 -80,-118 -84,-96 -70,-80 -50,-82!"),
);
const womanEar = traced("-14,-60 -6,-66 1,-58 -4,-46 -11,-46");
const raisedArm = fuse(limb([-36, 62], [-126, 4], 34, 25), limb([-126, 4], [-108, -88], 23, 12));
const pencilHand = traced(
  "-119,-84! -125,-104 -121,-124 -110,-137 -98,-143 -86,-138! -90,-130 -99,-126! -86,-130 -76,-122 -79,-114 -94,-113! -86,-110 -85,-102 -94,-97 -97,-82!",
);
const bookArm = fuse(limb([10, 62], [40, 168], 30, 22), limb([40, 168], [132, 172], 21, 13));
const bookHand = traced("122,160! 140,152 160,158 176,154 184,160 168,170 180,172 172,180 150,186 126,186!");

/** A stub of pencil that comes out of the knot of hair of `pencilTaker`, and its rubber end. */
const pencilStub = limb([-107, -145], [-56, -92], 4.4, 4.4);
const pencilRubber = limb([-107, -145], [-102, -140], 4.4, 4.4);
/** The fingers that hold it, to be printed over the hair. */
const pencilFingers = { shape: pencilHand, lit: rim(pencilHand, -5, 3) } as const;
/** Her notebook, a thumb's breadth above the knee. */
const notebook = traced("128,150! 214,128! 226,160! 142,184!");
/** A reporter who sits upright and reaches for the pencil in her hair; in profile facing right, origin as for `patient`. */
const pencilTaker: Bust = {
  shape: fuse(
    womanHead,
    womanHair,
    traced(
      "-26,2! -44,14 -68,40 -76,90 -66,150 -64,190 -78,262! 20,284 130,280 196,268! 212,250 212,216 196,198! 130,184 64,178! 60,150 66,116 58,84 40,46 20,12!",
    ),
    raisedArm,
    bookArm,
    pencilHand,
    bookHand,
  ),
  skin: fuse(womanHead, pencilHand, bookHand, limb([-121, -42], [-108, -88], 17, 12)),
  white: traced("-26,2! -14,-8 8,6 18,8! 26,26 8,32 -8,18!"),
  lit: fuse(womanLit, bookHand, rim(pencilHand, -5, 3), traced("-103,-22! -95,-84! -101,-84!")),
  hair: fuse(
    womanHair,
    womanEar,
    nick(5.5, "20,-76 30,-80 39,-75"),
    nick(6, "24,-66 32,-68 38,-64"),
    nick(4, "20,-69 26,-69 33,-66"),
  ),
  cuts: fuse(
    nick(6, "-26,70 -48,110 -50,170"),
    nick(6, "60,96 52,140 60,178"),
    nick(6, "-64,212 30,214 120,226"),
    nick(5, "-60,196 0,190 64,184"),
    nick(5, "20,76 22,120 40,160"),
    nick(6, "-70,76 -56,62 -24,50"),
    nick(5, "-152,-8 -128,-18 -102,-20"),
  ),
};

/** Her painted lips. */
const lips = traced("34,-44! 38,-45.5! 41.5,-43 40.5,-41 37.5,-39.5! 39.5,-36.5 38,-33.5 35,-33.5! 31.5,-39.2");
/** The knot's shine and a drop at the ear, to be lifted out of her hair. */
const hairLight = fuse(
  nick(5, "-46,-92 -34,-112 -8,-120"),
  nick(4, "-76,-110 -64,-118 -52,-112"),
  ellipse(-5, -40, 4, 4, 8),
);

/** The one of them in red, in print, lit from the side she faces; placed as `place` places a bust. */
export function printPencilTaker(era: Era, at: Point, k: number, facing: 1 | -1): { shape: Shape; marks: Mark[] } {
  const own = (shape: Shape): Shape => set(shape, at, k, facing * k);
  const { shape, cuts, skin, white, lit, hair } = place(pencilTaker, at, k, facing);
  const part = (shape: Shape, outline: number, ink: Ink): Mark[] => [
    fill(grow(own(shape), outline), era.key),
    fill(own(shape), ink),
  ];
  return {
    shape,
    marks: [
      fill(grow(shape, 3.5, "round"), era.key),
      fill(minus(shape, grow(fuse(skin, hair), 4)), "red"),
      fill(cuts, era.key),
      fill(skin, "indigo"),
      fill(white, era.sheet),
      fill(lit, "yellow"),
      fill(own(lips), "red"),
      fill(hair, era.key),
      fill(own(hairLight), "indigo"),
      ...part(pencilStub, 3, "yellow"),
      fill(own(pencilRubber), "red"),
      ...part(pencilFingers.shape, 2.5, "indigo"),
      fill(own(pencilFingers.lit), "yellow"),
      ...part(notebook, 3, era.sheet),
      fill(rim(shape, -facing * 5, 2), "yellow"),
    ],
  };
}

/** A typist who has stopped to listen, a sheet held to her chest; one silhouette facing right, origin as above. */
export const typistListening = fuse(
  tilted(womanHead, 8),
  tilted(traced("34,-88! 38,-102 20,-122 -14,-126 -44,-108 -54,-76 -48,-42 -36,-26 -18,-30! -12,-64 8,-90!"), 8),
  traced(
    "-24,0! -54,22 -70,62 -66,130 -50,180! -62,240 -66,330 -56,420! -40,430 -38,560 -42,600! 28,600! 20,560 24,430 46,420! 50,320 40,240 34,184! 48,130 52,70 36,22 20,6!",
  ),
  limb([-40, 60], [-30, 150], 26, 20),
  limb([-30, 150], [62, 100], 19, 13),
  limb([62, 100], [66, 78], 13, 9),
  traced("40,40! 104,30! 112,120! 48,130!"),
);
