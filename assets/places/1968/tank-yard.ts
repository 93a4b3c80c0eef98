// Light: three hooded flood lamps on a mast, high in the middle, on the ground, the decks and the officer's face and hand.
// Values: navy officer and sheds; indigo tanks and sky; teal mist, yellow light on the ground.
// Diagonal: the line of tanks and their guns runs from the lower right to the mast.
// Frame: the officer on the left, the nearest tank on the right.
// Focus: the watch on his wrist, and past it three captains over a map.
import { sleepingMechanic } from "../../press/busts/sleeping-mechanic.ts";
import { watchReader, wristWatch } from "../../press/busts/watch-reader.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { fuse, minus, rim } from "../../press/geometry/booleans.ts";
import { type Point, range, type Shape } from "../../press/geometry/points.ts";
import { ellipse, limb, poly, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { place, printBust, set } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { mistBand, mistBank, thickening } from "../../press/props/mist.ts";
import { printTank, tank } from "../../press/props/tank.ts";
import { glow } from "../../press/tone.ts";

const eye = camera({ eye: [0, 1.7, 0], yaw: 0, focal: 900, centre: 640, horizon: 400 });
const MAST: Point = [676, 96];
const TANKS = [
  tank(eye, { at: [0.9, 0, 25], heading: Math.PI - 0.5, turret: 0.1, elevation: 7 }),
  tank(eye, { at: [2.3, 0, 19], heading: Math.PI - 0.5, turret: 0.05, elevation: 7 }),
  tank(eye, { at: [3.6, 0, 14], heading: Math.PI - 0.5, turret: 0, elevation: 8 }),
  tank(eye, { at: [3.75, 0, 9.6], heading: Math.PI - 0.5, turret: -0.05, elevation: 9 }),
];
const LAMPS = [-46, 0, 46].map((dx): Point => [MAST[0] + dx, MAST[1]]);
const CONE: Shape = poly([MAST[0] - 58, MAST[1] + 10], [MAST[0] + 58, MAST[1] + 10], [1030, 512], [330, 512]);

/** Three captains round a folding table: where they stand, and how. */
const captains = fuse(
  figure({
    at: [536, 524],
    height: 138,
    view: "side",
    hat: "cap",
    facing: 1,
    skirt: 0.7,
    pose: { lean: 20, head: 10, armA: [34, 20], armB: [30, 34], legA: [-8, 0], legB: [8, 0] },
  }),
  figure({ at: [600, 500], height: 128, hat: "cap", skirt: 0.7, pose: { head: 0, armA: [-26, 44], armB: [26, -44] } }),
  figure({
    at: [668, 526],
    height: 140,
    view: "side",
    hat: "cap",
    facing: -1,
    skirt: 0.7,
    pose: { lean: 16, head: 14, armA: [52, 14], armB: [-10, 30], legA: [-8, 0], legB: [10, 0] },
  }),
);
const table = fuse(
  poly([556, 458], [648, 458], [662, 472], [542, 472]),
  ...[546, 570, 634, 658].map((x, i) => limb([x, 472], [x, i % 3 ? 512 : 532], 2.4, 2)),
);
const map = poly([570, 456], [634, 456], [644, 467], [560, 467]);
const officer = place(watchReader, [252, 350], 1.66);
const watch = (part: Shape): Shape => set(part, [252, 350], 1.66);

function sky(era: Era): Mark[] {
  return [
    fill(WHOLE, "indigo"),
    dots(era, rect(-60, 120, 1340, 440), "teal", { pitch: 14, tone: thickening(140, 470), levels: 6, full: 0.72 }),
    fill(mistBank(366, 16, 5), "teal"),
  ];
}

function far(era: Era): Mark[] {
  const shed = (x: number, w: number, h: number): Shape =>
    poly([x, 430], [x, 400 - h], [x + w / 2, 376 - h], [x + w, 400 - h], [x + w, 430]);
  const sheds = fuse(shed(-80, 330, 70), shed(240, 260, 52), shed(880, 270, 46), shed(1140, 300, 66));
  const doors = fuse(rect(300, 366, 430, 420), rect(1190, 356, 1290, 420), rect(10, 354, 170, 420));
  return [
    fill(sheds, "indigo"),
    dots(era, sheds, "navy", { tone: () => 0.45 }),
    fill(doors, "navy"),
    fill(rect(330, 366, 372, 420), "yellow"),
    fill(fuse(mistBand(520, 398, 260, 14), mistBand(1000, 388, 240, 12), mistBand(120, 392, 220, 12)), "teal"),
    fill(rect(-60, 418, 1340, 780), "navy"),
  ];
}

function middle(era: Era): Mark[] {
  const [mx, my] = MAST;
  const ground = ellipse(690, 520, 470, 104);
  const lattice = range(7, (i): Point[] => [
    [mx - 9 + (i % 2) * 18, my + 30 + i * 42],
    [mx + 9 - (i % 2) * 18, my + 72 + i * 42],
  ]);
  return [
    fill(minus(ground, rect(-60, 0, 1340, 424)), "indigo"),
    fill(minus(ellipse(680, 510, 350, 74), rect(-60, 0, 1340, 424)), "yellow"),
    fill(ellipse(680, 500, 190, 36), "cream"),
    fill(fuse(ellipse(600, 532, 74, 7), ellipse(676, 530, 40, 6), ellipse(524, 528, 40, 6)), "indigo"),
    dots(era, minus(CONE, rect(-60, 424, 1340, 780)), "cream", { tone: glow(mx, my, 520, 0.62), full: 0.6 }),
    line(
      [
        [
          [mx - 9, my],
          [mx - 14, 430],
        ],
        [
          [mx + 9, my],
          [mx + 14, 430],
        ],
        ...lattice,
      ],
      "navy",
      4,
    ),
    fill(rect(mx - 64, my - 26, mx + 64, my - 18), "navy"),
    ...LAMPS.flatMap(([x, y]) => [
      fill(poly([x - 9, y - 22], [x + 9, y - 22], [x + 20, y + 8], [x - 20, y + 8]), "navy"),
      fill(ellipse(x, y + 9, 18, 6.5), "yellow"),
      fill(ellipse(x, y + 10, 11, 4), "cream"),
    ]),
    ...TANKS.slice(0, 2).flatMap((far) => printTank(era, far, [-2, -3])),
    fill(fuse(captains, table), "navy"),
    fill(rim(captains, 0, 3), "cream"),
    fill(map, "cream"),
  ];
}

function near(era: Era): Mark[] {
  return [
    ...TANKS.slice(2).flatMap((close, i) => printTank(era, close, [-3 - i, -4 - i])),
    ...sleepingMechanic(),
    ...printBust(era, officer, [4, -3], { shade: "indigo", light: "yellow" }),
    fill(watch(wristWatch.strap), "red"),
    fill(watch(wristWatch.case), "navy"),
    fill(watch(wristWatch.dial), "yellow"),
    fill(watch(wristWatch.glare), "cream"),
    fill(watch(wristWatch.ticks), "navy"),
  ];
}

/** The yard of the Tank Division before the tanks roll. */
export function tankYard(era: Era): Place {
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [
      dots(
        era,
        minus(ellipse(MAST[0], MAST[1], 150), CONE, rect(MAST[0] - 72, MAST[1] - 34, MAST[0] + 72, MAST[1] + 22)),
        "yellow",
        { pitch: 11, tone: glow(MAST[0], MAST[1], 150, 0.9) },
      ),
    ],
    living: {
      layer: [fill(fuse(mistBand(420, 440, 300, 12), mistBand(900, 430, 280, 10), mistBand(640, 330, 240, 9)), "teal")],
      motion: "drift",
      above: "far",
    },
    focus: [540, 430],
    gaze: { watch: [456, 576], captains: [600, 440], tanks: [960, 380], sleeper: [980, 356] },
  };
}
