import { fuse, minus } from "../geometry/booleans.ts";
import { move, type Point, range, type Shape, turn } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { set } from "../heads.ts";

/** A key that hangs by its bow from the origin, 100 units long; `teeth` tells one from another. */
const key = (teeth: number): Shape => {
  const bow = minus(ellipse(0, 16, 15, 16, 16), ellipse(0, 16, 8, 9, 12));
  const bit = fuse(
    rect(0, 74, 15, 82),
    rect(0, 86, 12 + teeth * 4, 97),
    ...(teeth > 0 ? [rect(0, 64, 9 + teeth * 3, 70)] : []),
  );
  return fuse(bow, rect(-4, 30, 4, 99), rect(-7, 34, 7, 39), bit);
};

export interface KeyRing {
  readonly ring: Shape;
  readonly keys: readonly Shape[];
}

/** A ring of keys that hangs from a point: the ring's radius in pixels, and how many keys. */
export function keyRing([x, y]: Point, radius: number, count: number): KeyRing {
  const middle: Point = [x, y + radius];
  const ring = minus(ellipse(...middle, radius, radius, 32), ellipse(...middle, radius * 0.84, radius * 0.84, 32));
  const keys = range(count, (i) => {
    const t = (i / (count - 1)) * 2 - 1;
    const a = t * 0.95;
    const from: Point = [middle[0] + radius * 0.92 * Math.sin(a), middle[1] + radius * 0.92 * Math.cos(a)];
    const long = (radius * (1.55 + 0.3 * Math.cos(i * 2.3))) / 100;
    const hung = set(key(i % 3), [0, 0], long, i % 2 === 0 ? long : -long);
    return move(turn(hung, -t * 0.5, [0, 0]), from[0], from[1] - radius * 0.1);
  });
  return { ring, keys };
}
