// Light: a flood lamp on a mast, high in the middle, on the decks of the tanks; a torch below the officer's face.
// Values: navy officer and sheds; indigo tanks and sky; teal mist, yellow light on the ground.
// Diagonal: the line of tanks and their guns runs from the lower right to the mast.
// Frame: the officer on the left, the nearest tank on the right.
// Focus: the watch on his wrist, and past it three captains over a map.
import { watchReader } from "../../press/busts/soldiers.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { type Point, range, type Shape } from "../../press/geometry/points.ts";
import { ellipse, limb, poly, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { nick, place, printBust } from "../../press/heads.ts";
import { dots, fill, line, type Mark, silhouette } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { mistBand, mistBank, thickening } from "../../press/props/mist.ts";
import { printTank, tank } from "../../press/props/tank.ts";
import { glow } from "../../press/tone.ts";

const eye = camera({ eye: [0, 1.7, 0], yaw: 0, focal: 900, centre: 640, horizon: 400 });
const MAST: Point = [676, 96];
const TANKS = [
  tank(eye, { at: [0.9, 0, 25], heading: Math.PI - 0.5, turret: 0.1, elevation: 7 }),
  tank(eye, { at: [2.3, 0, 19], heading: Math.PI - 0.5, turret: 0.05, elevation: 7 }),
  tank(eye, { at: [3.5, 0, 14], heading: Math.PI - 0.5, turret: 0, elevation: 8 }),
  tank(eye, { at: [4.6, 0, 9.6], heading: Math.PI - 0.5, turret: -0.05, elevation: 9 }),
];
const CONE: Shape = poly([MAST[0] - 16, MAST[1]], [MAST[0] + 16, MAST[1]], [1010, 560], [330, 560]);

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
  poly([556, 462], [648, 462], [656, 472], [548, 472]),
  limb([562, 470], [582, 528], 2.5, 2.5),
  limb([642, 470], [622, 528], 2.5, 2.5),
);
const map = poly([568, 458], [634, 458], [642, 467], [560, 467]);
/** A mechanic asleep on the warm deck, a jacket over him. */
const sleeper = fuse(
  traced(
    "1032,386! 1034,372 1046,362 1062,362 1070,370 1086,358 1112,352 1136,358 1162,366 1188,364 1206,356 1216,360 1212,372 1202,386!",
  ),
  limb([1068, 376], [1062, 408], 6, 4),
  limb([1062, 406], [1066, 418], 4, 3),
);
const jacket = traced("1072,386! 1072,372 1090,358 1114,352 1138,358 1146,372 1144,386!");

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
  const thrown = fuse(
    poly([526, 524], [556, 526], [500, 566], [450, 574]),
    poly([660, 526], [690, 528], [744, 570], [800, 574]),
    poly([560, 528], [648, 528], [660, 556], [548, 556]),
  );
  const lattice = range(7, (i): Point[] => [
    [mx - 9 + (i % 2) * 18, my + 30 + i * 42],
    [mx + 9 - (i % 2) * 18, my + 72 + i * 42],
  ]);
  return [
    fill(minus(ground, rect(-60, 0, 1340, 424)), "indigo"),
    fill(minus(ellipse(680, 510, 350, 74), rect(-60, 0, 1340, 424)), "yellow"),
    fill(ellipse(680, 500, 190, 36), "cream"),
    fill(thrown, "indigo"),
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
    fill(rect(mx - 44, my - 16, mx + 44, my + 8), "navy"),
    ...TANKS.slice(0, 2).flatMap((far) => printTank(era, far, [-2, -3])),
    ...silhouette(era, fuse(captains, table), [0, 0]),
    fill(map, "cream"),
  ];
}

function near(era: Era): Mark[] {
  const officer = place(watchReader, [262, 366], 1.62);
  return [
    ...TANKS.slice(2).flatMap((close, i) => printTank(era, close, [-3 - i, -4 - i])),
    fill(grow(sleeper, 2.5), "navy"),
    fill(sleeper, "navy"),
    fill(jacket, "red"),
    fill(ellipse(1048, 376, 8, 7), "indigo"),
    fill(rim(sleeper, 2, 5), "yellow"),
    fill(fuse(nick(3, "1090,366 1096,376 1092,385"), nick(3, "1124,362 1128,374 1126,385")), "navy"),
    ...printBust(era, officer, [-4, 2], { shade: "indigo", light: "yellow" }),
  ];
}

function lights(era: Era): Mark[] {
  const [mx, my] = MAST;
  const officer = grow(place(watchReader, [262, 366], 1.62).shape, 4);
  const beam = minus(
    CONE,
    ...TANKS.map(({ whole }) => grow(whole, 3)),
    officer,
    grow(fuse(captains, table), 3),
    rect(-60, 470, 1340, 780),
  );
  const lamps = fuse(ellipse(mx - 26, my + 2, 14, 12), ellipse(mx + 26, my + 2, 14, 12));
  return [
    dots(era, beam, "cream", { tone: glow(mx, my, 420, 0.62), full: 0.6 }),
    dots(era, minus(ellipse(mx, my, 130), CONE), "yellow", { pitch: 11, tone: glow(mx, my, 130, 0.8) }),
    fill(grow(lamps, 4), "navy"),
    fill(lamps, "yellow"),
    fill(fuse(ellipse(mx - 26, my + 3, 8, 7), ellipse(mx + 26, my + 3, 8, 7)), "cream"),
  ];
}

/** The yard of the Tank Division before the tanks roll. */
export function tankYard(era: Era): Place {
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: lights(era),
    living: {
      layer: [fill(fuse(mistBand(420, 440, 300, 12), mistBand(900, 430, 280, 10), mistBand(640, 330, 240, 9)), "teal")],
      motion: "drift",
      above: "far",
    },
    focus: [470, 520],
    gaze: { watch: [470, 540], captains: [600, 440], tanks: [960, 380], sleeper: [1060, 370] },
  };
}
