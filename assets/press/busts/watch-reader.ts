import { and, fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { map, type Point, range, type Shape, turn } from "../geometry/points.ts";
import { ellipse, limb, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, capBand, litProfile, nick, peakedCap, profile, profileHair, strap, tilted } from "../heads.ts";
import { restingHand, setHand } from "./jointed-hands.ts";

const nodding = (shape: Shape): Shape => tilted(shape, 9);
/** The middle of the wrist and the way that the forearm points, in degrees clockwise from up. */
const WRIST: Point = [122, 138];
const ALONG = 86;
const hand = setHand(restingHand, [141, 137], ALONG, 0.86, -1);
const onArm = (shape: Shape): Shape =>
  map(turn(shape, (ALONG * Math.PI) / 180, [0, 0]), ([x, y]) => [x + WRIST[0], y + WRIST[1]]);
const wrist = onArm(traced("-16,24! -13,0 -12,-26! 12,-26! 13,0 16,24!"));
const cuff = onArm(rect(-23, 20, 23, 34));
const sleeve = fuse(limb([-20, 110], [20, 222], 48, 38), limb([20, 222], [84, 145], 36, 25));
const dial = onArm(ellipse(0, 0, 12.5, 12.5, 28));

/** The watch on the wrist: its strap, its rim, its lit face with the glare over half of it, and the ticks that are left. */
export const wristWatch = {
  strap: onArm(fuse(rect(-17, -7, 17, 7))),
  case: grow(dial, 3),
  dial,
  glare: and(dial, onArm(rect(-20, -20, 2, 20))),
  ticks: onArm(
    fuse(
      ...range(6, (i) => {
        const a = -1.25 + i * 0.5;
        return ellipse(9 * Math.cos(a), 9 * Math.sin(a), 1.1, 1.1, 8);
      }),
    ),
  ),
} as const;

/** An officer in profile facing right who reads the watch on his raised wrist; the origin is the base of the neck. */
export const watchReader: Bust = {
  shape: fuse(
    nodding(profile),
    nodding(peakedCap),
    nodding(profileHair),
    traced(
      "-32,-4! -60,14 -100,36 -130,80 -142,150 -148,240 -152,460! 112,460! 114,340 110,240 100,150 78,80 48,34 22,8!",
    ),
    sleeve,
    cuff,
    wrist,
    hand.whole,
  ),
  skin: fuse(nodding(profile), wrist, hand.whole),
  white: fuse(strap(5, "-32,2 -10,12 18,10"), cuff),
  lit: fuse(nodding(litProfile(12)), rim(fuse(hand.whole, minus(wrist, cuff)), -5, 9)),
  hair: fuse(
    nodding(fuse(peakedCap, profileHair, nick(5, "22,-70 32,-72 40,-68"), nick(4, "28,-62 34,-61 38,-60"))),
    hand.creases,
  ),
  badge: nodding(capBand),
  cuts: fuse(
    nick(6, "-40,60 -70,120 -80,220"),
    nick(6, "-10,300 40,306 108,296"),
    strap(8, "-148,340 0,352 112,340"),
    nick(6, "-50,90 -30,170 8,236"),
    nick(5, "10,180 30,206 34,236"),
    nick(4, "20,20 40,50 50,90"),
    rim(sleeve, 3, -4),
  ),
};
