// Light: one lamp of the grid burns, high on the left; all others are cold.
// Values: bare paper in its cone and on the carpet; carbon rules for the room; violet cameras, lamps and suit.
// Diagonal: from the burning lamp down the cone's long edge to the camera on the right.
// Frame: the grid above; a camera on either side, near on the left, bent to the carpet as to water.
// Focus: the hands at the tie, in the middle of everything and small.
import { printManWithTie } from "../../press/busts/man-with-tie.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus } from "../../press/geometry/booleans.ts";
import { clamp, map, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { ellipse, limb, poly, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { studioCamera } from "../../press/props/studio-camera.ts";
import { studioLamp } from "../../press/props/studio-lamp.ts";
import { pencil, typed } from "../../press/typed.ts";

const FLOOR = 470;
const CARPET = ellipse(648, 574, 400, 88, 72);
const BURNING: Point = [478, 62];
const CONE = poly([452, 132], [514, 122], [1060, 566], [650, 668], [240, 566]);

function room(era: Era): Mark[] {
  const shade = (x: number, y: number): number =>
    0.56 + 0.44 * clamp(Math.hypot((x - 620) / 760, (y - 440) / 440) - 0.25) + 0.2 * clamp((160 - y) / 160);
  const ground = (x: number, y: number): number =>
    0.34 + 0.6 * clamp(Math.hypot((x - 648) / 900, (y - 560) / 330) - 0.2);
  const wall = minus(rect(-60, -60, 1340, FLOOR), CONE);
  const floor = minus(rect(-60, FLOOR + 6, 1340, 780), CONE, grow(CARPET, 4));
  return [
    fill(WHOLE, era.sheet),
    ...typed(wall, "carbon", shade),
    ...typed(wall, era.key, (x, y) => (shade(x, y) - 0.72) * 1.4, 4),
    ...typed(floor, "carbon", ground),
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
    ...typed(
      and(CONE, rect(0, 0, 1280, FLOOR - 4)),
      "carbon",
      (x, y) => 0.3 * clamp((x - 620) / 400) + 0.16 * clamp((y - 240) / 300),
    ),
  ];
}

function carpet(era: Era): Mark[] {
  return [
    fill(grow(CARPET, 5), era.sheet),
    fill(grow(CARPET, 2), era.key),
    fill(CARPET, era.sheet),
    fill(minus(grow(CARPET, -9), grow(CARPET, -12)), "carbon"),
    ...typed(
      and(
        CARPET,
        fuse(...[438, 648, 858].map((x) => map(ellipse(0, 0, 96, 19), ([px, py]) => [x + 52 + px, 604 + py]))),
      ),
      "carbon",
      () => 0.62,
    ),
  ];
}

/** A swivel armchair from before; `turned` slides its back behind its seat to one side, in pixels. */
function chair(era: Era, x: number, turned: number): Mark[] {
  const at = (shape: Shape): Shape => map(shape, ([px, py]) => [x + px, 470 + py]);
  const back = map(at(traced("-72,20! -78,-70 -70,-104 -40,-116 0,-118 40,-116 70,-104 78,-70 72,20!")), ([px, py]) => [
    px + turned * clamp((500 - py) / 100),
    py,
  ]);
  const arms = fuse(
    at(traced("-92,-12! -98,14 -94,58! -70,60! -70,-6 -80,-18!")),
    at(traced("92,-12! 98,14 94,58! 70,60! 70,-6 80,-18!")),
  );
  const seat = at(traced("-76,14! 76,14! 82,44 76,62! -76,62! -82,44!"));
  const stem = at(rect(-6, 62, 6, 118));
  const star = fuse(
    at(limb([0, 112], [-66, 132], 6, 4.5)),
    at(limb([0, 112], [66, 132], 6, 4.5)),
    at(limb([0, 112], [-26, 144], 6, 4.5)),
    at(limb([0, 112], [30, 144], 6, 4.5)),
  );
  const whole = fuse(back, arms, seat, stem, star);
  return [
    fill(grow(whole, 5, "round"), era.sheet),
    fill(grow(whole, 1.5), era.key),
    fill(grow(back, -2), era.sheet),
    ...typed(grow(back, -2), "carbon", (px) => 0.28 + 0.4 * clamp((px - x + 40) / 120)),
    fill(grow(seat, 2.4), era.key),
    fill(seat, era.sheet),
    ...typed(seat, "carbon", (_, py) => 0.2 + 0.6 * clamp((py - 500) / 40)),
    fill(arms, era.key),
    fill(and(arms, at(rect(-100, -20, 100, 2))), "carbon"),
  ];
}

/** The grid: pipes across and away, and what hangs from them. */
function grid(era: Era): Mark[] {
  const across = [
    [10, 13],
    [58, 9],
    [92, 6],
    [116, 4],
  ] as const;
  const away = range(9, (i): Shape => {
    const x = -200 + i * 210;
    return poly([x - 6, -60], [x + 6, -60], [642 + (x - 640) * 0.42, 120], [638 + (x - 640) * 0.42, 120]);
  });
  const pipes = fuse(...away, ...across.map(([y, thick]) => rect(-60, y - thick / 2, 1340, y + thick / 2)));
  const cold: readonly (readonly [number, number, number, number])[] = [
    [330, 116, 0.42, -0.3],
    [585, 116, 0.42, 0.1],
    [760, 116, 0.42, 0.3],
    [905, 116, 0.42, 0.5],
    [250, 92, 0.62, -0.6],
    [700, 92, 0.62, 0.2],
    [1010, 92, 0.62, 0.6],
    [820, 58, 0.95, 0.35],
    [1160, 58, 0.95, 0.7],
    [110, 58, 0.95, -0.5],
  ];
  return [
    fill(grow(pipes, 2.4), era.sheet),
    fill(pipes, era.key),
    ...cold.flatMap(([x, y, k, angle]) => studioLamp(era, [x, y], k, angle, false)),
    ...studioLamp(era, BURNING, 1.05, -0.25, true),
  ];
}

/** The studio on a Sunday, before the lamps come up. */
export function televisionStudio(era: Era): Place {
  const man = printManWithTie(era, [648, 372], 0.7);
  const farther = studioCamera(era, { at: [790, 306], k: 0.44, facing: -1, bent: 0.2 });
  const right = studioCamera(era, { at: [1112, 360], k: 0.78, facing: -1, bent: 0.2 });
  const left = studioCamera(era, { at: [206, 300], k: 1.12, facing: 1, bent: 0.22 });
  const [tx, ty] = farther.tally;
  const scribble = range(7, (i) => `${tx - 14 + (i % 2) * 28},${ty - 13 + i * 4}`).join(" ");
  return {
    sky: room(era),
    far: [...grid(era), ...carpet(era)],
    middle: [...farther.marks, ...chair(era, 438, 20), ...chair(era, 858, -20), ...chair(era, 648, 0), ...man.marks],
    near: [...right.marks, ...left.marks],
    lights: [],
    living: {
      layer: [fill(pencil(scribble, 5, 1), "red")],
      motion: "pulse",
      above: "middle",
      pivot: [Math.round(tx), Math.round(ty)],
    },
    focus: [648, 420],
    gaze: { man: [648, 360], chairs: [860, 480], cameras: [360, 280], lamps: [640, 90] },
  };
}
