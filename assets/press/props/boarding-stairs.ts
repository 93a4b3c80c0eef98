import type { Camera, Vector } from "../camera.ts";
import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { lerp, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { hull } from "../geometry/shapes.ts";
import { fill, line, type Mark } from "../marks.ts";
import { JET_DOOR } from "./jetliner.ts";

const STEPS = 10;
/** Metres out from the axis of the jet: the platform, the head of the flight, its foot. */
const [BACK, HEAD, FOOT] = [1.6, 2.5, 5.5];
const HALF = 1.05;

export interface BoardingStairs {
  /** The flight: braces, risers, treads and the rail behind who stands on it. */
  readonly flight: (era: Era) => Mark[];
  /** The rail before who stands on it. */
  readonly rail: (era: Era) => Mark[];
  /** The middle of a tread by its number, counted from the ground. */
  readonly tread: (step: number) => Vector;
}

/** Stairs on wheels at the forward door of a jet, whose own measure of places `at` is; open at the sides. */
export function boardingStairs(camera: Camera, at: (aft: number, left: number, up: number) => Vector): BoardingStairs {
  const point = (side: number, left: number, up: number): Point =>
    camera.point(at(JET_DOOR.aft + side * HALF, left, up));
  const out = (step: number): number => lerp(FOOT, HEAD, step / STEPS);
  const up = (step: number): number => (JET_DOOR.sill * step) / STEPS;
  const across = (left0: number, up0: number, left1: number, up1: number): Shape =>
    hull([point(-1, left0, up0), point(1, left0, up0), point(1, left1, up1), point(-1, left1, up1)]);
  const risers = range(STEPS, (i) => across(out(i), up(i), out(i), up(i + 1)));
  const treads = range(STEPS, (i) => across(out(i), up(i + 1), out(i + 1), up(i + 1)));
  const nosings = range(STEPS, (i) => across(out(i), up(i + 1), out(i), up(i + 1) - 0.075));
  const side = (s: number): Shape => [
    [
      point(s, FOOT, 0),
      ...range(STEPS, (i) => [point(s, out(i), up(i + 1)), point(s, out(i + 1), up(i + 1))]).flat(),
      point(s, BACK, JET_DOOR.sill),
      point(s, BACK, JET_DOOR.sill - 0.4),
      point(s, HEAD, JET_DOOR.sill - 0.5),
      point(s, FOOT - 0.5, 0),
    ],
  ];
  const railing = (s: number): Ring[] => [
    [
      point(s, BACK, JET_DOOR.sill + 0.95),
      point(s, HEAD, JET_DOOR.sill + 0.95),
      point(s, FOOT, 1.15),
      point(s, FOOT, 0),
    ],
    ...[2, 4, 6, 8, 10].map((i): Ring => [point(s, out(i), up(i)), point(s, out(i), up(i) + 1)]),
  ];
  const braces: Ring[] = [-1, 1].flatMap((s): Ring[] => [
    [point(s, BACK + 0.3, JET_DOOR.sill), point(s, BACK + 0.3, 0.1)],
    [point(s, BACK + 0.3, 0.3), point(s, HEAD + 0.9, 1.9)],
    [point(s, BACK + 0.3, 0.2), point(s, FOOT - 0.6, 0.2)],
  ]);
  return {
    tread: (step) => at(JET_DOOR.aft, out(step - 0.5), up(step)),
    flight: (era) => [
      line(braces, era.key, 5),
      line(railing(1), era.key, 4),
      fill(grow(fuse(...risers, ...treads, side(1), side(-1)), 2.5), era.key),
      fill(side(-1), "indigo"),
      fill(fuse(...risers), "teal"),
      fill(fuse(...treads), era.key),
      fill(fuse(...nosings), "yellow"),
    ],
    rail: (era) => [line(railing(-1), era.key, 5)],
  };
}
