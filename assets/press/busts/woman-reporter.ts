import type { Era, Ink } from "../era.ts";
import { and, fuse, grow } from "../geometry/booleans.ts";
import { map, type Point, type Shape } from "../geometry/points.ts";
import { ellipse, limb, poly } from "../geometry/shapes.ts";
import { ruled, traced } from "../geometry/trace.ts";
import { nick, set, strap } from "../heads.ts";
import { fill, line, type Mark } from "../marks.ts";
import { digit, type Hand, moved, printHand } from "./fingers.ts";

const both = (shape: Shape): Shape =>
  fuse(
    shape,
    map(shape, ([x, y]) => [-x, y]),
  );

const skull = traced("-27,0 -37,-28 -40,-62 -31,-92 0,-105 31,-92 40,-62 37,-28 27,0 10,13 -10,13");
const ears = both(traced("-38,-62! -46,-60 -46,-46 -41,-34 -36,-38!"));
const hair = traced(
  "-40,-52! -47,-84 -32,-112 0,-121 32,-112 47,-84 40,-52! 37,-76 24,-92 8,-99! -8,-92 -26,-84 -37,-70",
);
const topKnot = traced("-20,-114! -26,-132 -10,-148 14,-148 28,-134 22,-114!");
const pencil = limb([-36, -124], [36, -150], 4.4, 4.4);
const pencilTip = poly([-37, -128.6], [-50, -118.5], [-34, -119.6]);
const rubber = limb([30, -147.8], [38, -150.7], 4.8, 4.8);
const neck = traced("-17,-6! 17,-6! 22,34! -22,34!");
const dress = traced(
  "-22,22! -52,32 -86,48 -104,86 -112,150 -106,330! 112,330! 114,150 106,86 88,48 52,32 22,22! 10,52 -2,66 -12,50",
);
const collar = both(traced("-20,16! -30,24 -40,42! -16,62 -1,66! -14,44"));
const lit = traced(
  "-38,-40 -39,-62 -34,-82! -24,-86 -8,-93! 6,-90 6,-70 3,-54 10,-35! 6,-28 0,-25! 6,-15 2,-5 4,13! -10,13 -27,0 -35,-24",
);
const features = fuse(
  both(
    fuse(nick(4.5, "-30,-66 -20,-72 -8,-67"), nick(6.5, "-31,-53 -20,-60 -9,-53"), nick(2, "-27,-48 -19,-46 -12,-49")),
  ),
  traced("-23,-58 -17,-58 -15,-52 -19,-48.5 -23,-52"),
  traced("23,-58 17,-58 15,-52 19,-48.5 23,-52"),
  nick(3.2, "-7,-32 -2,-28 2,-29 8,-33"),
  nick(2.4, "6,-54 7,-44 10,-36"),
);
const lips = traced("-15,-17! -6,-21 0,-19 6,-21 15,-17! 7,-10 0,-8 -7,-10");
const farSleeve = fuse(limb([88, 78], [100, 178], 28, 25), limb([100, 178], [22, 206], 24, 17));
const nearSleeve = fuse(limb([-86, 78], [-112, 170], 28, 25), limb([-112, 170], [-80, 196], 24, 17));
const notebook = poly([-62, 128], [32, 116], [46, 214], [-48, 226]);
/** Her hand at the notebook's edge: the fingers behind it, the thumb before it. */
const behind: Hand = {
  palm: traced("-88,184! -80,172 -66,164 -54,166 -50,182 -54,204 -70,212 -86,206!"),
  digits: [digit("-62,200 -48,204 -38,204", 8, 7), digit("-64,174 -52,164 -40,160", 8.4, 7)],
};
const thumb: Hand = {
  palm: traced("-84,196! -80,182 -68,176 -58,184 -58,198 -70,208!"),
  digits: [digit("-68,190 -48,182 -32,172", 9.5, 6.4)],
};

/** The fingers of the other hand, round the far edge from behind. */
const round: Hand = {
  palm: poly([40, 150], [46, 150], [54, 206], [47, 206]),
  digits: [
    digit("45,158 32,160 22,158", 6.6, 5.6),
    digit("47,171 32,174 19,172", 7, 5.8),
    digit("48,184 34,187 22,186", 7, 5.8),
    digit("50,197 37,200 27,199", 6.6, 5.4),
  ],
};

/** The woman among the reporters, seated and turned to us, a notebook on her knee and the stub of a pencil in her hair. */
export function printWomanReporter(era: Era, at: Point, k: number): { readonly whole: Shape; readonly marks: Mark[] } {
  const own = (shape: Shape): Shape => fuse(set(shape, at, k));
  const put = (shape: Shape, ink: Ink): Mark => fill(own(shape), ink);
  const edged = (shape: Shape, ink: Ink, width = 3): Mark[] => [
    fill(grow(own(shape), width, "round"), era.key),
    put(shape, ink),
  ];
  const whole = own(fuse(skull, ears, hair, topKnot, pencil, dress, nearSleeve, farSleeve));
  const skin = { skin: "yellow", shade: "red" } as const;
  const shaded = and(dress, traced("44,20! 130,20! 130,340! 70,340! 84,200 76,90"));
  return {
    whole,
    marks: [
      fill(grow(whole, 3.5, "round"), era.key),
      ...edged(topKnot, era.key),
      ...edged(pencil, "yellow", 2.4),
      put(pencilTip, "cream"),
      put(rubber, "red"),
      put(traced("-14,-116! -14,-134 4,-140 20,-132 20,-114!"), era.key),
      put(fuse(nick(3.5, "-10,-122 -6,-136 8,-144"), nick(3, "4,-118 14,-126 16,-138")), "indigo"),
      put(ears, "indigo"),
      ...edged(neck, "indigo"),
      put(traced("-17,2! -4,16 0,34! -22,34!"), "yellow"),
      ...edged(skull, "indigo"),
      put(lit, "yellow"),
      put(fuse(hair, features), era.key),
      put(lips, "red"),
      put(fuse(nick(3.4, "-40,-78 -30,-102 -6,-112"), nick(2.6, "-28,-90 -16,-102 0,-106")), "indigo"),
      put(fuse(ellipse(-42, -34, 3.4), ellipse(42, -34, 3.4)), "cream"),
      put(dress, "red"),
      put(shaded, "indigo"),
      ...edged(collar, "cream", 2),
      put(fuse(...[88, 116].map((y) => ellipse(0, y, 4.5))), "cream"),
      put(fuse(nick(5, "-62,74 -74,120 -72,180"), nick(5, "60,80 66,130 60,180")), era.key),
      ...edged(farSleeve, "indigo"),
      put(nick(5, "74,170 92,190 76,206"), era.key),
      ...printHand(era, moved(behind, own), skin, [2, 2.5], 2.2),
      ...edged(notebook, "cream"),
      put(poly([-62, 128], [32, 116], [34, 126], [-60, 138]), "teal"),
      line(set(ruled("-46,154 22,145", "-44,168 18,160", "-14,178 10,175", "-12,192 10,189"), at, k), era.key, 2.2),
      ...printHand(era, moved(thumb, own), skin, [1.5, 3], 2.2),
      ...printHand(era, moved(round, own), skin, [0, 2.4], 2),
      ...edged(nearSleeve, "red"),
      put(fuse(nick(5, "-82,110 -100,150 -94,172"), nick(4, "-110,196 -96,204 -84,206")), era.key),
      put(nick(5, "-112,90 -134,150 -134,172"), "yellow"),
      ...edged(strap(37, "-86,191 -77,197"), "cream", 2),
    ],
  };
}
