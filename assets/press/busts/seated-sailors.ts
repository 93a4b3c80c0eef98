import { cuts } from "../carved.ts";
import type { Era } from "../era.ts";
import { fuse, grow, minus } from "../geometry/booleans.ts";
import { map, type Point, type Shape, turn } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, profile, profileHair, set, strap, tilted } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";

/** A sailor who sits on the ground, bareheaded; the origin is on the ground under him, units are centimetres. */
export interface SeatedSailor {
  /** White duck, skin and cap, and what of it is seen before the rest. */
  readonly whole: Shape;
  readonly front: Shape;
  /** Hair and the square collar. */
  readonly dark: Shape;
  /** Seams, folds and the lines of hands and face, in the key ink. */
  readonly folds: Shape;
  /** The tape round the collar, in paper. */
  readonly tape: Shape;
  readonly cap: Shape;
  readonly capBand: Shape;
  /** Lines of cuff and fingers, printed last. */
  readonly fingers: Shape;
}

const sailorsCap = ([x, y]: Point, degrees: number): { cap: Shape; capBand: Shape } => {
  const put = (shape: Shape): Shape => turn(set(shape, [x, y]), (degrees * Math.PI) / 180, [x, y]);
  return {
    cap: put(fuse(ellipse(0, -3, 14, 6), traced("-10,-1! 10,-1! 10,6! 0,8 -10,6!"))),
    capBand: put(strap(3.4, "-10,2.4 0,4.6 10,2.4")),
  };
};

/** From behind, his head bowed, his legs crossed before him, his cap in the hand that he leans on. */
export const fromBehind: SeatedSailor = {
  whole: fuse(
    traced("-24,0! -31,-8 -28,-22 -22,-40 -26,-54 -23,-65 -9,-71! 9,-71! 23,-65 26,-54 22,-40 28,-22 31,-8 24,0!"),
    traced("-22,0! -46,0 -52,-8 -46,-18 -24,-20!"),
    traced("22,0! 46,0 52,-8 46,-18 24,-20!"),
    traced("-8,-68! -10,-78 -10,-87 -5,-94 3,-95 9,-89 10,-79 8,-68!"),
    ellipse(-10.4, -80, 2, 3.6),
    ellipse(10.4, -80, 2, 3.6),
    limb([24, -60], [33, -34], 6.5, 5.4),
    limb([33, -34], [40, -12], 5.2, 4),
  ),
  front: fuse(limb([24, -60], [33, -34], 6.5, 5.4), limb([33, -34], [39, -13], 5.2, 4), ellipse(41, -8, 5.4, 5)),
  dark: fuse(
    traced("-16,-69! 0,-65 16,-69! 18,-45! 0,-43 -18,-45!"),
    traced("-9,-78! -10,-87 -5,-94 3,-95 9,-89 9.6,-79! 5,-76 0,-79 -5,-76!"),
  ),
  folds: fuse(
    nick(1.6, "-22,-38 -8,-34 10,-38"),
    nick(1.8, "-20,-20 -4,-15 16,-20"),
    nick(1.6, "-27,-20 -22,-8 -24,0"),
    nick(1.6, "0,-40 1,-26 0,-12"),
    nick(1.6, "-46,-12 -38,-9 -28,-10"),
    nick(1.5, "28,-34 31,-38 36,-38"),
  ),
  tape: strap(1.3, "-14,-66 -15,-48 0,-46 15,-48 14,-66"),
  ...sailorsCap([54, -7], 14),
  fingers: fuse(strap(1.2, "33,-24 36,-22 40,-22"), nick(1.1, "38,-10 40,-7 41,-4"), nick(1.1, "42,-11 44,-8 44,-5")),
};

const bowedHead = (shape: Shape): Shape => set(tilted(shape, 30), [2, -68], 0.205);
/** In profile to the right, his knees drawn up, his cap between both hands. */
export const inProfile: SeatedSailor = {
  whole: fuse(
    traced("-24,0! -31,-12 -30,-36 -22,-58 -8,-70! 8,-70 15,-60 12,-36 16,-14 18,0!"),
    limb([-6, -11], [28, -43], 11, 8.4),
    limb([28, -43], [25, -5], 7.6, 5.6),
    traced("18,0! 19,-8 28,-8 42,-3 43,0!"),
    bowedHead(fuse(profile, profileHair)),
    limb([-6, -60], [4, -36], 7.4, 6),
    limb([4, -36], [30, -52], 5.6, 4),
  ),
  front: fuse(limb([-6, -60], [4, -36], 7.4, 6), limb([4, -36], [31, -52], 5.6, 4), ellipse(35, -53.4, 6.4, 4.6)),
  dark: fuse(bowedHead(profileHair), traced("-20,-60! -8,-71! 8,-72 12,-63! 2,-56 -8,-48! -22,-52!")),
  folds: fuse(
    bowedHead(fuse(nick(8, "20,-74 30,-78 37,-73"), nick(7, "28,-30 34,-29 41,-30"), nick(6, "-6,-56 -2,-48 -8,-40"))),
    nick(1.7, "-26,-34 -14,-26 -2,-28"),
    nick(1.7, "-22,-14 -10,-20 4,-20"),
    nick(1.8, "8,-22 18,-28 26,-34"),
    nick(1.6, "20,-14 22,-26 24,-34"),
    nick(1.4, "0,-40 4,-42 8,-40"),
  ),
  tape: strap(1.3, "-17,-58 -18,-54 -9,-51 0,-57"),
  ...sailorsCap([40, -57], -18),
  fingers: fuse(
    strap(1.2, "21,-50 23,-47 24,-44"),
    nick(1.2, "31,-56 35,-57 39,-56"),
    nick(1.2, "31,-53 36,-53 40,-52"),
    nick(1.1, "32,-50 36,-50 39,-49"),
  ),
};

/** A sailor in white set on the ground at a point, `k` pixels to the centimetre, mirrored when `facing` is -1. */
export function printSailor(era: Era, sailor: SeatedSailor, [x, y]: Point, k: number, facing: 1 | -1 = 1): Mark[] {
  const put = (shape: Shape): Shape => fuse(map(shape, ([px, py]) => [x + facing * px * k, y + py * k]));
  const [whole, front, cap, dark] = [put(sailor.whole), put(sailor.front), put(sailor.cap), put(sailor.dark)];
  const line = Math.max(2, 1.5 * k);
  const shade = minus(whole, grow(dark, line), grow(front, line), grow(cap, line));
  // What is smaller is read by its outline alone.
  const hatched =
    k < 1.5
      ? []
      : cuts(shade, {
          light: [-0.8, 0.45, 0.3],
          round: 24 * k,
          angle: 0.5 * facing,
          gap: 4.8 * k,
          from: 0.38,
          gain: 1.3,
          ends: 9 * k,
          step: 4 * k,
        });
  return [
    fill(grow(dark, line * 1.5 + 2.2, "round"), era.sheet),
    fill(grow(fuse(whole, cap), line * 1.5, "round"), era.key),
    fill(whole, era.sheet),
    fill(fuse(hatched, put(sailor.folds)), era.key),
    fill(dark, era.key),
    fill(put(sailor.tape), era.sheet),
    fill(grow(cap, line), era.key),
    fill(cap, era.sheet),
    fill(put(sailor.capBand), era.key),
    fill(minus(grow(front, line), put(sailor.dark)), era.key),
    fill(front, era.sheet),
    fill(put(sailor.fingers), era.key),
  ];
}
