import { fuse, grow, rim } from "../geometry/booleans.ts";
import { type Shape, turn } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, profile, set, sleepersHair } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";
import { restingHand, setHand } from "./jointed-hands.ts";

/** He is drawn at one size and laid on the deck at another. */
const laid = (shape: Shape): Shape => set(shape, [35, 52], 0.87);
const boots = laid(
  fuse(
    traced("952,390! 950,366 956,352 968,352 976,366 992,372 994,390!"),
    traced("984,392! 980,368 986,354 998,353 1006,368 1020,374 1022,392!"),
  ),
);
const legs = laid(
  traced(
    "964,356! 1000,338 1044,318 1066,312 1078,322 1084,344 1110,346 1120,390! 1060,392! 1050,364 1024,378 994,388 974,372!",
  ),
);
const jacket = laid(
  traced("1068,392! 1064,366 1078,346 1108,330 1142,322 1172,328 1190,346 1194,366 1190,392! 1160,386 1120,392"),
);
const arm = laid(fuse(limb([1176, 372], [1188, 414], 13, 10), limb([1188, 414], [1184, 436], 9, 7)));
const hung = setHand(restingHand, [1065, 430], 184, 0.34);
const asleep = (shape: Shape): Shape => laid(set(turn(set(shape, [0, 0], 1, -1), 1.42, [0, 0]), [1180, 366], 0.54));

/** A mechanic asleep on the warm deck of a tank, a jacket over him, one arm over the edge. */
export const sleepingMechanic = (): Mark[] => [
  fill(grow(fuse(legs, jacket, boots, arm, hung.whole, asleep(profile)), 3), "navy"),
  fill(fuse(legs, arm), "indigo"),
  fill(fuse(rim(legs, 2, 6), rim(arm, 4, 3)), "yellow"),
  fill(hung.whole, "yellow"),
  fill(hung.creases, "navy"),
  fill(grow(asleep(fuse(profile, sleepersHair)), 5), "indigo"),
  fill(asleep(profile), "yellow"),
  fill(asleep(sleepersHair), "navy"),
  fill(boots, "navy"),
  fill(rim(boots, 3, 4), "yellow"),
  fill(grow(jacket, 2.5), "navy"),
  fill(jacket, "red"),
  fill(rim(jacket, 3, 6), "yellow"),
  fill(
    laid(
      fuse(
        nick(4, "1094,342 1104,364 1098,390"),
        nick(4, "1140,326 1150,356 1140,388"),
        nick(3, "1172,334 1178,356 1174,380"),
      ),
    ),
    "navy",
  ),
];
