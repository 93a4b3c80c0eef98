import { fuse, grow, minus } from "../geometry/booleans.ts";
import { ellipse, limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, backOfHead, nape, nick, strap } from "../heads.ts";
import { restingHand, setHand } from "./jointed-hands.ts";

// The top disc seen from a little below its rim, the band upright under it, the peak's two ends beyond the temples.
const crown = traced(
  "-46,-92! -58,-102 -70,-114 -66,-124 -40,-136 0,-140 40,-136 66,-124 70,-114 58,-102 46,-92! 0,-86",
);
const band = traced("-47,-94! 0,-87 47,-94! 46,-66! 0,-58 -46,-66!");
const peak = fuse(traced("-45,-72! -56,-66 -60,-58! -44,-62!"), traced("45,-72! 56,-66 60,-58! 44,-62!"));
const free = setHand(restingHand, [-126, 300], 182, 0.92, 1);
const armed = setHand(restingHand, [136, 292], 188, 0.9, -1);
const pistol = fuse(
  poly([122, 330], [146, 328], [152, 352], [130, 356]),
  poly([128, 344], [150, 341], [156, 402], [142, 404]),
);

/** An officer from behind in a peaked cap and belted tunic, a pistol held down at his side; the origin is at the nape. */
export const officerBack: Bust = {
  shape: fuse(
    backOfHead,
    crown,
    band,
    peak,
    traced(
      "-36,-2! -46,14 -80,24 -112,42 -122,80 -112,130! -96,130! -92,200 -94,250 -102,330 -112,404! -98,408 -92,480 -94,640! -4,640! 0,470 4,640! 94,640! 92,480 98,408! 112,404! 102,330 94,250 92,200 96,130! 112,130! 122,80 112,42 80,24 46,14 36,-2!",
    ),
    limb([-92, 74], [-122, 186], 34, 27),
    limb([-122, 186], [-126, 290], 27, 19),
    free.whole,
    limb([92, 74], [128, 184], 34, 27),
    limb([128, 184], [136, 282], 27, 19),
    pistol,
    armed.whole,
  ),
  skin: fuse(nape, free.whole, armed.whole),
  white: fuse(
    strap(4, "-34,3 -12,11 14,11 36,3"),
    strap(5, "-146,292 -126,297 -106,294"),
    strap(5, "116,288 136,290 156,284"),
  ),
  hair: fuse(free.creases, armed.creases),
  badge: minus(grow(pistol, -2), grow(armed.whole, 3)),
  cuts: fuse(
    strap(9, "-94,226 0,236 94,226"),
    strap(5, "-47,-90 0,-82 47,-90"),
    strap(4, "-46,-69 0,-61 46,-69"),
    nick(4, "-62,-112 0,-102 62,-112"),
    nick(5, "0,24 2,120 0,220"),
    nick(4, "0,250 2,320 0,400"),
    nick(5, "-88,96 -94,150 -92,220"),
    nick(5, "88,96 94,150 92,220"),
    ellipse(-74, 36, 10, 5),
    ellipse(74, 36, 10, 5),
  ),
};
