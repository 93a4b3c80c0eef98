import { fuse } from "../geometry/booleans.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap } from "../heads.ts";

/** A man in a suit from behind, whole, his hands clasped on his back; the origin is between his feet, units are centimetres. */
export const manFromBehind = {
  shape: fuse(
    traced("-6,-149! -8,-157 -9,-166 -6,-173 0,-176 6,-174 9,-167 8,-157 6,-149!"),
    ellipse(-9, -161, 1.8, 3.4),
    ellipse(9, -161, 1.8, 3.4),
    traced(
      "-6,-153! -7,-148 -18,-143 -24,-137 -27,-124 -29,-112 -26,-104 -19,-97! -20,-77! -15,-76 -15,-44 -13,-6 -17,-1 -16,2 -4,2 -3,-4 -1,-44 0,-72! 2,-44 4,-4 5,2 17,2 18,-1 14,-6 15,-44 16,-76 20,-77! 19,-97! 26,-104 29,-112 27,-124 24,-137 18,-143 7,-148 6,-153!",
    ),
  ),
  hands: fuse(limb([-8, -97], [2, -92], 3.4, 4.2), limb([9, -98], [-2, -93], 3.2, 4)),
  creases: fuse(nick(1.2, "-5,-94 0,-92 4,-94"), nick(1, "-2,-97 1,-95 3,-96")),
  cuts: fuse(
    strap(1.4, "-5,-151 0,-149 5,-151"),
    nick(1.4, "0,-140 0.6,-118 0,-103"),
    nick(1.3, "0,-90 0.4,-84 0,-78"),
    nick(1.8, "-20,-134 -23,-122 -22,-110"),
    nick(1.8, "-24,-112 -18,-104 -10,-100"),
    nick(1.6, "20,-134 23,-122 22,-110"),
    nick(1.6, "24,-112 18,-104 12,-101"),
    nick(1.4, "-14,-132 -10,-120 -12,-108"),
    nick(1.2, "-8,-70 -9,-40 -9,-10"),
    nick(1.2, "9,-70 9,-40 9,-10"),
  ),
  nape: fuse(nick(2.4, "-5,-154 0,-152 5,-154"), nick(1, "6.4,-171 7.4,-166 7,-161")),
} as const;
