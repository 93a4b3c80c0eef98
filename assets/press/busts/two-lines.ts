import { fuse, minus } from "../geometry/booleans.ts";
import type { Shape } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap } from "../heads.ts";
import type { Coated } from "./coated.ts";
import { grip, restingHand } from "./jointed-hands.ts";
import { chain, put } from "./standing-men.ts";

const helmet = traced(
  "-31,-356! -34,-384 -21,-404 4,-411 27,-401 36,-383 38,-371! 50,-360! 34,-363 8,-368 -12,-363 -32,-348!",
);
const face = traced("-12,-370! 28,-370! 29,-358 37,-347! 31,-344 32,-338 27,-328 15,-325 13,-310! -18,-310! -22,-340");
const coat = traced(
  "-16,-324 -36,-314 -48,-290 -48,-258 -38,-232 -38,-210 -46,-150 -58,-86! -20,-80 16,-82 46,-90! 40,-150 36,-208 37,-234 43,-262 41,-292 28,-312 12,-324",
);
const boots = fuse(
  traced("-40,-90! -4,-90! -8,-28 -6,-15 14,-6 16,2 -36,3 -40,-3 -36,-28"),
  traced("-2,-90! 34,-90! 28,-28 30,-15 50,-6 52,2 0,3 -4,-3 0,-28"),
);
const pack = fuse(
  traced("-42,-304! -76,-302! -84,-292 -84,-238 -76,-230! -40,-230!"),
  ellipse(-60, -306, 27, 13),
  traced("-50,-214! -26,-214! -24,-176 -30,-170 -46,-170 -52,-176"),
);
const arm = chain([-4, -294, 18], [-12, -240, 16], [42, -226, 11]);
const holding = put(grip, [44, -226], 74, 1, 0.44);
const rifle = fuse(
  traced("46,4! 72,4! 68,-52 66,-90! 53,-90! 52,-52"),
  traced("54,-92! 64,-92! 63,-220! 61,-306! 56,-306! 55,-220!"),
  traced("57,-304! 61,-304! 60,-376! 58,-382! 57,-376!"),
);

/** A soldier in profile facing right, pack on his back, his rifle with its bayonet upright before him. */
export const soldierInProfile: Coated = {
  shape: fuse(coat, boots, pack, helmet, face, arm, holding.whole, rifle),
  cloth: fuse(coat, pack, arm),
  cuts: fuse(
    strap(6, "-40,-232 0,-226 37,-234"),
    strap(4, "14,-318 -6,-280 -38,-240"),
    strap(3.4, "-46,-302 -46,-262 -42,-232"),
    nick(4, "-80,-270 -62,-268 -48,-270"),
    nick(5, "-82,-306 -60,-316 -38,-308"),
    nick(3, "-78,-310 -60,-302 -42,-304"),
    nick(4, "-46,-206 -38,-212 -30,-206"),
    nick(5, "-22,-210 -30,-150 -38,-94"),
    nick(5, "0,-216 -2,-150 -4,-90"),
    nick(7, "22,-214 24,-150 30,-96"),
    nick(6, "-22,-280 -30,-256 -18,-234"),
    nick(6, "10,-282 2,-258 -2,-246"),
    nick(4, "-8,-236 14,-226 32,-220"),
    nick(4, "-30,-314 -10,-308 12,-316"),
    nick(4, "-24,-386 -8,-402 14,-402"),
    nick(3.4, "-12,-364 -4,-342 14,-328"),
    nick(5, "20,-78 18,-48 18,-28"),
    nick(4, "-16,-78 -18,-48 -18,-28"),
    strap(2.4, "57,-88 56,-160 57,-290"),
  ),
  skin: fuse(traced("14,-365! 27,-366! 28,-357 35,-347! 29,-344 30,-338 25,-330 13,-328! 8,-346"), holding.whole),
  features: fuse(
    strap(1.7, "28,-369 29,-358 37,-347 31.4,-344.6 32,-338 27,-328 14,-325"),
    nick(3.4, "14,-361.4 21,-362.4 28,-359"),
    ellipse(24.4, -355.4, 2.6, 1.7, 8),
    nick(2, "29.6,-347.4 32,-349.4 34.6,-347.6"),
    nick(2.6, "22,-337.4 27,-338.4 31.4,-337.6"),
    nick(1.6, "24,-333.4 27,-333.8 29.6,-333"),
    nick(3, "9,-352 17,-347 19,-340"),
    nick(2.8, "9,-343 15,-338 17,-332"),
    nick(2.2, "10,-335 13,-331 15,-327"),
    holding.creases,
  ),
};

