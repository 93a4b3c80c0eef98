// Light: the copy lamp of one machine, turned up to read by; it throws the clerk's shadow on the wall, her carbon copy.
// Values: bare paper in the lamp's fan, on the sheet and the long paper; carbon rules for the dark and the shadow; violet machines.
// Diagonal: the machines step down from the right to the far left; the light goes the other way, up to the right.
// Frame: the machines on the left, the great shadow on the right.
// Focus: the sheet in her hands.
import { printCableClerk } from "../../press/busts/cable-clerk.ts";
import type { Era } from "../../press/era.ts";
import { and, grow, minus } from "../../press/geometry/booleans.ts";
import { clamp, map, type Point } from "../../press/geometry/points.ts";
import { poly, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { gooseneckLamp } from "../../press/props/gooseneck-lamp.ts";
import { fallenPaper, hangingPaper } from "../../press/props/running-paper.ts";
import { teletype } from "../../press/props/teletype.ts";
import { typed } from "../../press/typed.ts";

const FLOOR = 428;
const LAMP: Point = [434, 172];
const FAN = poly([462, 134], [756, -220], [1500, -220], [1500, 900], [606, 900], [482, 214]);
const CLERK: Point = [838, 232];
/** The machines that are quiet, from the farthest: the middle of the foot and pixels to the unit. */
const QUIET: readonly (readonly [x: number, y: number, k: number])[] = [
  [78, 476, 0.47],
  [194, 521, 0.59],
  [340, 576, 0.74],
];

function room(era: Era): Mark[] {
  const dark = (x: number, y: number): number => 0.6 + 0.4 * clamp(Math.hypot((x - 560) / 640, (y - 320) / 420) - 0.1);
  const lit = (x: number, y: number): number => clamp(Math.hypot((x - 700) / 900, (y - 300) / 620) - 0.2) * 0.55;
  const [wall, floor] = [rect(-60, -60, 1340, FLOOR), rect(-60, FLOOR, 1340, 780)];
  return [
    fill(WHOLE, era.sheet),
    ...typed(minus(wall, FAN), "carbon", dark),
    ...typed(minus(wall, FAN), era.key, (x, y) => (dark(x, y) - 0.7) * 1.3, 4),
    ...typed(and(wall, FAN), "carbon", lit),
    ...typed(minus(floor, FAN), "carbon", (x, y) => dark(x, y) * 0.75),
    ...typed(and(floor, FAN), "carbon", (x, y) => 0.2 + lit(x, y)),
    line(
      [
        [
          [-60, FLOOR],
          [1340, FLOOR],
        ],
      ],
      era.key,
      2.4,
    ),
  ];
}

/** The clerk again on the wall, larger, in carbon. */
function copy(era: Era): Mark[] {
  const { whole } = printCableClerk(era, CLERK, 1, -1);
  const thrown = map(whole, ([x, y]) => [1136 + (x - CLERK[0]) * 1.2, 206 + (y - CLERK[1]) * 1.2]);
  const onWall = and(thrown, rect(-60, -60, 1340, FLOOR - 2));
  return [fill(onWall, "carbon"), ...typed(grow(onWall, -2), era.sheet, () => 0.3, 4)];
}

/** The cable room before dawn, when one machine speaks. */
export function cableRoom(era: Era): Place {
  const clerk = printCableClerk(era, CLERK, 1, -1);
  const lamp = gooseneckLamp(era, { foot: [360, 306], neck: LAMP, angle: -1.25, mouth: 84 });
  return {
    sky: room(era),
    far: [...copy(era), ...QUIET.flatMap(([x, y, k]) => teletype(era, [x, y], k, 1, 0.15).marks)],
    middle: [...teletype(era, [556, 655], 0.95, 1, 0.7).marks, ...lamp.marks],
    near: [...fallenPaper(era), ...clerk.marks],
    lights: [],
    living: { layer: hangingPaper(era), motion: "sway", above: "middle", pivot: [556, 300] },
    focus: [705, 340],
    gaze: { sheet: [680, 330], face: [808, 180], machine: [556, 440], shadow: [1120, 200] },
  };
}
