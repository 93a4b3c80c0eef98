// Light: one desk lamp at the right, which he shades his eyes from; it fills the middle and leaves the corners to the ribbon.
// Values: bare paper in the lamp's cone; carbon rules on the wall, closer with every step from it; violet machines.
// Diagonal: from the lamp down over the forearm and the page he reads to the page in the typewriter.
// Frame: the typewriter and its page, near enough to touch, on the left; three telephones along the lower edge.
// Focus: the shaded eyes, between the marked page and the lamp.
import { printTiredReader } from "../../press/busts/tired-reader.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus } from "../../press/geometry/booleans.ts";
import { curve } from "../../press/geometry/curves.ts";
import { gouge } from "../../press/geometry/gouge.ts";
import { clamp, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { ellipse, limb, poly, rect } from "../../press/geometry/shapes.ts";
import { knots } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { deskTypewriter } from "../../press/props/desk-typewriter.ts";
import { dialTelephone } from "../../press/props/dial-telephone.ts";
import { gooseneckLamp } from "../../press/props/gooseneck-lamp.ts";
import { southMap } from "../../press/props/south-map.ts";
import { typed } from "../../press/typed.ts";

const LAMP: Point = [1030, 190];
const DESK = 520;
/** What the lamp's shade lets fall: the wall behind him, as far as it reaches. */
const CONE = poly([950, 214], [-60, 400], [-60, 780], [1340, 780], [1160, DESK], [1062, 286]);
const WINDOW = rect(1140, 30, 1340, 400);

/** Shade of the room: little in the cone until it is far from the lamp, much outside it, most in the corners. */
const shade = (x: number, y: number): number => 0.5 + 0.5 * clamp(Math.hypot((x - 980) / 700, (y - 330) / 420) - 0.12);
const fall = (x: number, y: number): number => clamp(Math.hypot((x - 960) / 900, (y - 420) / 560) - 0.22) * 0.9;

function room(era: Era): Mark[] {
  const wall = minus(rect(-60, -60, 1340, DESK), WINDOW);
  const slats = range(24, (i): Point[] => [
    [1138, 44 + i * 16],
    [1340, 40 + i * 16],
  ]);
  return [
    fill(WHOLE, era.sheet),
    ...typed(minus(wall, CONE), "carbon", shade),
    ...typed(minus(wall, CONE), era.key, (x, y) => (shade(x, y) - 0.58) * 1.2, 4),
    ...typed(and(wall, CONE), "carbon", fall),
    fill(grow(WINDOW, 14), era.key),
    fill(grow(WINDOW, 10), era.sheet),
    fill(grow(WINDOW, 3), era.key),
    line(slats, "carbon", 6),
    line(
      [
        [
          [1236, 30],
          [1236, 400],
        ],
      ],
      era.sheet,
      2,
    ),
  ];
}

function far(era: Era): Mark[] {
  return southMap(era, [64, 44], 4.5, (x, y) => shade(x, y) * 0.62 - 0.1).marks;
}

function desk(era: Era): Mark[] {
  const pool = (x: number, y: number): number => clamp(Math.hypot((x - 850) / 520, (y - 590) / 130) - 0.5) * 0.9;
  return [
    fill(rect(-60, DESK, 1340, 780), era.sheet),
    ...typed(rect(-60, DESK + 4, 1340, 780), "carbon", pool),
    ...typed(rect(-60, DESK + 4, 1340, 780), era.key, (x, y) => pool(x, y) - 0.6, 4),
    fill(rect(-60, DESK - 2, 1340, DESK + 2), era.key),
  ];
}

const PHONES: readonly Point[] = [
  [822, 676],
  [982, 662],
  [1142, 682],
];

const ASHTRAY: Point = [668, 626];
const ashtray = (era: Era): Mark[] => [
  fill(grow(ellipse(...ASHTRAY, 40, 13), 3), era.sheet),
  fill(ellipse(...ASHTRAY, 40, 13), era.key),
  fill(ellipse(ASHTRAY[0], ASHTRAY[1] - 3, 31, 7), "carbon"),
  fill(limb([ASHTRAY[0] - 8, ASHTRAY[1] - 2], [ASHTRAY[0] + 26, ASHTRAY[1] - 16], 3.6, 3.6), era.sheet),
];
const smoke = (era: Era): Mark[] => {
  const thread = (dx: number, width: number): Shape => [
    gouge(
      curve(
        knots(
          `${694 - dx},606 684,560 ${662 + dx},500 ${648 - dx},430 ${668 + dx},350 ${650 - dx},270 ${622 + dx},200 ${640 - dx},130 ${612 + dx},60 626,-20`,
        ),
        false,
        7,
      ),
      (t) => width * Math.sin(Math.PI * clamp(t * 0.9 + 0.06)),
    ),
  ];
  const both = fuse(thread(0, 13), thread(13, 8));
  return [fill(grow(both, 1.6, "round"), "carbon"), fill(both, era.sheet)];
};

/** A small office at night, where a page is made. */
export function westWingOffice(era: Era): Place {
  const man = printTiredReader(era);
  const lamp = gooseneckLamp(era, { foot: [1130, 540], neck: LAMP, angle: 0.5, mouth: 128 });
  const phones = PHONES.map((at) => dialTelephone(era, at, 140, -1));
  const machine = deskTypewriter(era, [408, 800], 430);
  const shadows = PHONES.flatMap(([x, y]) => ellipse(x - 18, y - 1, 80, 11));
  return {
    sky: room(era),
    far: far(era),
    middle: [...man.trunk, ...desk(era), ...ashtray(era), ...man.arms, ...lamp.marks],
    near: [fill(shadows, era.key), ...phones.flatMap(({ marks }) => marks), ...machine.marks],
    lights: [],
    living: { layer: smoke(era), motion: "drift", above: "middle" },
    focus: [790, 260],
    gaze: { page: [440, 230], eyes: [800, 250], telephones: [982, 610], map: [200, 220] },
  };
}
