import type { Era, Ink } from "../era.ts";
import { grow, rim } from "../geometry/booleans.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { traced } from "../geometry/trace.ts";
import { fill, type Mark } from "../marks.ts";

const felt = traced("-52,-4! -34,-2 -29,-6! -28,-28 -20,-44 0,-39 20,-44 28,-28 29,-6! 34,-2 52,-4! 34,10 0,13 -34,10");
const band = traced("-29,-16! 0,-11 29,-16! 29,-6! 0,-1 -29,-6!");

/** A felt hat on its brim in print; \`put\` sets it on the sheet from the middle of its brim, 100 units across. */
export function feltHat(
  era: Era,
  put: (shape: Shape) => Shape,
  inks: { readonly felt: Ink; readonly light: Ink },
  light: Point,
): Mark[] {
  const whole = put(felt);
  return [
    fill(grow(whole, 2.5), era.key),
    fill(whole, inks.felt),
    fill(put(band), era.key),
    fill(rim(whole, light[0], light[1]), inks.light),
  ];
}
