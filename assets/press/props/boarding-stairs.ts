import type { Camera, Vector } from "../camera.ts";
import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { lerp, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { hull } from "../geometry/shapes.ts";
import { fill, line, type Mark } from "../marks.ts";
import { JET_DOOR } from "./jetliner.ts";

const STEPS = 13;
/** Metres out from the axis of the jet: the platform, the head of the flight, its foot. */
const [BACK, HEAD, FOOT] = [1.75, 2.8, 6.0];
const HALF = 0.72;

export interface BoardingStairs {
  readonly marks: (era: Era) => Mark[];
}

/** Stairs on wheels at the forward door of a jet, whose own measure of places `at` is. */
export function boardingStairs(camera: Camera, at: (aft: number, left: number, up: number) => Vector): BoardingStairs {
  const point = (side: number, left: number, up: number): Point =>
    camera.point(at(JET_DOOR.aft + side * HALF, left, up));
  const height = (left: number): number => lerp(JET_DOOR.sill, 0.2, Math.max(0, (left - HEAD) / (FOOT - HEAD)));
  const stringer = (side: number): Shape => [
    [
      point(side, BACK, JET_DOOR.sill),
      point(side, HEAD, JET_DOOR.sill),
      point(side, FOOT, 0.2),
      point(side, FOOT, 0),
      point(side, HEAD, JET_DOOR.sill - 0.5),
      point(side, BACK, JET_DOOR.sill - 0.4),
    ],
  ];
  const treads = range(STEPS, (i): Shape => {
    const left = lerp(HEAD, FOOT, i / STEPS);
    const up = height(left);
    return hull([point(-1, left, up), point(1, left, up), point(1, left + 0.3, up), point(-1, left + 0.3, up)]);
  });
  const risers = range(STEPS, (i): Shape => {
    const left = lerp(HEAD, FOOT, (i + 1) / STEPS);
    const [high, low] = [height(lerp(HEAD, FOOT, i / STEPS)), height(left)];
    return hull([point(-1, left, high), point(1, left, high), point(1, left, low), point(-1, left, low)]);
  });
  const rail = (side: number, above: number): Ring => [
    point(side, BACK, JET_DOOR.sill + above),
    point(side, HEAD, JET_DOOR.sill + above),
    point(side, FOOT, 0.2 + above),
  ];
  const braces: Ring[] = [-1, 1].flatMap((side) => [
    [point(side, BACK + 0.3, JET_DOOR.sill), point(side, BACK + 0.3, 0.3)],
    [point(side, HEAD, JET_DOOR.sill), point(side, HEAD, 0.3)],
    [point(side, 4, height(4)), point(side, 4, 0.3)],
    [point(side, BACK + 0.3, 0.4), point(side, HEAD, JET_DOOR.sill - 0.4)],
    [point(side, HEAD, 0.4), point(side, 4, height(4) - 0.3)],
  ]);
  const base = fuse(
    hull([
      point(1, BACK + 0.2, 0.35),
      point(1, FOOT - 0.6, 0.3),
      point(1, FOOT - 0.6, 0.14),
      point(1, BACK + 0.2, 0.2),
    ]),
    hull([
      point(-1, BACK + 0.2, 0.35),
      point(-1, FOOT - 0.6, 0.3),
      point(-1, FOOT - 0.6, 0.14),
      point(-1, BACK + 0.2, 0.2),
    ]),
  );
  const platform = hull([
    point(-1, BACK, JET_DOOR.sill),
    point(1, BACK, JET_DOOR.sill),
    point(1, HEAD, JET_DOOR.sill),
    point(-1, HEAD, JET_DOOR.sill),
  ]);
  const flight = hull([...stringer(1), ...stringer(-1)].flat());
  const panel = (side: number): Shape => [
    [
      point(side, BACK, JET_DOOR.sill + 0.9),
      point(side, HEAD, JET_DOOR.sill + 0.9),
      point(side, FOOT, 1.1),
      point(side, FOOT, 0.2),
      point(side, HEAD, JET_DOOR.sill),
      point(side, BACK, JET_DOOR.sill),
    ],
  ];
  const seams = [HEAD, 3.6, 4.4, 5.2].map(
    (left): Ring => [point(-1, left, height(left)), point(-1, left, height(left) + 0.9)],
  );
  return {
    marks: (era) => [
      line(braces, era.key, 4),
      fill(base, era.key),
      fill(grow(fuse(panel(1), flight), 2.5), era.key),
      fill(panel(1), "indigo"),
      fill(fuse(platform, ...risers), era.key),
      fill(fuse(...treads), "yellow"),
      fill(grow(fuse(panel(-1), stringer(-1)), 2.5), era.key),
      fill(panel(-1), "teal"),
      line(seams, era.key, 2),
      line([rail(-1, 0.95)], "red", 4),
    ],
  };
}
