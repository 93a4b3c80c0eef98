import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { move, type Point, type Ring } from "../geometry/points.ts";
import { poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { fill, line, type Mark } from "../marks.ts";

/** A red bulb behind its guard, about 80 pixels high: it burns while a studio is heard. */
export function onAirLamp(era: Era, [x, y]: Point): Mark[] {
  const bulb = move(traced("-24,22! -27,-8 -17,-32 0,-40 17,-32 27,-8 24,22!"), x, y);
  const foot = poly([x - 38, y + 22], [x + 38, y + 22], [x + 30, y + 38], [x - 30, y + 38]);
  const whole = fuse(bulb, foot);
  const upright = (top: number, base: number): Ring => [
    [x + base, y + 22],
    [x + top, y - 34],
  ];
  const across: Ring = [
    [x - 26, y - 4],
    [x + 26, y - 4],
  ];
  return [
    fill(grow(whole, 9, "round"), era.key),
    fill(grow(whole, 4.5, "round"), era.sheet),
    fill(grow(bulb, 1), "red"),
    line([upright(-11, -13), upright(11, 13), across], era.key, 3.4),
    fill(foot, era.key),
  ];
}
