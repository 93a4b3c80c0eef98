import type { Era } from "../era.ts";
import { fuse } from "../geometry/booleans.ts";
import { lerp, type Point, range, type Shape } from "../geometry/points.ts";
import { fill, type Mark } from "../marks.ts";
import type { Wall } from "../wall.ts";

/** The flag of Peru on a staff above a wall: three upright stripes, red, white, red. */
export function flag(era: Era, wall: Wall, u: number, foot: number, d = 0): Mark[] {
  const stripe = (from: number, to: number): Shape => {
    const edge = (a: number, b: number, h: number, fall: number): Point[] =>
      range(9, (i) => {
        const x = lerp(a, b, i / 8);
        return wall.point(u + 0.05 + x, foot + h - fall * x + 0.12 * Math.sin(x * 3), d);
      });
    return [[...edge(from, to, 1.6, 0.18), ...edge(to, from, 0.35, 0.22)]];
  };
  return [
    fill(wall.rect(u - 0.06, foot, u + 0.06, foot + 1.8, d), era.key),
    fill(stripe(0, 2.7), era.sheet),
    fill(fuse(stripe(0, 0.9), stripe(1.8, 2.7)), "red"),
  ];
}
