import type { Era, Ink } from "../era.ts";
import { fuse, grow, rim } from "../geometry/booleans.ts";
import { bounds, clamp, type Point, type Shape } from "../geometry/points.ts";
import { ellipse, limb, poly } from "../geometry/shapes.ts";
import { ruled, traced } from "../geometry/trace.ts";
import { nick, profile, profileHair, set, strap, tilted } from "../heads.ts";
import { dots, fill, line, type Mark } from "../marks.ts";
import { digit, type Hand, moved, printHand } from "./fingers.ts";
import { womanEye, womanHead, womanLips } from "./woman-head.ts";

const SKIN = { skin: "yellow", shade: "red" } as const;

/** How parts of one figure are set on the sheet and edged in the key ink. */
function pen(era: Era, at: Point, k: number, facing: 1 | -1) {
  const own = (shape: Shape): Shape => fuse(set(shape, at, k, facing * k));
  const put = (shape: Shape, ink: Ink): Mark => fill(own(shape), ink);
  const edged = (shape: Shape, ink: Ink, width = 3): Mark[] => [
    fill(grow(own(shape), width, "round"), era.key),
    put(shape, ink),
  ];
  return { own, put, edged };
}

const down = (shape: Shape): Shape => tilted(set(shape, [2, 0], 1), 10);
const bob = traced(
  "35,-92! 30,-108 10,-126 -18,-130 -44,-114 -56,-84 -60,-50 -66,-20 -76,-6! -54,4 -34,2 -22,-8! -14,-26 -10,-44 -2,-60! 8,-74 18,-88!",
);
const band = strap(8, "6,-128 -14,-106 -24,-66");
const girlBody = traced(
  "-28,0! -44,16 -76,34 -98,64 -106,130 -100,220 -106,330 -114,480! 100,480! 92,330 78,240 80,166 72,104 50,54 24,20 20,2!",
);
const leaflets = poly([40, 92], [132, 72], [158, 206], [62, 228]);
const upperArm = limb([-44, 90], [-42, 214], 38, 31);
const forearm = limb([-42, 214], [92, 240], 30, 18);
/** Her fingers come up before the sheets, the thumb stays behind them. */
const carrying: Hand = {
  palm: traced("92,224! 112,222 134,220 148,224 150,238 140,250 116,256 94,256!"),
  digits: [
    digit("142,226 147,208 144,192", 7, 5.6),
    digit("133,228 137,204 133,184", 7.4, 6),
    digit("122,230 124,206 120,187", 7.4, 6),
    digit("111,232 111,212 107,197", 7, 5.6),
  ],
};

/** A student with leaflets on her forearm, in profile facing right, who looks down; the origin is the base of the neck. */
export function printStudent(era: Era, at: Point, k: number): Mark[] {
  const { own, put, edged } = pen(era, at, k, 1);
  return [
    ...edged(fuse(down(womanHead), down(bob), girlBody, upperArm, forearm), era.key, 3.5),
    put(down(womanHead), "yellow"),
    put(down(traced("-22,8! -22,-20 -12,-44 0,-40 6,-22 24,-12! 14,-8! 10,0 18,18!")), "red"),
    put(down(nick(3, "8,-26 16,-16 27,-12")), era.key),
    put(down(fuse(bob, womanEye)), era.key),
    put(down(womanLips), "red"),
    put(down(band), "teal"),
    put(down(fuse(nick(4, "-50,-60 -46,-90 -30,-112"), nick(3, "-58,-20 -50,-40 -46,-60"))), "indigo"),
    put(girlBody, "red"),
    put(traced("-30,2! -10,-4 10,12 20,6! 34,30! 18,36 -4,22 -18,22!"), "cream"),
    put(fuse(nick(5, "-78,60 -88,140 -84,240"), nick(5, "30,260 34,360 30,480")), era.key),
    put(rim(girlBody, 6, 2), era.key),
    put(strap(10, "20,20 -20,120 -76,262"), era.key),
    ...edged(poly([52, 86], [142, 62], [166, 200], [72, 222]), "cream", 2),
    ...edged(leaflets, "cream", 2.4),
    put(strap(7, "56,110 88,103 120,96"), era.key),
    line(set(ruled("58,126 124,112", "61,140 127,126", "64,154 110,144", "67,168 100,161"), at, k), era.key, 3),
    ...edged(fuse(upperArm, forearm), "red"),
    put(fuse(nick(6, "-30,120 -20,180 -8,206"), nick(5, "-70,232 -30,246 60,256")), era.key),
    ...edged(strap(38, "84,238 95,240"), "cream", 2.4),
    ...printHand(era, moved(carrying, own), SKIN, [-2.5, 3], 2.2),
  ];
}

