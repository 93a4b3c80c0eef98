import { and, fuse, minus } from "../geometry/booleans.ts";
import { range, type Shape } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, nick, profile, profileHair, set, strap, tilted } from "../heads.ts";
import { finger, type Hand } from "./hands.ts";

const lifted = (shape: Shape): Shape => set(tilted(shape, -16), [2, -622], 1.06);
const legs = fuse(
  traced("-70,-230! -66,-120 -76,-52! -10,-48! -4,-120 2,-230!"),
  traced("-2,-230! 14,-120 26,-52! 88,-56! 78,-130 72,-230!"),
);
const jacket = traced("-20,-628! 14,-634! 40,-618 58,-560 66,-420 64,-236! -40,-236! -30,-420 -22,-540!");
const coat = fuse(
  traced(
    "-26,-640! -60,-622 -98,-598 -122,-540 -132,-440 -138,-320 -150,-158! -84,-146 -10,-152! -14,-300 -6,-420 -14,-520 -4,-596! -22,-612!",
  ),
  traced("24,-622! 46,-612 72,-590 96,-520 104,-400 118,-164! 60,-156! 58,-300 58,-420 46,-520 30,-586!"),
  limb([-78, -556], [-112, -410], 46, 42),
  limb([-112, -410], [-92, -284], 40, 37),
);
/** The sleeve that goes out to the rail, laid behind the coat. */
const reach = fuse(limb([66, -548], [116, -436], 40, 34), limb([116, -436], [176, -424], 33, 30));
const ankles = fuse(limb([-44, -56], [-46, -16], 17, 15), limb([56, -60], [58, -16], 17, 15));
const slippers = fuse(
  traced("-74,-26! -78,0! 20,0! 24,-10 6,-26 -22,-34! -26,-18!"),
  traced("30,-26! 26,0! 124,0! 128,-10 110,-26 84,-34! 78,-18!"),
);

/** The stripes of his pyjamas, of the jacket and of the legs. */
const stripes = fuse(
  ...range(5, (i) => strap(9, `${-16 + i * 20},-640 ${-14 + i * 21},-420 ${-28 + i * 25},-230`)),
  ...range(4, (i) => strap(8, `${-58 + i * 18},-232 ${-56 + i * 17},-120 ${-64 + i * 18},-46`)),
  ...range(4, (i) => strap(8, `${14 + i * 17},-232 ${26 + i * 15},-120 ${38 + i * 15},-46`)),
);

/**
 * A man in a lent overcoat that hangs open over striped pyjamas, his ankles bare, who looks up with a hand on a rail;
 * profile facing right, the origin between his feet.
 */
export const manInLentCoat: Bust = {
  shape: fuse(lifted(profile), lifted(profileHair), coat, reach, legs, jacket, ankles, slippers),
  skin: fuse(lifted(profile), ankles),
  white: fuse(minus(jacket, coat), minus(legs, coat)),
  lit: and(stripes, minus(fuse(jacket, legs), coat)),
  badge: slippers,
  hair: fuse(
    lifted(fuse(profileHair, nick(7, "22,-74 32,-77 41,-73"), nick(5, "26,-64 34,-66 40,-62"))),
    lifted(nick(4, "26,-27 36,-29 42,-30")),
    nick(6, "-14,-600 16,-552 44,-598"),
    nick(7, "-4,-150 6,-110 4,-52"),
  ),
  cuts: fuse(
    nick(9, "-96,-440 -60,-420 -84,-300"),
    nick(7, "-54,-600 -62,-480 -50,-380"),
    nick(8, "-66,-340 -74,-240 -86,-156"),
    nick(7, "90,-400 94,-280 100,-170"),
    nick(7, "84,-520 110,-460 150,-440"),
  ),
};

/** His hand on the rail: four fingers over it, the thumb along it. */
export const railHand: Hand = {
  palm: traced("196,-450! 226,-456 250,-446 254,-426 240,-408 200,-402!"),
  fingers: [
    finger("246,-440 262,-424 258,-398", 17, 14),
    finger("236,-434 248,-414 242,-388", 18, 15),
    finger("222,-430 232,-408 226,-382", 18, 15),
    finger("208,-426 216,-406 210,-384", 17, 14),
  ],
};
/** His other hand, which hangs half closed out of a sleeve too long for it. */
export const hungHand: Hand = {
  palm: traced("-118,-262! -68,-262! -62,-236 -74,-214 -104,-214 -116,-236!"),
  fingers: [
    finger("-108,-220 -110,-200 -98,-186", 17, 14),
    finger("-95,-216 -96,-194 -84,-180", 17, 14),
    finger("-82,-216 -80,-196 -70,-184", 16, 13),
    finger("-68,-246 -54,-226 -58,-206", 17, 13),
  ],
};
