// Light: first light under a lid of mist, from everywhere; the one warm thing is the palace.
// Values: navy men, machine and fountain; teal pavement with the tracks in it; cream mist, yellow stone.
// Diagonal: the tracks sweep from the lower right to the steps; the man walks against them.
// Frame: the fountain on the left, a palm on the right.
// Focus: the captain of the guard, alone on the open pavement, his hands in his pockets.
import { atPost } from "../../press/busts/corridor-men.ts";
import { stand } from "../../press/busts/standing-men.ts";
import { walkingHome } from "../../press/busts/walking-home.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { and, fuse, grow, rim } from "../../press/geometry/booleans.ts";
import { clamp, type Point, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse, limb, poly, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { fountain } from "../../press/props/fountain.ts";
import { mistBand } from "../../press/props/mist.ts";
import { BY_MORNING, palaceFront, printPalaceFront, printWing } from "../../press/props/palace-front.ts";
import { featheredPalm } from "../../press/props/palm.ts";
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
    [3.4, 17],
    [0.8, 25],
    [0.4, 34],
  ],
  [
    [19, 9],
    [18, 16],
    [15.6, 21.4],
    [12.6, 23.8],
    [9, 24],
  ],
];
const machine = tank(eye, { at: [8.2, 0, 24], heading: Math.PI - 0.06, turret: 0.04, elevation: 3 });
const walker = (x: number, z: number): { at: Point; height: number } => ({
  at: eye.point([x, 0, z]),
  height: eye.scale([x, 0, z]) * 1.78,
});
const HOME = eye.point([-0.3, 0, 13.6]);
const captain = stand(walkingHome, HOME, 158);
const post = walker(4.2, 23.4);
const sentry = stand(atPost, post.at, post.height * 1.1, -1);
const sweeper = ((): Shape => {
  const { at, height: h } = walker(-3.8, 24);
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
    ...[-7.9, -6.7, -5.5, -2.3].map((x) => {
      const [px, py] = eye.point([x, 0, 24]);
      return traced(
        `${px - 14},${py + 4}! ${px - 5},${py - 9} ${px},${py - 13} ${px + 5},${py - 9} ${px + 14},${py + 4}! ${px},${py + 7}`,
      );
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
    fill(rim(heaps, -4, 2), "indigo"),
    fill(sweeper, "navy"),
    ...printTank(era, machine, [-2, -3]),
    fill(sentry.shape, "navy"),
    fill(sentry.cuts, "teal"),
  ];
}

function near(): Mark[] {
  const bronze = fountain([222, 684], 470);
  const tall = featheredPalm([1216, 760], 770, -40);
  return [
    fill(ellipse(HOME[0] + 8, HOME[1] + 2, 46, 7), "indigo"),
    fill(captain.shape, "navy"),
    fill(captain.arms, "yellow"),
    fill(captain.cuts, "cream"),
    fill(grow(bronze, 3), "navy"),
    fill(bronze, "navy"),
    fill(rim(bronze, -5, 3), "yellow"),
    fill(tall.trunk, "navy"),
    fill(rim(tall.trunk, 5, 2), "yellow"),
    fill(tall.fronds, "navy"),
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
    near: near(),
    lights: lamps.flatMap(({ post }) => post.slice(1)),
    living: {
      layer: [
        fill(fuse(mistBand(420, 330, 420, 22), mistBand(980, 352, 360, 20), mistBand(700, 300, 240, 12)), "cream"),
      ],
      motion: "drift",
      above: "far",
    },
    focus: [580, 580],
    gaze: { captain: [580, 590], palace: [575, 230], sweeper: [465, 440], tank: [900, 430] },
  };
}
