// Light: first day through barred windows on the right that are not seen; it lies in bars on the floor of the aisle.
// Values: navy iron and walls; the red floor and teal beds; the yellow and cream bars on which he looks down.
// Diagonal: two rows of empty beds run up from the lower left to the door at the upper right.
// Frame: the iron of the nearest beds, cut off at the lower right, and the dark wall on the left.
// Focus: the man on a stool between the rows, his hands clasped before his knees.
import { prisoner } from "../../press/busts/prisoner.ts";
import { sentinelBack } from "../../press/busts/soldiers.ts";
import { camera, type Vector } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, map, range, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { hull, limb, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { place, printBust } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { hangingLamp } from "../../press/props/hanging-lamp.ts";
import { type IronBed, ironBed } from "../../press/props/iron-bed.ts";
import { upright, wall } from "../../press/wall.ts";

const eye = camera({ eye: [2.2, 2.6, 0], yaw: -0.5, focal: 1100, centre: 690, horizon: -40 });
const [WEST, EAST, END] = [-2.8, 2.9, 10.5];
const west = wall(eye, [WEST, 0, 0], Math.PI / 2);
const end = wall(eye, [0, 0, END], 0);
const DOOR = end.ring(upright(-0.7, 0, 0.7, 2.3));
const flat = (x0: number, z0: number, x1: number, z1: number, h = 0): Shape => [
  eye.ring([
    [x0, h, z0],
    [x1, h, z0],
    [x1, h, z1],
    [x0, h, z1],
  ]),
];
const FLOOR = and(flat(WEST, -2, 9, END), WHOLE);

/** Where a ray of the morning that passes a window at height `h` comes down. */
const fallen = (h: number, z: number): Vector => [EAST - h / 0.62, 0, z + (0.2 * h) / 0.62];
/** The light of one window, `z` metres along the wall, parted by its bars. */
const panes = (z: number): Shape =>
  fuse(
    ...range(4, (i): Shape => {
      const [a, b] = [z + i * 0.3, z + i * 0.3 + 0.22];
      return fuse(
        ...[
          [1.2, 1.78],
          [1.86, 2.5],
        ].map(
          ([low = 0, high = 0]): Shape => [
            eye.ring([fallen(low, a), fallen(low, b), fallen(high, b), fallen(high, a)]),
          ],
        ),
      );
    }),
  );
const NEAREST = 2.2;
const WINDOWS = [NEAREST, 6.9];
const DAY = and(fuse(...WINDOWS.map((z) => panes(z))), FLOOR);

const DOORLIGHT: Shape = [
  eye.ring([
    [-0.7, 0, END],
    [0.7, 0, END],
    [0.5, 0, END - 1.7],
    [-1.3, 0, END - 1.7],
  ]),
];
const ROW = [8.6, 6.95, 5.3, 3.65, 2, 0.35];
const FACING_ROW = [6.4, 4.75, 3.1];
/** What the beds keep from the light. */
const SHADE = and(
  fuse(
    ...ROW.map((z) => flat(WEST, z + 0.06, -1, z + 0.95)),
    ...FACING_ROW.map((z) => flat(0.95, z + 0.1, EAST + 1, z + 0.96)),
  ),
  FLOOR,
);

const HIS: Vector = [0.18, 0.46, 3.62];
const [HX, HY] = eye.point(HIS);
const K = (eye.scale(HIS) * 0.235) / 100;
const HIM = place(prisoner, [HX + 64 * K, HY - 266 * K], K);
const STOOL = fuse(
  eye.box([-0.02, 0.42, 3.44], [0.38, 0.46, 3.82]),
  ...[0, 0.36].flatMap((x) => [3.46, 3.8].map((z) => limb(eye.point([x, 0.44, z]), eye.point([x, 0, z]), 5, 4))),
);
/** His shadow on the floor, thrown away from the window: each point of him laid down by its height. */
const THROWN = and(
  fuse(
    map(HIM.shape, ([x, y]) => {
      const scale = eye.scale(HIS);
      const [across, up] = [(x - HX) / scale, (eye.point([HIS[0], 0, HIS[2]])[1] - y) / scale];
      return eye.point([HIS[0] + 0.88 * across - 1.5 * up, 0, HIS[2] + 0.48 * across + 0.3 * up]);
    }),
  ),
  FLOOR,
);
const SENTRY = fuse(
  place(sentinelBack, [1040, 92], 0.25).shape,
  limb([1028, 222], [1027, 250], 9, 7),
  limb([1052, 222], [1054, 250], 9, 7),
);

function sky(era: Era): Mark[] {
  return [
    fill(WHOLE, "teal"),
    dots(era, rect(900, -60, 1160, 300), "cream", { pitch: 9, tone: (_, y) => clamp((y + 60) / 330) * 0.9, levels: 6 }),
  ];
}

function far(era: Era): Mark[] {
  const walls = minus(WHOLE, grow(DOOR, 6));
  const kit = ROW.map((z) => {
    const [low, high] = [west.at(z + 0.12, 1.68, -0.34), west.at(z + 0.62, 1.96, 0)];
    return {
      box: west.box(z + 0.12, 1.68, -0.34, z + 0.62, 1.96, 0),
      lid: flat(low[0], low[2], high[0], high[2], 1.96),
    };
  });
  return [
    fill(walls, "indigo"),
    dots(era, minus(walls, FLOOR), "navy", {
      pitch: 11,
      tone: (x, y) => clamp(0.08 + Math.abs(x - 560) / 900 + (40 - y) / 600),
      levels: 6,
      full: 0.7,
    }),
    fill(fuse(west.rect(-3, 0, END, 0.75), minus(end.rect(WEST, 0, EAST + 4, 0.75), DOOR)), "navy"),
    fill(west.box(0, 1.6, -0.04, END, 1.7, 0), "navy"),
    fill(grow(fuse(...kit.map(({ box }) => box)), 2), "navy"),
    fill(fuse(...kit.map(({ box }) => box)), "indigo"),
    fill(fuse(...kit.map(({ lid }) => lid)), "teal"),
    line([[eye.point([WEST, 0, END]), eye.point([WEST, 3.4, END])]], "navy", 4),
    fill(minus(grow(DOOR, 9), DOOR, FLOOR), "navy"),
    fill(FLOOR, "red"),
    dots(era, minus(FLOOR, DAY, SHADE), "navy", {
      tone: (x, y) => clamp(0.12 + (x - 300) / 1500 + (260 - y) / 420 + (y - 560) / 500) * 0.9,
      levels: 6,
      full: 0.7,
    }),
    fill(DOORLIGHT, "teal"),
    dots(era, minus(grow(SHADE, -4), DAY), "navy", { pitch: 9, tone: () => 0.75, levels: 4, full: 0.7 }),
    fill(SENTRY, "navy"),
    fill(rim(SENTRY, 3, 1), "red"),
    fill(DAY, "yellow"),
    fill(and(grow(DAY, -5), rect(-60, 400, 1340, 780)), "cream"),
    fill(THROWN, "navy"),
  ];
}

const row = (era: Era): IronBed[] =>
  ROW.map((z) => ironBed(era, eye, { at: [WEST + 0.12, 0, z], toward: 1 }, "yellow", [-2, 1]));
const facingRow = (era: Era): IronBed[] =>
  FACING_ROW.map((z) => ironBed(era, eye, { at: [EAST + 0.22, 0, z], toward: -1 }, "red", [-3, 2]));

function middle(era: Era): Mark[] {
  const seated = [
    fill(STOOL, "navy"),
    fill(rim(STOOL, -3, 1), "yellow"),
    ...printBust(era, HIM, [4, -2], { shade: "indigo", light: "yellow" }),
    fill(rim(HIM.shape, 3, 2), "indigo"),
  ];
  return row(era).flatMap(({ marks }, i) => [...marks, ...(i === 3 ? seated : [])]);
}

const near = (era: Era): Mark[] => facingRow(era).flatMap(({ marks }) => [...marks]);
/** Dust that hangs in the light of the nearest window. */
function lights(era: Era): Mark[] {
  const shaft = hull(
    [NEAREST, NEAREST + 1.1].flatMap((z) =>
      [1.2, 2.5].flatMap((h) => [eye.point([EAST, h, z]), eye.point(fallen(h, z))]),
    ),
  );
  const tone = (x: number, y: number): number => clamp(0.22 + 0.9 * noise(x * 0.021, y * 0.021));
  const air = minus(and(shaft, WHOLE), grow(fuse(HIM.shape, STOOL), 8), DAY);
  return [dots(era, air, "yellow", { pitch: 22, angle: 0.9, tone, levels: 4, full: 0.15 })];
}

/** A barracks dormitory at first light: its men are out, and one man is kept in it. */
export function barracks(era: Era): Place {
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: lights(era),
    living: {
      layer: hangingLamp(era, [852, 66], 126),
      motion: "sway",
      above: "far",
      pivot: [852, -60],
    },
    focus: [760, 400],
    gaze: { prisoner: [740, 350], sentry: [1040, 150], light: [480, 620], beds: [420, 320] },
  };
}
