import { fuse, minus } from "../geometry/booleans.ts";
import { rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap } from "../heads.ts";
import { cap, chain, head, type Standing, tunic } from "./standing-men.ts";

const face = minus(head, cap, rect(-40, -330, 40, -300));
/** A captain who walks toward us with his hands in his pockets, his tunic open at the neck; `arms` is his skin. */
export const walkingHome: Standing = {
  mass: fuse(head, cap, tunic),
  arms: minus(
    fuse(
      face,
      traced("-62,-196! -40,-192! -38,-184! -52,-179! -66,-183!"),
      traced("62,-196! 40,-192! 38,-184! 52,-179! 66,-183!"),
    ),
    nick(3, "-9,-350 -4,-348 1,-350"),
    nick(3, "-5,-340 0,-339 6,-341"),
  ),
  shape: fuse(
    head,
    cap,
    tunic,
    chain([-20, -188, 23], [-18, -104, 17], [-8, -8, 12]),
    traced("-20,-16! 4,-16! 8,2 2,12 -14,12 -22,4"),
    chain([20, -188, 23], [30, -108, 17], [34, -40, 12]),
    traced("22,-48! 45,-46! 52,-26 46,-18 28,-20 20,-30"),
    chain([-46, -300, 16], [-67, -244, 13], [-50, -192, 11]),
    chain([46, -300, 16], [67, -244, 13], [50, -192, 11]),
  ),
  cuts: fuse(
    traced("-12,-322! 0,-284! 12,-322! 0,-316"),
    strap(4, "-68,-182 -52,-178 -36,-184"),
    strap(4, "68,-182 52,-178 36,-184"),
    nick(5, "-52,-284 -56,-250 -42,-216"),
    nick(5, "52,-284 56,-250 42,-216"),
    nick(4, "0,-280 2,-232 0,-182"),
    strap(3, "-24,-378 0,-373 24,-378"),
    nick(4, "2,-176 6,-140 10,-100"),
  ),
};
