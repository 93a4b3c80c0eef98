import { fuse } from "../geometry/booleans.ts";
import { ellipse } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, nick } from "../heads.ts";

/** A boy's hand from below right, palm up, a stone on it; the origin is the middle of the palm. */
export const handWithStone: Bust = {
  shape: fuse(
    traced("60,36! 120,70 200,130 260,190! 180,260! 120,190 50,120 10,86!"),
    traced("-50,4! -30,-8 10,-10 44,4 68,34 60,70 20,92 -24,78 -48,44!"),
    traced("-40,14! -70,-2 -104,-14 -124,-10 -122,4 -98,12 -60,30!"),
    traced("-46,34! -80,26 -116,20 -134,28 -128,40 -96,44 -56,52!"),
    traced("-40,54! -70,54 -104,54 -120,62 -114,74 -80,72 -36,72!"),
    traced("-26,74! -50,80 -78,84 -90,92 -82,102 -52,98 -12,88!"),
    traced("30,0! 14,-26 -8,-44 -24,-46 -28,-36 -12,-20 4,4!"),
  ),
  cuts: fuse(
    nick(4, "-30,40 0,50 34,44"),
    nick(4, "-10,64 10,66 30,60"),
    nick(3, "-48,32 -40,44 -44,52"),
    nick(3, "-42,52 -34,62 -36,70"),
  ),
  white: traced("86,66! 118,96 132,112! 118,140! 96,112 62,92!"),
  badge: ellipse(2, 14, 34, 26, 24),
};
