import type { Era } from "../era.ts";
import { fuse, rim } from "../geometry/booleans.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { traced } from "../geometry/trace.ts";
import { nick, set } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";
import { feltHat } from "./felt-hat.ts";

const coats = fuse(
  traced(
    "-26,18! -8,8 14,10 28,24! 50,44 64,94 70,214 74,354 80,524! 44,536 10,524 -26,538 -62,524! -56,354 -58,214 -54,94 -44,44!",
  ),
  traced("86,2! 108,-12 164,-16! 164,564 114,574 92,560! 86,284 80,84!"),
);
const folds = fuse(
  nick(6, "-8,12 4,74 -4,144"),
  nick(6, "-4,144 2,344 -4,524"),
  nick(5, "-34,114 -30,224 -40,344"),
  nick(5, "40,104 44,224 50,354"),
);

/** Two coats on their hooks and a hat over the first, lit from the left; the origin is under the hat's brim. */
export function hungCoats(era: Era, at: Point): Mark[] {
  const put = (shape: Shape): Shape => set(shape, at);
  const whole = put(coats);
  return [
    fill(whole, era.key),
    fill(rim(whole, 5, 2), "red"),
    fill(put(folds), "indigo"),
    ...feltHat(era, (shape) => set(shape, at, 1.24), { felt: "indigo", light: "red" }, [5, 3]),
  ];
}
