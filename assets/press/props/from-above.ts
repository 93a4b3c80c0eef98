import type { Era } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { clamp, map, type Point, type Ring, range, type Shape, turn } from "../geometry/points.ts";
import { ellipse, hull, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap } from "../heads.ts";
import { fill, flecks, line, type Mark } from "../marks.ts";

type Put = (shape: Shape) => Shape;

/** Things set round a table: how far from the middle, in which direction (degrees, 0 up, clockwise), pixels to the centimetre. */
export function seatAt(middle: Point, radius: number, degrees: number, k: number): (shape: Shape) => Shape {
  return (shape) =>
    turn(
      map(shape, ([x, y]) => [middle[0] + x * k, middle[1] - radius + y * -k]),
      (degrees * Math.PI) / 180,
      middle,
    );
}

/** A peaked cap that lies on a table, its visor toward -y, in centimetres. */
const CAP = {
  crown: traced("0,-9 9,-8 16,-3 17,4 12,11 0,14 -12,11 -17,4 -16,-3 -9,-8"),
  band: traced("-13,-5! -6,-8.4 0,-9 6,-8.4 13,-5! 11.6,-11 6,-13.6 0,-14.4 -6,-13.6 -11.6,-11"),
  visor: traced("-11.6,-10! -6,-13 0,-14 6,-13 11.6,-10! 11,-16 6,-20 0,-21.4 -6,-20 -11,-16"),
  shine: fuse(
    nick(2.2, "-14,3 -8,9 0,11"),
    nick(1.8, "-11,-1 -4,5 6,6"),
    nick(1.5, "-4,-4 3,0 11,1"),
    nick(1.5, "-7,-17 0,-19.4 6,-17.4"),
  ),
} as const;

/** A cap on a table in print, set there by `put`. */
export function printCapFromAbove(era: Era, put: Put): Mark[] {
  const whole = put(fuse(CAP.crown, CAP.band, CAP.visor));
  return [
    fill(grow(whole, 3), era.sheet),
    fill(whole, era.key),
    fill(put(CAP.band), "red"),
    flecks(put(CAP.shine), era.sheet),
  ];
}

/** A written sheet flat on a table, its middle at a point, turned by so many radians. */
export function printSheetFromAbove(era: Era, [dx, dy]: Point, spin: number): Mark[] {
  const put: Put = (shape) => map(turn(shape, spin, [0, 0]), ([x, y]) => [x + dx, y + dy]);
  const leaf = put(rect(-22, -31, 22, 31));
  const words = range(6, (i): Ring => {
    const y = -21 + i * 8.4;
    return [
      [-15, y],
      [i % 3 === 2 ? 2 : 15, y],
    ];
  });
  return [fill(grow(leaf, 2.6), era.key), fill(leaf, era.sheet), line(put(words), era.key, 2.2)];
}

/** An ashtray with a cigarette on its rim; the ember is at the point. */
export function printAshtray(era: Era, [x, y]: Point): Mark[] {
  const bowl = (radius: number): Shape => ellipse(x - 8, y + 6, radius);
  return [
    fill(bowl(19), era.key),
    fill(minus(bowl(15), bowl(10.5)), era.sheet),
    fill(strap(6, `${x - 14},${y + 12} ${x + 2},${y - 4}`), era.sheet),
    fill(ellipse(x + 1, y - 3, 3.6, 3.6), "red"),
  ];
}

/** Three threads of smoke that lie over a table to the right of an ember: bend, fall, width in pixels, length. */
const THREADS = [
  [0, 0.5, 7, 40],
  [0.5, 0.1, 5, 34],
  [-0.5, 0.9, 4, 30],
] as const;
export function smokeFromAbove(era: Era, [x, y]: Point): Mark[] {
  const threads = THREADS.map(([bend, falls, width, length]) =>
    gouge(
      range(length, (i): Point => [x + 6 + i * 3.2, y - 4 + i * falls - (2 + i * 0.32) * Math.sin(i * 0.24 + bend)]),
      (t) => width * Math.sin(Math.PI * clamp(t, 0.04, 0.96)) * (0.7 + 0.3 * Math.sin(t * 9 + bend)),
    ),
  );
  return [fill(threads, era.key)];
}

const seat = traced("-22,-25! 0,-28 22,-25! 23,0 20,20! 0,22 -20,20! -23,0");
const frame = fuse(
  traced("-33,22! -26,27 0,33 26,27 33,22! 37,30 28,41 0,47 -28,41 -37,30!"),
  traced("-36,-20 -29,-22! -27,-18! -28,22! -35,24!"),
  traced("36,-20 29,-22! 27,-18! 28,22! 35,24!"),
);
const wear = fuse(
  ...range(6, (i) =>
    nick(1.9, `${-17 + i * 7},${-20 + (i % 2) * 5} ${-16 + i * 7},0 ${-15 + i * 6},${18 - (i % 3) * 5}`),
  ),
);
const polish = fuse(nick(2.8, "-27,33 -14,38 0,40 14,38 27,33"), nick(1.8, "-14,42 0,44 14,42"));

/** An empty armchair and the shadow that it throws away from a lamp over a point; centimetres, its back toward +y. */
export function printArmchairFromAbove(era: Era, put: Put, [lx, ly]: Point): Mark[] {
  const solid = put(fuse(seat, frame));
  const farther = map(solid, ([x, y]): Point => [lx + (x - lx) * 1.12, ly + (y - ly) * 1.12]);
  const shadow = hull([...map(solid, ([x, y]) => [x + 6, y + 6]).flat(), ...farther.flat()]);
  return [
    fill(cut(shadow, 1.2, 24), era.key),
    fill(grow(solid, 4.5, "round"), era.sheet),
    fill(solid, era.key),
    fill(grow(put(seat), -2), "red"),
    flecks(put(wear), era.key),
    fill(rim(put(frame), 4, 3), era.sheet),
    flecks(put(polish), era.sheet),
  ];
}