const boyHead = (shape: Shape): Shape => tilted(set(shape, [0, 2], 0.98, 0.92), 6);
const fringe = traced("10,-112! 30,-110 44,-98 48,-82 42,-76! 36,-84 26,-84 14,-92!");
const sweater = traced(
  "-26,4! -46,16 -76,34 -94,66 -100,130 -96,220 -100,320 -104,480! 84,480! 80,330 74,240 72,160 66,100 48,50 26,18!",
);
const boyArm = fuse(limb([-30, 84], [24, 190], 36, 28), limb([24, 190], [148, 140], 27, 17));
/** His palm turned up, the fingers away from him, the thumb toward us; wrist at (148, 140). */
const openHand: Hand = {
  palm: traced("146,124! 164,118 190,112 214,112 228,120 226,136 206,150 178,156 152,158!"),
  digits: [
    digit("216,118 240,106 256,96", 8, 6),
    digit("222,124 252,112 274,100", 8.8, 6.4),
    digit("222,132 256,124 282,112", 9, 6.8),
    digit("216,142 250,138 274,128", 9, 6.8),
    digit("176,148 206,162 232,160 246,150", 12, 7.4),
  ],
};
const stone = traced("166,112! 162,100 168,88 182,78 200,74 218,78 230,90 232,104 224,114! 204,121 182,120");

/** A schoolboy in profile facing right who holds out a stone on his palm; the origin is the base of the neck. */
export function printBoyWithStone(era: Era, at: Point, k: number, facing: 1 | -1): Mark[] {
  const { own, put, edged } = pen(era, at, k, facing);
  const features = fuse(
    profileHair,
    fringe,
    nick(3, "24,-75 32,-78 40,-74"),
    nick(5.5, "27,-62 34,-65 39,-60"),
    nick(3.5, "30,-24 36,-27 42,-27"),
  );
  return [
    ...edged(fuse(boyHead(profile), boyHead(profileHair), sweater, boyArm), era.key, 3.5),
    put(boyHead(profile), "yellow"),
    put(boyHead(traced("-26,6! -30,-16 -20,-40 -8,-34 4,-16 20,-6! 16,0 20,16!")), "red"),
    put(boyHead(features), era.key),
    put(boyHead(traced("-14,-60 -6,-66 2,-58 -2,-45 -10,-45")), "red"),
    put(boyHead(nick(4, "-34,-86 -22,-108 4,-114")), "indigo"),
    put(sweater, "teal"),
    put(traced("-30,4! -14,-8 6,8 24,10! 44,44! 22,40 0,26 -20,24!"), "cream"),
    put(rim(sweater, -6, 3), "cream"),
    put(fuse(nick(5, "-76,60 -84,150 -80,260"), nick(5, "50,130 46,240 52,360")), era.key),
    ...edged(boyArm, "teal"),
    put(fuse(nick(6, "-10,110 10,150 16,176"), nick(5, "0,206 40,204 110,172")), era.key),
    ...edged(strap(38, "132,147 142,143"), "cream", 2.4),
    ...printHand(era, moved(openHand, own), SKIN, [-1 * facing, 3.4], 2.2),
    put(ellipse(196, 120, 32, 7), era.key),
    ...edged(stone, "cream", 2.8),
    dots(era, own(stone), "indigo", {
      pitch: 5,
      tone: (_, y) => clamp((y - bounds(own(stone)).top - 10) / 40) * 0.8,
      full: 0.74,
    }),
    put(nick(2.6, "174,102 188,98 204,102"), era.key),
  ];
}
