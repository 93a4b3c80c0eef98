import type { Era } from "../era.ts";
import { and } from "../geometry/booleans.ts";
import type { Point, Ring } from "../geometry/points.ts";
import { ellipse, poly } from "../geometry/shapes.ts";
import { fill, line, type Mark } from "../marks.ts";

/** A round wall clock whose glass throws back the light: a place is seen at many hours, so no hands are shown. */
export function clock(era: Era, [x, y]: Point, radius: number): Mark[] {
  const at = (across: number, down: number): Point => [x + across * radius, y + down * radius];
  const tick = (turns: number): Ring => {
    const [c, s] = [Math.cos(turns * 2 * Math.PI), Math.sin(turns * 2 * Math.PI)];
    return [at(0.78 * c, 0.78 * s), at(0.88 * c, 0.88 * s)];
  };
  const face = ellipse(x, y, radius);
  return [
    fill(ellipse(x, y, radius * 1.22), era.key),
    fill(face, "yellow"),
    line([0, 0.25, 0.5, 0.75].map(tick), era.key, radius * 0.07),
    fill(and(face, poly(at(-1, 0.5), at(0.5, -1), at(1, -0.5), at(-0.5, 1))), era.sheet),
  ];
}
