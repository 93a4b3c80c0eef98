import type { Era, Ink } from "../era.ts";
import { fuse, grow, rim } from "../geometry/booleans.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { litProfile, nick, profile, profileHair, set, strap, tilted } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";
import { fist, moved, printHand } from "./fingers.ts";
import { womanEye, womanHead, womanLips, womanLit } from "./woman-head.ts";

interface Worker {
  readonly whole: Shape;
  readonly marks: Mark[];
}

/** How parts of one figure are set on the sheet and edged in the key ink. */
function pen(era: Era, at: Point, k: number, facing: 1 | -1) {
  const own = (shape: Shape): Shape => set(shape, at, k, facing * k);
  const put = (shape: Shape, ink: Ink): Mark => fill(fuse(own(shape)), ink);
  const edged = (shape: Shape, ink: Ink, width = 2.2): Mark[] => [
    fill(grow(fuse(own(shape)), width, "round"), era.key),
    put(shape, ink),
  ];
  return { own, put, edged };
}

const drawnBack = traced(
  "33,-90! 36,-101 22,-119 -10,-126 -38,-114 -48,-86 -46,-56 -34,-40! -20,-52 -10,-62! 4,-76 10,-90 22,-98!",
);
const lowKnot = traced("-40,-66! -56,-70 -66,-56 -60,-38 -44,-32 -34,-40!");
const dress = traced(
  "-26,2! -46,14 -76,34 -92,74 -96,140 -92,230 -104,340 -110,480! 92,480! 84,340 72,240 76,160 68,96 48,46 22,14!",
);
const lunch = traced("48,252! 46,206 58,186! 84,176 112,186! 124,206 122,252!");
const lunchEars = fuse(
  traced("84,152! 66,138 52,128 76,126 88,142!"),
  traced("88,152! 98,134 116,124 114,144 94,156!"),
);
const forearm = fuse(limb([-34, 74], [-30, 168], 31, 25), limb([-30, 168], [40, 164], 24, 17));

/** A woman of the spinning floor in profile, her lunch hanging in its cloth from her fist; the origin is the base of the neck. */
export function printSpinner(era: Era, at: Point, k: number, facing: 1 | -1): Worker {
  const { own, put, edged } = pen(era, at, k, facing);
  const whole = fuse(own(fuse(womanHead, drawnBack, lowKnot, dress, forearm, lunch)));
  const grip = moved(fist, (shape) => own(set(shape, [86, 160], 1)));
  return {
    whole,
    marks: [
      fill(grow(whole, 3, "round"), era.key),
      put(womanHead, "indigo"),
      put(womanLit, "yellow"),
      put(fuse(drawnBack, lowKnot, womanEye, traced("-12,-58 -5,-63 1,-56 -4,-45 -10,-46")), era.key),
      put(fuse(nick(4, "-44,-88 -34,-108 -10,-118"), nick(3, "-60,-58 -54,-64 -44,-62")), "indigo"),
      put(womanLips, "red"),
      ...edged(dress, "indigo"),
      put(traced("-26,2! -8,-2 10,10 18,16! 32,34! 12,34 -12,24!"), "cream"),
      put(fuse(nick(5, "60,96 58,180 66,320"), nick(5, "-50,260 -56,360 -60,470")), era.key),
      put(rim(dress, -5, 2), "yellow"),
      ...edged(fuse(lunch, lunchEars), "red"),
      put(traced("58,186! 84,176 92,178! 70,206 62,252! 48,252! 46,206"), "yellow"),
      put(
        fuse(nick(3.4, "84,180 70,212 66,248"), nick(3.4, "88,180 106,214 110,248"), nick(3, "87,182 88,214 86,240")),
        era.key,
      ),
      ...edged(forearm, "indigo"),
      put(fuse(nick(5, "-22,88 -8,130 -10,150"), nick(4, "-44,180 -20,188 16,180")), era.key),
      ...edged(strap(36, "34,165 46,163"), "cream", 2),
      ...printHand(era, grip, { skin: "yellow", shade: "red" }, [-1.5 * facing, 2.4], 1.6),
    ],
  };
}

const head = (shape: Shape): Shape => tilted(set(shape, [0, 0], 0.96), -3);
const jacket = traced(
  "-30,2! -48,16 -84,30 -108,60 -120,130 -124,220 -118,300 -112,480! 104,480! 100,330 98,240 96,150 84,86 54,38 24,14!",
);
const shirt = traced("-14,4! 10,14 26,14! 46,64 60,140 66,240! 44,240! 34,150 14,76 -10,28!");
const throat = traced("4,-2! 22,-2! 28,20 36,56! 18,40 4,14!");
const collar = fuse(traced("-26,-4! -14,-12 8,6 18,30! 6,50! -14,24"), traced("22,8! 32,14 44,46! 32,42 26,26!"));
const sleeve = fuse(limb([-56, 84], [-64, 196], 36, 30), limb([-64, 196], [-6, 134], 28, 20));

/** A young man of the mill in profile, bareheaded, shirt open, his fist on the strap of his bag; the origin is the base of the neck. */
export function printYoungWorker(era: Era, at: Point, k: number, facing: 1 | -1): Worker {
  const { own, put, edged } = pen(era, at, k, facing);
  const whole = fuse(own(fuse(head(profile), head(profileHair), jacket, sleeve)));
  const grip = moved(fist, (shape) => own(tilted(set(shape, [30, 112], 1), 0)));
  const features = fuse(
    profileHair,
    traced("24,-113! 44,-106 46,-92 37,-90!"),
    nick(6, "20,-75 31,-79 41,-74"),
    nick(5.5, "26,-65 34,-68 39,-63"),
    nick(4, "29,-25 36,-28 43,-28"),
    traced("-14,-62 -6,-66 0,-58 -4,-46 -11,-46"),
  );
  return {
    whole,
    marks: [
      fill(grow(whole, 3, "round"), era.key),
      put(head(profile), "indigo"),
      put(head(litProfile(14)), "yellow"),
      put(head(features), era.key),
      put(head(nick(4, "-34,-90 -22,-110 4,-116")), "indigo"),
      put(jacket, "teal"),
      put(rim(jacket, -5, 2), "yellow"),
      ...edged(shirt, "cream", 2),
      ...edged(throat, "yellow", 1.6),
      ...edged(collar, "cream", 2),
      ...edged(strap(13, "-70,22 -20,60 30,112 66,190 84,300"), "yellow", 2),
      put(
        fuse(nick(6, "-88,70 -100,160 -96,280"), nick(5, "40,240 42,330 36,470"), nick(5, "78,110 82,180 80,300")),
        era.key,
      ),
      ...edged(sleeve, "teal"),
      put(fuse(nick(6, "-40,96 -46,150 -40,176"), nick(5, "-70,214 -46,196 -20,166")), era.key),
      ...edged(strap(40, "-10,138 -2,128"), "cream", 2),
      ...printHand(era, grip, { skin: "yellow", shade: "red" }, [-1.8 * facing, 2.4], 1.7),
    ],
  };
}
