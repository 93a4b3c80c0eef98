import { fuse, minus } from "../geometry/booleans.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, backOfHead, nape, nick, strap } from "../heads.ts";

const fedora = traced("-74,-86! -44,-94 -38,-112 -28,-138 0,-146 28,-138 38,-112 44,-94 74,-86! 44,-74 0,-70 -44,-74");

/** A man from behind in hat and overcoat, a case in one hand, the other on a bar before him; the origin is at the nape. */
export const callerAtGate: Bust = {
  shape: fuse(
    backOfHead,
    fedora,
    traced(
      "-36,0! -52,14 -98,30 -126,72 -138,140 -144,220 -140,300 -124,318 -110,304! -104,230 -100,170! -108,300 -118,420 -124,520! 118,520! 110,420 100,300 96,180! 112,140 132,102 166,60 212,14! 222,20 230,4 224,-22 208,-30 196,-16! 152,20 118,34 98,26 52,14 36,0!",
    ),
    traced("-196,330! -196,318 -80,318 -80,330! -76,430! -200,430!"),
    limb([-130, 300], [-134, 322], 12, 10),
  ),
  skin: fuse(
    nape,
    traced("212,14! 222,20 230,4 224,-22 208,-30 196,-16!"),
    traced("-140,300! -124,318 -110,304! -118,290 -134,288"),
  ),
  hair: fuse(minus(backOfHead, nape), fedora),
  white: strap(6, "-38,3 -12,15 14,15 40,2"),
  badge: nick(6, "-42,-97 0,-90 42,-97"),
  cuts: fuse(
    nick(6, "0,40 4,200 0,500"),
    nick(5, "-60,120 -70,300 -80,500"),
    nick(5, "62,140 70,300 76,500"),
    strap(6, "-52,196 0,204 52,196"),
    nick(4, "98,62 110,110 102,160"),
    nick(5, "-192,352 -138,360 -82,352"),
  ),
};