const hatBrim = traced("-42,-362 -22,-371 0,-373 22,-371 42,-362 26,-353 0,-350 -26,-353");
const hatCrown = traced("-26,-364! -28,-386 -20,-403 -5,-398 5,-398 19,-404 27,-388 26,-364! 0,-357");
const nape = traced("-19,-362! 19,-362! 19,-344 14,-331 17,-316! -17,-316! -14,-331 -19,-344");
const overcoat = traced(
  "-16,-328 -36,-319 -56,-303 -63,-272 -58,-232 -55,-184 -66,-118 -74,-80! -38,-72 0,-80 36,-70 68,-82! 62,-120 52,-184 55,-232 60,-270 55,-301 37,-317 16,-328",
);
const swung = put(restingHand, [-84, -196], 198, -1, 0.44);
const carrying = put(restingHand, [70, -176], 178, 1, 0.42);
const legs = fuse(
  chain([-22, -100, 22], [-24, -18, 13]),
  traced("-38,-24! -10,-24! -8,-4 -12,3 -36,3 -42,-3"),
  chain([22, -100, 21], [27, -44, 13]),
  traced("12,-52! 40,-52! 44,-34 40,-16 30,-8 18,-12 10,-30"),
);
/** His suitcase, which prints in the second ink. */
export const suitcase = traced("40,-156! 118,-150! 120,-70! 42,-78!");
const handle = minus(
  traced("60,-154! 64,-176 84,-182 98,-174 100,-150!"),
  traced("67,-154! 70,-170 84,-175 92,-169 93,-151!"),
);

/** A man in an overcoat and hat who walks away from us, a suitcase in his right hand. */
export const departing: Coated = {
  shape: fuse(
    hatBrim,
    hatCrown,
    nape,
    ellipse(-20, -347, 3.6, 7),
    ellipse(20, -347, 3.6, 7),
    overcoat,
    legs,
    chain([-52, -298, 17], [-76, -248, 15], [-83, -202, 10]),
    swung.whole,
    chain([52, -298, 17], [67, -240, 15], [70, -184, 10]),
    carrying.whole,
    handle,
    suitcase,
  ),
  cloth: overcoat,
  cuts: fuse(
    strap(4, "-19,-328 0,-321 19,-328"),
    nick(2.6, "-13,-338 0,-334 13,-338"),
    nick(4, "-27,-366 0,-358 27,-366"),
    nick(4, "-22,-392 -6,-388 0,-380"),
    nick(6, "0,-200 -3,-140 1,-82"),
    strap(4.4, "-22,-236 0,-233 24,-236"),
    nick(5, "-52,-290 -60,-262 -58,-240"),
    nick(5, "50,-292 58,-262 56,-240"),
    nick(5, "-34,-220 -38,-160 -50,-90"),
    nick(5, "28,-220 32,-160 44,-84"),
    nick(3.4, "-12,-312 -18,-280 -14,-250"),
    nick(4, "-26,-66 -26,-44 -25,-30"),
    nick(4, "26,-66 29,-54 30,-46"),
    nick(3, "18,-34 30,-20 38,-30"),
    strap(3, "-93,-206 -76,-200"),
    strap(3, "60,-188 79,-188"),
  ),
  skin: fuse(swung.whole, carrying.whole, nick(4, "-21,-353 -23,-347 -20,-341"), nick(4, "21,-353 23,-347 20,-341")),
  features: fuse(swung.creases, carrying.creases),
};

/** Straps, corners and lock of the suitcase. */
export const suitcaseTrim: Shape = fuse(
  strap(5, "58,-154 60,-77"),
  strap(5, "100,-151 102,-72"),
  rect(74, -146, 86, -140),
  nick(3, "44,-116 80,-113 116,-110"),
);
