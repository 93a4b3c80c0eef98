import { and, fuse, minus } from "../geometry/booleans.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, nick } from "../heads.ts";
import { finger, type Hand } from "./hands.ts";

const ear = traced("42,-80! 54,-90 62,-76 56,-56 42,-52!");
const skull = traced(
  "-34,-32 -38,-46 -36,-62 -40,-72 -38,-90 -28,-110 -6,-124 22,-122 42,-104 46,-74 42,-46 32,-24 12,-5 -8,-2 -24,-12 -30,-24",
);
const hair = traced(
  "-32,-88! -42,-96 -40,-118 -26,-130! -24,-124 -6,-140 8,-136! 12,-142 34,-132 48,-116 56,-92! 50,-84 46,-66! 40,-72 38,-90 26,-100! 20,-92 8,-104! -2,-94 -12,-102! -22,-92",
);
const mouth = traced("-20,-23! -10,-27 -4,-25 3,-27 13,-22! 4,-14 -9,-14!");
/** A man's sleeping face turned to us, upright, its left side away from the light; the origin is the base of the neck. */
export const sleepingHead: Bust = {
  shape: fuse(limb([14, -26], [30, 34], 27, 31), skull, ear, hair),
  skin: fuse(limb([14, -26], [30, 34], 27, 31), skull, ear),
  cuts: fuse(
    and(skull, traced("-60,-140! -24,-140 -18,-90 -12,-80 -6,-66! -17,-42 -12,-34! -8,-24 -9,-12 4,-2 10,10! -60,10!")),
    minus(limb([14, -26], [30, 34], 27, 31), fuse(skull, traced("20,-30! 70,-40! 90,60! 34,70!"))),
    nick(5, "49,-78 55,-72 50,-62"),
  ),
  hair: fuse(
    hair,
    nick(6, "-34,-73 -24,-80 -11,-75"),
    nick(7, "8,-76 22,-84 38,-74"),
    nick(6, "-33,-62 -23,-55 -11,-61"),
    nick(7, "8,-62 21,-54 36,-63"),
    nick(3, "12,-56 11,-52 9,-50"),
    nick(3, "30,-56 32,-52 35,-51"),
    nick(4, "-4,-66 -10,-52 -19,-41"),
    nick(5, "-21,-40 -11,-34 3,-40"),
    mouth,
    nick(4, "-10,-8 -3,-6 6,-9"),
    nick(3, "16,-34 22,-26 18,-16"),
  ),
};

/** A sleeper's hand that hangs from its wrist, the fingers loose; in pixels of its picture. */
export const hangingHand: Hand = {
  palm: traced("530,566! 562,560 596,572 616,594 612,618 588,626 556,614 532,604!"),
  fingers: [
    finger("596,578 626,586 646,610", 18, 13),
    finger("566,614 570,646 560,668", 16, 12),
    finger("582,616 592,652 584,682", 18, 13),
    finger("597,612 613,650 610,684", 19, 13),
    finger("607,600 634,634 636,668", 19, 13),
  ],
};
