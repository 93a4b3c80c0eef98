import { fuse } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, nick, profile, profileHair, set, tilted } from "../heads.ts";

const lifted = (shape: Shape): Shape => set(tilted(shape, -13), [-4, -628]);
const fist = traced("52,-560! 62,-574 80,-578 92,-568 94,-552 84,-540 66,-536 54,-542!");
const legs = fuse(
  traced("-66,-170! -62,-100 -70,-34! -18,-30! -8,-100 4,-170!"),
  traced("4,-170! 14,-100 22,-34! 74,-32! 72,-100 70,-170!"),
);
const shoes = fuse(traced("-74,-40! -80,0! -8,0! -2,-10 -16,-38!"), traced("20,-40! 16,0! 94,0! 98,-12 74,-38!"));

/** A man in a lent overcoat over pyjamas, in profile facing right, who looks up and holds the collar shut; the origin is between his feet. */
export const manInLentCoat: Bust = {
  shape: fuse(
    lifted(profile),
    lifted(profileHair),
    traced(
      "-44,-648! -72,-616 -104,-580 -122,-500 -124,-390 -132,-270 -142,-142! -60,-128 40,-130 102,-142! 98,-270 92,-400 88,-500 74,-580 44,-620 26,-636! 0,-624 -24,-634!",
    ),
    limb([-46, -560], [-66, -424], 50, 42),
    limb([-66, -424], [60, -552], 38, 26),
    fist,
    legs,
    shoes,
  ),
  skin: fuse(lifted(profile), fist),
  white: legs,
  hair: fuse(
    lifted(fuse(profileHair, nick(6, "22,-74 32,-77 41,-73"), nick(4, "28,-63 34,-65 39,-62"))),
    nick(7, "-40,-150 -42,-90 -44,-36"),
    nick(7, "-14,-150 -26,-90 -28,-36"),
    nick(7, "28,-150 36,-90 38,-36"),
    nick(7, "52,-150 56,-90 58,-36"),
    shoes,
  ),
  cuts: fuse(
    nick(9, "-44,-640 -20,-606 34,-596 60,-620"),
    nick(8, "-86,-440 -50,-384 10,-420 50,-500"),
    nick(7, "-88,-540 -112,-470 -110,-420"),
    nick(8, "30,-420 36,-280 34,-140"),
    nick(6, "-60,-360 -76,-240 -84,-146"),
  ),
};
