// Light: a tank's searchlight from the right, low, on the palace front; a lamp of the plaza behind it.
// Values: navy figures and cornice; indigo stone and sky; yellow and cream where the light falls.
// Diagonal: the cornice falls from the upper left to the gun, and the beam answers it.
// Frame: the sentinel's back on the left, the tank on the right.
// Focus: the officer alone on the steps before the red arch, his hand up; his shadow above him.
import { sentinelBack } from "../../press/busts/soldiers.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { sliver } from "../../press/geometry/gouge.ts";
import { clamp, map, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { noise, randomFrom } from "../../press/geometry/random.ts";
import { ellipse, hull, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { place } from "../../press/heads.ts";
import { dots, fill, flecks, type Mark, silhouette } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { POSES } from "../../press/poses.ts";
import { mistBand, mistBank, thickening } from "../../press/props/mist.ts";
import { lightDisc, palaceFront, printPalaceFront, printWing } from "../../press/props/palace-front.ts";
import { streetLamp } from "../../press/props/street-lamp.ts";
import { printTank, tank } from "../../press/props/tank.ts";
import { glow } from "../../press/tone.ts";
import { wall } from "../../press/wall.ts";

const eye = camera({ eye: [0, 1.3, 0], yaw: 0, focal: 890, centre: 560, horizon: 585 });
const front = wall(eye, [-2.3, 0, 22.4], 0.384);
const pool = lightDisc(front, [0.2, 5], 6.6, 5.6);
const nearTank = tank(eye, { at: [5.9, 0, 11.2], heading: Math.PI - 0.6, turret: -0.12, elevation: 13 });
const farTank = tank(eye, { at: [12.5, 0, 16.4], heading: Math.PI - 0.5, turret: -0.1, elevation: 10 });
const lamp: Point = [nearTank.hatch[0] - 78, nearTank.hatch[1] + 14];

const officer = figure({ at: [0, 0], height: 1.85, pose: POSES.command, hat: "cap", skirt: 1.3 });
const order = figure({ at: [0, 0], height: 1.85, pose: POSES.attention, hat: "helmet", rifle: "order", skirt: 1.6 });
const port = (facing: 1 | -1): Shape =>
  figure({ at: [0, 0], height: 1.85, pose: POSES.port, hat: "helmet", rifle: "port", facing });
/** A man set before the wall, or his shadow on it: place along it and height in metres, size, metres out. */
const onWall = (man: Shape, u: number, h: number, size: number, d = 0): Shape =>
  map(man, ([x, y]) => front.point(u + x * size, h - y * size, d));

function middle(era: Era): Mark[] {
  const guards = fuse(
    onWall(port(1), -3.3, 1.4, 1.06, -2.2),
    onWall(order, -2.2, 1.4, 1.06, -2.2),
    onWall(officer, -0.35, 0.7, 1.2, -4.5),
    onWall(port(-1), 2.2, 1.4, 1.06, -2.2),
    onWall(order, 4, 1.4, 1.06, -2.2),
  );
  const light = {
    pool,
    core: lightDisc(front, [0.1, 4.7], 4.7, 4.3),
    shadows: fuse(onWall(officer, -1.7, 0.6, 4.35), onWall(port(1), -5.6, 1.4, 2.6), onWall(order, 3.4, 1.4, 2.6)),
    watcher: onWall(figure({ at: [0, 0], height: 1.9, pose: POSES.lookDown }), -8.05, 6.9, 1, 0.5),
  };
  return [...printPalaceFront(era, palaceFront(eye, front), light), ...silhouette(era, guards, [0, 0])];
}

function near(era: Era): Mark[] {
  const random = randomFrom(3);
  const glints = range(30, () => {
    const [y, side] = [660 + random() * 70, random()];
    const [x, w] = [300 + side * 360 + (y - 660), 20 + random() * 70];
    return sliver(
      [
        [x - w, y],
        [x, y + 1],
        [x + w, y],
      ],
      3.4,
    );
  });
  const [hx, hy] = nearTank.hatch;
  const rider = figure({ at: [hx, hy + 88], height: 176, pose: POSES.hatch, hat: "helmet", facing: -1 });
  const commander = and(rider, rect(0, 0, 1400, hy + 4));
  const sentinel = place(sentinelBack, [188, 398], 0.88);
  return [
    fill(mistBank(648, 5, 8), "navy"),
    flecks(glints, "yellow"),
    ...printTank(era, farTank, [-2, -3]),
    ...printTank(era, nearTank, [-4, -5]),
    fill(commander, "navy"),
    fill(rim(commander, 4, 3), "red"),
    fill(sentinel.shape, "navy"),
    fill(sentinel.cuts, "indigo"),
    fill(rim(sentinel.shape, -7, 4), "red"),
  ];
}

/** Thin bands low over the plaza, and a bank of dots that comes in over the roof from the right. */
function mist(era: Era): Mark[] {
  const bank = (x: number, y: number): number =>
    clamp(1 - Math.abs(y - 232 - 16 * noise(x * 0.003, 5)) / 52) * clamp((x - 560) / 300) * 0.5;
  const bands = fuse(mistBand(430, 636, 330, 9), mistBand(690, 652, 210, 7), mistBand(150, 626, 250, 8));
  return [
    dots(era, rect(560, 160, 1120, 300), "teal", { pitch: 11, tone: bank, levels: 5 }),
    fill(fuse(bands, mistBand(1010, 320, 280, 15)), "teal"),
  ];
}

function lights(era: Era): Mark[] {
  const [lx, ly] = lamp;
  const beam = hull([[lx, ly - 12], [lx, ly + 12], ...pool.flat()]);
  const clear = minus(beam, nearTank.whole, grow(pool, 3), rect(-60, 600, 1340, 780));
  const headlamps = nearTank.headlamps
    .slice(0, 1)
    .flatMap(([x, y]) => [
      dots(era, ellipse(x, y, 46), "yellow", { pitch: 9, tone: glow(x, y, 46, 0.8) }),
      fill(ellipse(x, y, 13, 15), "navy"),
      fill(ellipse(x, y, 10, 12), "yellow"),
      fill(ellipse(x - 2, y, 6, 8), "cream"),
    ]);
  return [
    fill(minus(clear, rect(-60, -60, 600, 780)), "teal", 0.5),
    dots(era, minus(clear, pool), "cream", { tone: glow(lx, ly, 340, 0.55), full: 0.6 }),
    fill(fuse(ellipse(lx + 4, ly, 18, 22), rect(lx - 6, ly + 14, lx + 10, ly + 40)), "navy"),
    ...headlamps,
    fill(ellipse(lx - 3, ly, 14, 19), "yellow"),
    fill(ellipse(lx - 5, ly, 9, 13), "cream"),
  ];
}

/** The steps of the palace at one in the morning: the guard, and the squadron before it. */
export function palaceSteps(era: Era): Place {
  const { post, halo } = streetLamp(era, [1206, 600], 390);
  const bands = fuse(
    ...[
      [980, 250, 220, 9],
      [1120, 292, 200, 12],
      [940, 326, 150, 8],
    ].map(([x = 0, y = 0, w = 0, h = 0]) => mistBand(x, y, w, h)),
  );
  return {
    sky: [
      fill(WHOLE, "indigo"),
      dots(era, rect(560, 100, 1330, 520), "teal", { pitch: 15, tone: thickening(110, 540), levels: 6, full: 0.72 }),
      fill(mistBank(462, 24, 3), "teal"),
    ],
    far: [fill(bands, "teal"), ...printWing(era, front), ...halo],
    middle: [...middle(era), ...post],
    near: near(era),
    lights: lights(era),
    living: { layer: mist(era), motion: "drift", above: "middle" },
    focus: [500, 560],
    gaze: { officer: [510, 550], door: [470, 500], tank: [980, 500], window: [100, 260] },
  };
}
