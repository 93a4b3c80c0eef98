import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { map, type Shape } from "../geometry/points.ts";
import { ellipse } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap } from "../heads.ts";
import type { Coated } from "./coated.ts";
import { grip, restingHand } from "./jointed-hands.ts";
import { chain, put } from "./standing-men.ts";

const coat = traced(
  "-15,-330! -24,-322 -48,-312 -58,-294 -54,-252 -46,-232 -48,-208 -58,-140 -66,-84! -30,-78 0,-80 30,-78 66,-84! 58,-140 48,-208 46,-232 54,-252 58,-294 48,-312 24,-322 15,-330!",
);
const boots = fuse(
  traced("-46,-88! -10,-88! -12,-24 -10,-8 -14,0 -44,3 -56,-1 -52,-12 -40,-26"),
  traced("46,-88! 10,-88! 12,-24 10,-8 14,0 44,3 56,-1 52,-12 40,-26"),
);
const collar = traced("-26,-322 -20,-338 0,-330 20,-338 26,-322 12,-310 -12,-310");
const sleeve = chain([-48, -298, 16], [-62, -246, 14], [-62, -196, 11]);
const hand = put(restingHand, [-62, -192], 182, -1, 0.42);
const holding = chain([48, -298, 16], [70, -254, 14], [78, -222, 11]);
const onRifle = put(restingHand, [78, -224], -14, -1, 0.42);
const rifle = fuse(
  traced("72,4! 96,4! 92,-52 90,-88! 77,-88! 76,-50"),
  traced("78,-90! 88,-90! 87,-222! 85,-300! 80,-300! 79,-222!"),
  traced("76,-296! 88,-296! 88,-302! 76,-302!"),
);
const bodyCuts = fuse(
  strap(6, "-46,-228 0,-223 46,-228"),
  strap(4, "-30,-312 0,-272 34,-232"),
  nick(5, "0,-214 2,-150 -2,-84"),
  nick(4, "-26,-210 -32,-150 -38,-92"),
  nick(4, "26,-210 30,-150 38,-92"),
  nick(4, "-50,-288 -54,-262 -50,-240"),
  nick(4, "54,-290 66,-262 72,-240"),
  ...[-296, -272, -248].map((y) => ellipse(-10, y, 3)),
  nick(3, "-18,-318 -4,-300 0,-286"),
  nick(3, "18,-318 4,-300 0,-286"),
  nick(3, "-26,-60 -30,-36 -32,-14"),
  nick(3, "30,-60 32,-36 34,-14"),
);

/** A head in a steel helmet in profile, looking to the right, and one from before. */
const helmetSide = traced(
  "-33,-358! -32,-382 -20,-402 4,-409 24,-400 33,-382 34,-371! 44,-362! 30,-363 8,-368 -14,-364 -34,-352!",
);
const faceSide = traced(
  "-14,-368! 27,-368! 28,-358 36,-347! 30,-344 31,-338 26,-328 14,-325 10,-312! -18,-312! -20,-342",
);
const litSide = traced("14,-364! 26,-365! 27,-357 34,-347! 28,-344 29,-338 24,-330 13,-328! 10,-344");
const featuresSide = fuse(
  nick(3.2, "13,-361 21,-362 28,-358"),
  ellipse(24, -354.6, 2.4, 1.7, 8),
  nick(2.6, "20,-337 25,-338 29,-337"),
);
const straps = nick(3, "-14,-362 -6,-342 12,-328");
const dome = nick(3.5, "-22,-384 -8,-400 12,-402");
const helmetFront = traced("-36,-358! -34,-380 -22,-400 0,-407 22,-400 34,-380 36,-358! 20,-366 0,-369 -20,-366");
const faceFront = traced("-22,-368! 22,-368! 22,-350 18,-334 8,-323 0,-321 -8,-323 -18,-334 -22,-350");
const litFront = traced("3,-364! 20,-364! 20,-350 16,-335 8,-326 2,-325! 5,-334 2,-340! 8,-343 4,-352");
const featuresFront = fuse(
  nick(3.4, "3,-358 11,-361.4 20,-359"),
  ellipse(11.6, -354.6, 2.7, 1.8, 8),
  nick(2.6, "4,-333 9,-334 13,-333"),
);

interface Look {
  readonly head: Shape;
  readonly lit: Shape;
  readonly features: Shape;
  readonly cuts: Shape;
}
const LOOKS: Readonly<Record<"away" | "front" | "toward", Look>> = {
  away: { head: fuse(helmetSide, faceSide), lit: litSide, features: featuresSide, cuts: fuse(straps, dome) },
  toward: mirrored({
    head: fuse(helmetSide, faceSide),
    lit: litSide,
    features: featuresSide,
    cuts: fuse(straps, dome),
  }),
  front: {
    head: fuse(helmetFront, faceFront),
    lit: litFront,
    features: featuresFront,
    cuts: nick(3.5, "-20,-386 0,-398 20,-386"),
  },
};
function mirrored({ head, lit, features, cuts }: Look): Look {
  const flip = (shape: Shape): Shape => fuse(map(shape, ([x, y]) => [-x, y]));
  return { head: flip(head), lit: flip(lit), features: flip(features), cuts: flip(cuts) };
}

