import { fuse, minus } from "../geometry/booleans.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap } from "../heads.ts";
import { restingHand } from "./jointed-hands.ts";
import { cap, chain, head, helmet, legs, put, type Standing, tunic } from "./standing-men.ts";

const atSide = put(restingHand, [-62, -192], 180, -1, 0.44);
const otherSide = put(restingHand, [62, -192], 180, 1, 0.44);
const jacket = traced(
  "-13,-334! -20,-324 -44,-316 -54,-300 -49,-262 -40,-230 -44,-166! 44,-166! 40,-230 49,-262 54,-300 44,-316 20,-324 13,-334!",
);
const openCollar = traced("-12,-328! 0,-322 12,-328! 8,-290 0,-254! -8,-290");
const hairline = fuse(
  ellipse(0, -368, 20, 27),
  traced("-22,-358! -23,-380 -12,-396 2,-399 16,-394 23,-378 22,-358! 18,-374 6,-380 -8,-378 -18,-372"),
);
/** A man in a dark suit who stands alone, his arms at his sides; `arms` is his shirt, `mass` his shadow. */
export const suited: Standing = {
  mass: fuse(head, hairline, jacket, legs(-20, 20)),
  shape: fuse(
    head,
    hairline,
    jacket,
    legs(-20, 20),
    chain([-45, -300, 14], [-58, -246, 12], [-62, -194, 9]),
    chain([45, -300, 14], [58, -246, 12], [62, -194, 9]),
    atSide.whole,
    otherSide.whole,
  ),
  arms: fuse(openCollar, rect(-71, -201, -53, -195), rect(53, -201, 71, -195)),
  cuts: fuse(
    traced("-4,-322! 4,-322! 6,-270 0,-258! -6,-270"),
    strap(2.4, "-12,-328 -16,-292 0,-250 16,-292 12,-328"),
    nick(3, "0,-250 1,-210 0,-168"),
    nick(3, "0,-160 1,-100 -1,-30"),
  ),
};

const swung = put(restingHand, [-72, -186], 196, -1, 0.44);
/** An officer who walks away from us: the weight on one leg, the other heel lifted. */
export const walkingAway: Standing = {
  mass: fuse(head, cap, tunic),
  shape: fuse(
    head,
    cap,
    tunic,
    chain([-20, -188, 23], [-20, -104, 17], [-15, -14, 12]),
    traced("-28,-22! -3,-22! -2,-2 -6,4 -24,4 -30,-2"),
    chain([21, -188, 23], [25, -110, 17], [20, -54, 13]),
    traced("9,-62! 31,-62! 34,-44 30,-26 20,-20 10,-26 7,-44"),
    chain([-47, -300, 15], [-66, -246, 13], [-71, -190, 9.5]),
    swung.whole,
    chain([47, -300, 15], [64, -254, 13], [54, -232, 12]),
  ),
  cuts: fuse(
    strap(5, "-39,-236 0,-231 39,-236"),
    nick(3, "0,-318 1,-280 0,-240"),
    nick(3, "0,-228 1,-204 0,-182"),
    strap(3, "-23,-372 0,-367 23,-372"),
    traced("11,-46! 20,-50 30,-46! 27,-30 20,-25 13,-30"),
    swung.creases,
    strap(3, "-80,-196 -62,-192"),
  ),
};

const onMuzzle = put(restingHand, [-70, -238], -12, 1, 0.42);
const rifleAtSide = fuse(
  traced("-84,4! -62,4! -66,-52 -68,-84! -80,-84! -82,-50"),
  rect(-79, -214, -69, -80),
  rect(-76, -292, -71, -210),
  rect(-78, -292, -69, -286),
);
/** A soldier at his post in a helmet, his rifle upright at his side, one hand on it. */
export const atPost: Standing = {
  mass: fuse(head, helmet, tunic, legs(-18, 18)),
  arms: minus(rifleAtSide, onMuzzle.whole),
  shape: fuse(
    head,
    helmet,
    tunic,
    legs(-18, 18),
    rifleAtSide,
    chain([-46, -300, 14], [-70, -262, 12], [-70, -232, 9]),
    onMuzzle.whole,
    chain([46, -300, 14], [60, -246, 12], [62, -194, 9]),
    otherSide.whole,
  ),
  cuts: fuse(
    strap(5, "-39,-236 0,-231 39,-236"),
    strap(4, "-34,-312 0,-262 30,-238"),
    nick(3, "0,-206 1,-192 0,-180"),
    strap(3, "-27,-370 0,-366 27,-370"),
    onMuzzle.creases,
    otherSide.creases,
  ),
};
