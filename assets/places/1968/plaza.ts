// Light: first light under a lid of mist, from everywhere; the one warm thing is the palace.
// Values: navy men, machine and fountain; teal pavement with the tracks in it; cream mist, yellow stone.
// Diagonal: the tracks sweep from the lower right to the steps; the man walks against them.
// Frame: the fountain on the left, a palm on the right.
// Focus: the captain of the guard, alone on the open pavement, his hands in his pockets.
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, type Point, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse, limb, poly, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { dots, fill, line, type Mark, silhouette } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { POSES } from "../../press/poses.ts";
import { fountain } from "../../press/props/fountain.ts";
import { mistBand } from "../../press/props/mist.ts";
import { BY_MORNING, palaceFront, printPalaceFront, printWing } from "../../press/props/palace-front.ts";
import { palm } from "../../press/props/palm.ts";
import { streetLamp } from "../../press/props/street-lamp.ts";
import { printTank, tank } from "../../press/props/tank.ts";
import { trackMarks } from "../../press/props/track-marks.ts";
import { wall } from "../../press/wall.ts";

// From a balcony, so that the ground shows what crossed it.
const eye = camera({ eye: [0, 6.4, 0], yaw: 0, focal: 900, centre: 600, horizon: 236 });
const front = wall(eye, [-1.2, 0, 42], 0.05);
const HORIZON = 372;
const LAMPS: readonly Point[] = [
  [108, 430],
  [1112, 416],
];
const PATHS: readonly (readonly Point[])[] = [
  [
    [9, 4],
    [7.4, 10],
    [3.2, 17],
    [0.4, 25],
    [0.2, 34],
  ],
  [
    [14, 5],
    [10.6, 12],
    [7, 19],
    [5.6, 26],
    [6.2, 35],
  ],
  [
    [-3.2, 6.4],
    [0.8, 12],
    [5.4, 16],
    [11, 19],
    [20, 20.6],
  ],
  [
    [15, 13],
    [8, 20],
    [-1, 24.4],
    [-9, 27],
    [-18, 28],
  ],
];
const machine = tank(eye, { at: [9.6, 0, 24], heading: Math.PI + 0.5, turret: -0.2, elevation: 5 });
const walker = (x: number, z: number): { at: Point; height: number } => ({
  at: eye.point([x, 0, z]),
  height: eye.scale([x, 0, z]) * 1.78,
});
const captain = figure({
  ...walker(0.35, 15.4),
  hat: "cap",
  facing: -1,
  skirt: 0.9,
  pose: { armA: [26, -52], armB: [-26, 52], legA: [-10, 6], legB: [12, 2], head: -6 },
});
const sentry = figure({
  ...walker(6.2, 22.6),
  hat: "helmet",
  rifle: "sling",
  facing: -1,
  skirt: 1.4,
  pose: POSES.attention,
});
const sweeper = ((): Shape => {
  const { at, height: h } = walker(-7.4, 25);
  const [x, y] = at;
  const man = figure({
    at,
    height: h,
    view: "side",
    facing: 1,
    pose: { lean: 6, head: 10, armA: [26, 30], armB: [44, 16], legA: [-8, 0], legB: [10, 4] },
  });
  return fuse(
    man,
    limb([x + h * 0.16, y - h * 0.66], [x + h * 0.62, y - h * 0.06], 1.6, 1.6),
    poly(
      [x + h * 0.54, y - h * 0.1],
      [x + h * 0.7, y - h * 0.06],
      [x + h * 0.82, y + h * 0.06],
      [x + h * 0.54, y + h * 0.06],
    ),
  );
})();

function far(era: Era): Mark[] {
  const none = { pool: [], core: [], shadows: [], watcher: [] };
  return [
    ...printWing(era, front, BY_MORNING),
    ...printPalaceFront(era, palaceFront(eye, front), none, BY_MORNING),
    dots(era, rect(-60, 270, 1340, HORIZON + 8), "cream", {
      pitch: 10,
      tone: (x, y) => clamp((y - 286) / 90 + 0.25 * noise(x * 0.004, 2)),
      levels: 6,
      full: 0.74,
    }),
  ];
}

function middle(era: Era): Mark[] {
  const ground = rect(-60, HORIZON, 1340, 780);
  const tracks = PATHS.map((path) => trackMarks(eye, path));
  const bands = and(fuse(...tracks.map((marks) => marks.bands)), ground);
  const heaps = fuse(
    ...[
      [-8.6, 26.4],
      [-9.8, 27],
      [-5.8, 26.8],
    ].map(([x = 0, z = 0]) => {
      const [px, py] = eye.point([x, 0, z]);
      return ellipse(px, py, 9, 5);
    }),
  );
  return [
    fill(ground, "teal"),
    fill(rect(-60, HORIZON - 6, 1340, HORIZON + 22), "cream"),
    dots(era, ground, "cream", {
      pitch: 13,
      tone: (x, y) => clamp(1.02 - (y - HORIZON) / 165 + 0.2 * noise(x * 0.003, y * 0.01)),
      levels: 6,
      full: 0.74,
    }),
    dots(era, ground, "indigo", { pitch: 13, tone: (_, y) => clamp((y - 560) / 260) * 0.7, levels: 5 }),
    fill(bands, "indigo"),
    line(
      tracks.flatMap(({ links }) => links.filter(([[, y] = [0, 0]]) => y > HORIZON + 24 && y < 780)),
      "navy",
      2,
    ),
    ...LAMPS.flatMap((foot) => streetLamp(era, foot, 150).post.slice(0, 1)),
    fill(heaps, "navy"),
    ...silhouette(era, fuse(sweeper), [0, 0], 1.4),
    ...printTank(era, machine, [-2, -3]),
    fill(minus(machine.decks, grow(machine.turret, 2), grow(machine.gun, 2)), "teal"),
    ...silhouette(era, sentry, [0, 0], 1.4),
  ];
}

function near(era: Era): Mark[] {
  const bronze = fountain([222, 684], 470);
  const tall = palm([1216, 760], 760, -44);
  return [
    ...silhouette(era, captain, [0, 0], 2.2),
    fill(grow(bronze, 3), "navy"),
    fill(bronze, "navy"),
    fill(rim(bronze, -5, 3), "yellow"),
    fill(grow(tall, 2), "navy"),
    fill(rim(tall, 5, 2), "yellow"),
  ];
}

/** The Plaza de Armas in the morning: what the tracks have left, and who walks home over it. */
export function plaza(era: Era): Place {
  const sky = (x: number, y: number): number => clamp(0.78 - y / 250 + 0.18 * noise(x * 0.003, y * 0.006));
  const lamps = LAMPS.map((foot) => streetLamp(era, foot, 150));
  return {
    sky: [
      fill(WHOLE, "cream"),
      dots(era, rect(-60, -60, 1340, 260), "teal", { pitch: 13, tone: sky, levels: 7, full: 0.74 }),
      fill(fuse(mistBand(300, 96, 330, 15), mistBand(1080, 60, 300, 16)), "cream"),
    ],
    far: [...far(era), ...lamps.flatMap(({ halo }) => halo)],
    middle: middle(era),
    near: near(era),
    lights: lamps.flatMap(({ post }) => post.slice(1)),
    living: {
      layer: [
        fill(fuse(mistBand(420, 330, 420, 22), mistBand(980, 352, 360, 20), mistBand(700, 300, 240, 12)), "cream"),
      ],
      motion: "drift",
      above: "far",
    },
    focus: [620, 540],
    gaze: { captain: [620, 540], palace: [575, 230], sweeper: [335, 430], tank: [950, 430] },
  };
}
