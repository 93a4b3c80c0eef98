// Light: the sun just up in the mist, low before him; every shadow comes toward us.
// Values: ground and sun in paper; the sky's red lines; men and their shadows in black.
// Diagonal: his shadow runs to the lower left; the wires come down to the same point from the upper right.
// Frame: the first soldier of the left line, larger than all the rest.
// Focus: a man with a suitcase, walking away between two lines.
import { type Coated, printCoated, standCoated } from "../../press/busts/coated.ts";
import { departing, soldierInProfile, suitcase, suitcaseTrim } from "../../press/busts/two-lines.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { and, clipLines, fuse, grow, minus } from "../../press/geometry/booleans.ts";
import { cut } from "../../press/geometry/curves.ts";
import { sliver } from "../../press/geometry/gouge.ts";
import { clamp, map, type Point, type Ring, range, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { hull, rect } from "../../press/geometry/shapes.ts";
import { cutLines } from "../../press/hatch.ts";
import { fill, flecks, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { printCityEdge, printWires } from "../../press/props/city-edge.ts";
import { printSunrise } from "../../press/props/sunrise.ts";

const HORIZON = 452;
const eye = camera({ eye: [0, 1, 0], yaw: 0, focal: 900, centre: 690, horizon: HORIZON });
const SUN: Point = [818, 380];
/** Where the shadows come from: the ground under the sun. */
const UNDER_SUN: Point = [SUN[0], HORIZON];
const foot = (x: number, z: number): Point => eye.point([x, 0, z]);

interface Stood {
  readonly man: Coated;
  readonly x: number;
  readonly z: number;
  readonly side: 1 | -1;
  readonly tall: number;
}
const rank = (x: number, distances: readonly number[], side: 1 | -1): Stood[] =>
  distances.map((z, i) => ({
    man: soldierInProfile,
    x: x + 0.12 * Math.sin(i * 2.3),
    z,
    side,
    tall: 1.74 + 0.05 * Math.sin(i * 3.7),
  }));
const LEFT = [...rank(-1.75, [30, 19, 12.5, 8.6, 6.1, 4.2], 1), ...rank(-1.5, [2.45], 1)];
const RIGHT = rank(2.35, [24, 17.5, 13, 9.8, 7.3, 5.5, 4.15], -1);
const WALKER: Stood = { man: departing, x: -0.2, z: 4.9, side: 1, tall: 1.74 };
/** A man where he stands; one so far off that the knife could not, without his folds and features. */
const set = ({ man, x, z, side, tall }: Stood): Coated =>
  standCoated(
    z > 9 ? { ...man, cuts: [], features: [], cloth: [] } : man,
    foot(x, z),
    tall * eye.scale([x, 0, z]),
    side,
  );

/** A shadow on the ground: from the feet away from the sun, as wide as the man and ending as he ends. */
function cast({ x, z, tall }: Stood, half: number): Shape {
  const [fx, fy] = foot(x, z);
  const [dx, dy] = [fx - UNDER_SUN[0], fy - UNDER_SUN[1]];
  const long = 2.1;
  const w = half * eye.scale([x, 0, z]);
  const k = 1 + (tall * long) / Math.max(1, z * 0.32);
  const end: Point = [UNDER_SUN[0] + dx * k, UNDER_SUN[1] + dy * k];
  return hull([
    [fx - w, fy - 2],
    [fx + w, fy - 2],
    [end[0] - w * k * 0.8, end[1]],
    [end[0] + w * k * 0.8, end[1]],
  ]);
}

function ground(era: Era): Mark[] {
  const field = rect(-60, HORIZON, 1340, 780);
  const shadows = cut(fuse(...[...LEFT, ...RIGHT].map((who) => cast(who, 0.21)), cast(WALKER, 0.2)), 1.4, 26, 3);
  const rows = range(20, (i): Ring => {
    const y = HORIZON + 4 + 310 * (i / 19) ** 1.7;
    return range(26, (k): Point => [-70 + k * 57, y + 3 * noise(k * 0.5, i * 5)]);
  });
  return [
    fill(field, era.sheet),
    flecks(
      cutLines(clipLines(rows, minus(field, grow(shadows, 4))), {
        gap: 14,
        tone: (x, y) =>
          clamp(0.12 + 0.34 * noise(x * 0.005, y * 0.06) + (Math.abs(x - 660) / 1500) * clamp((y - 480) / 200)),
        step: 22,
        ends: 60,
        narrowest: 1.4,
      }),
      era.key,
    ),
    fill(and(shadows, field), era.key),
  ];
}

/** Mist that lies on the field and moves. */
function mist(era: Era): Mark[] {
  const band = (x: number, y: number, w: number, h: number): Ring =>
    sliver(
      range(14, (i): Point => [x + (w * i) / 13, y + 3 * Math.sin(i * 0.9 + x)]),
      h,
    );
  return [
    fill(
      [band(-40, 446, 520, 15), band(420, 456, 520, 13), band(820, 440, 500, 16), band(200, 428, 260, 8)],
      era.sheet,
    ),
  ];
}

function walker(era: Era): Mark[] {
  const man = set(WALKER);
  const k = (WALKER.tall * eye.scale([WALKER.x, 0, WALKER.z])) / 400;
  const [fx, fy] = foot(WALKER.x, WALKER.z);
  const at = (shape: Shape): Shape => map(shape, ([x, y]) => [fx + x * k, fy + y * k]);
  return [
    ...printCoated(era, man, era.sheet, 0),
    fill(grow(at(suitcase), 2.5), era.key),
    fill(grow(at(suitcase), -1), "red"),
    flecks(at(suitcaseTrim), era.key),
  ];
}

/** The edge of a city in early light: a man with one suitcase, and those who see him off. */
export function departure(era: Era): Place {
  const print = (who: Stood): Mark[] => printCoated(era, set(who), era.sheet, who.z < 7 ? (40 * 3) / who.z : 0);
  return {
    sky: printSunrise(era, SUN, HORIZON),
    far: [...printCityEdge(era, HORIZON), ...printWires(era, eye)],
    middle: [
      ...ground(era),
      ...[...LEFT.slice(0, 5), ...RIGHT.slice(0, 5)].toSorted((a, b) => b.z - a.z).flatMap(print),
    ],
    near: [...RIGHT.slice(5).flatMap(print), ...walker(era), ...LEFT.slice(5).flatMap(print)],
    lights: [],
    living: { layer: mist(era), motion: "drift", above: "far" },
    focus: [654, 480],
    gaze: { walker: [654, 460], sun: SUN, left: [200, 330], right: [1040, 430] },
  };
}