/** A soldier with his rifle ordered on the right of the sheet; he looks to that side (away), to the other (toward), or at us. */
export function soldierWhoLooks(way: keyof typeof LOOKS): Coated {
  const { head, lit, features, cuts } = LOOKS[way];
  const cloth = fuse(coat, sleeve, holding);
  return {
    shape: fuse(coat, boots, collar, sleeve, hand.whole, holding, onRifle.whole, rifle, head),
    cloth,
    cuts: fuse(bodyCuts, cuts),
    skin: fuse(lit, minus(onRifle.whole, []), hand.whole),
    features: fuse(features, onRifle.creases, hand.creases),
  };
}

const cape = traced(
  "-18,-332! -36,-322 -64,-308 -80,-282 -88,-230 -96,-160 -106,-78! -84,-70 -58,-78! -52,-120 -40,-240 -10,-300! 10,-300! 40,-240 52,-120 58,-78! 86,-70 110,-80! 98,-160 90,-230 80,-282 64,-308 36,-322 18,-332!",
);
const skirts = traced(
  "-16,-320! 16,-320! 42,-280 44,-236 46,-170 56,-96! 2,-92! 0,-140 -4,-92! -56,-96! -46,-170 -44,-236 -42,-280",
);
const apart = fuse(
  traced("-52,-100! -12,-100! -22,-24 -22,-8 -28,1 -56,4 -70,0 -66,-11 -54,-24"),
  traced("52,-100! 12,-100! 26,-24 26,-8 32,1 60,4 74,0 70,-11 58,-24"),
);
const enlarged = (shape: Shape): Shape => map(shape, ([x, y]) => [x * 1.14 + 2, (y + 322) * 1.14 - 322]);
const peaked = enlarged(
  fuse(
    traced("-25,-366! -26,-380 -40,-392 -38,-402 -16,-412 4,-414 24,-410 40,-400 39,-391 26,-379 25,-366! 0,-372"),
    traced("-25,-368! 0,-374 25,-368! 30,-356 16,-350 2,-349 -14,-352 -28,-358"),
  ),
);
const bowed = enlarged(traced("-21,-366! 21,-366! 22,-348 18,-332 10,-319 3,-316 -6,-319 -17,-332 -22,-348"));
const across = put(restingHand, [22, -236], 78, 1, 0.44);
const toChin = put(grip, [20, -292], -12, 1, 0.46);
const arms = fuse(
  chain([-48, -296, 17], [-62, -240, 15], [20, -236, 11]),
  across.whole,
  chain([52, -292, 16], [50, -232, 15], [22, -290, 10.5]),
  toChin.whole,
);
const hands = fuse(across.whole, toChin.whole);

/** A commander with a cape over his shoulders, one arm across him and the other hand at his chin, who looks at the ground. */
export const capedCommander: Coated = {
  shape: fuse(cape, skirts, apart, peaked, bowed, collar, arms),
  cloth: fuse(cape, skirts, arms),
  cuts: fuse(
    minus(grow(arms, 3.6, "round"), arms, grow(bowed, 3), cape),
    minus(and(grow(arms, 3.6, "round"), cape), arms),
    nick(6, "-70,-284 -84,-190 -96,-84"),
    nick(4, "-60,-250 -68,-170 -76,-82"),
    nick(9, "68,-292 86,-190 98,-88"),
    nick(9, "58,-262 72,-170 82,-84"),
    nick(6, "50,-220 58,-150 68,-82"),
    nick(5, "-20,-216 -26,-150 -34,-100"),
    nick(5, "24,-212 30,-150 40,-100"),
    strap(4, "0,-216 1,-160 0,-96"),
    ...[-206, -182].map((y) => ellipse(-10, y, 3.2)),
    nick(5, "-44,-290 -54,-262 -56,-246"),
    nick(4, "-52,-238 -20,-230 8,-232"),
    nick(5, "58,-286 60,-250 52,-230"),
    enlarged(strap(3.2, "-25,-370 0,-377 25,-370")),
    enlarged(nick(3, "-20,-354 0,-352 18,-353")),
    enlarged(nick(3.4, "-24,-402 0,-407 22,-404")),
    nick(4, "-38,-84 -46,-48 -48,-16"),
    nick(6, "42,-84 50,-48 54,-16"),
  ),
  skin: fuse(
    minus(
      enlarged(traced("3,-349! 20,-352! 21,-344 16,-332 9,-322 3,-318! 6,-328 2,-333! 9,-336 6,-343")),
      toChin.whole,
    ),
    hands,
  ),
  features: fuse(
    enlarged(nick(3.2, "7,-343 13,-344 19,-342")),
    enlarged(nick(2.6, "5,-327 10,-328 14,-327")),
    across.creases,
    toChin.creases,
  ),
};
