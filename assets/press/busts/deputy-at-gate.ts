import { fuse, minus } from "../geometry/booleans.ts";
import { limb, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, backOfHead, nape, nick, strap } from "../heads.ts";
import { grip, restingHand, setHand } from "./jointed-hands.ts";

const fedora = traced("-74,-86! -44,-94 -38,-112 -28,-138 0,-146 28,-138 38,-112 44,-94 74,-86! 44,-74 0,-70 -44,-74");
const onBar = setHand(grip, [150, 52], 14, 0.86, -1);
const onHandle = setHand(restingHand, [-150, 190], 176, 0.62, -1);
/** A deputy's case: its leather, its clasps and handle. */
export const speechCase = {
  leather: traced("-222,236! -216,228 -92,228 -86,236! -82,322! -226,322!"),
  flap: traced("-222,236! -216,228 -92,228 -86,236! -92,268 -154,278 -216,268!"),
  clasp: fuse(rect(-162, 268, -146, 286), rect(-206, 238, -198, 254), rect(-110, 238, -102, 254)),
  handle: strap(7, "-182,230 -178,214 -154,210 -130,214 -126,230"),
} as const;

/** A man from behind in hat and overcoat, one hand round a bar before him, the other down with a case; the origin is at the nape. */
export const deputyAtGate: Bust = {
  shape: fuse(
    backOfHead,
    fedora,
    traced(
      "-36,0! -52,14 -98,30 -122,66 -116,130! -100,170! -108,300 -118,420 -124,520! 118,520! 110,420 100,300 96,170! 112,130 122,70 98,28 52,14 36,0!",
    ),
    limb([-92, 66], [-136, 130], 36, 27),
    limb([-136, 130], [-150, 184], 27, 18),
    onHandle.whole,
    limb([92, 62], [132, 138], 36, 27),
    limb([132, 138], [148, 64], 26, 17),
    onBar.whole,
  ),
  skin: fuse(nape, onBar.whole, onHandle.whole),
  hair: fuse(minus(backOfHead, nape), fedora, onBar.creases, onHandle.creases),
  white: fuse(
    strap(6, "-38,3 -12,15 14,15 40,2"),
    strap(6, "133,58 148,64 165,66"),
    strap(6, "-168,184 -150,189 -132,186"),
  ),
  badge: nick(6, "-42,-97 0,-90 42,-97"),
  cuts: fuse(
    nick(6, "0,40 4,200 0,500"),
    nick(5, "-60,120 -70,300 -80,500"),
    nick(5, "62,140 70,300 76,500"),
    strap(6, "-52,196 0,204 52,196"),
    nick(5, "98,80 122,130 112,164"),
    nick(5, "-88,80 -104,140 -100,200"),
  ),
};
