// Light: the forenoon sun, high on the right over the desert; every shadow falls to the left, toward the sea.
// Values: navy men and iron; indigo canvas and teal sea; the yellow sky and the cream of the sand.
// Diagonal: derricks, lorries and the line of soldiers run down from the upper right to the sea behind the keys.
// Frame: the foreman's back on the left, a stack of pipes on the right, men in tin hats behind it.
// Focus: a ring of keys between two hands.
import { foremanBack, keyFingers, sittingDog, tinHat, youngOfficer } from "../../press/busts/talara.ts";
import { camera, type Vector } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, map, move, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { ellipse, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { backOfHead, place, printBust, set } from "../../press/heads.ts";
import { dots, fill, type Mark, silhouette } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { derrick, printDerrick } from "../../press/props/derrick.ts";
import { keyRing } from "../../press/props/keys.ts";
import { lorry, printLorry } from "../../press/props/lorry.ts";
import { mistBand } from "../../press/props/mist.ts";
import { pelicans } from "../../press/props/pelicans.ts";
import { pipeStack } from "../../press/props/pipe-stack.ts";
import { pumpJack } from "../../press/props/pump-jack.ts";
import { glow } from "../../press/tone.ts";

const HORIZON = 452;
const eye = camera({ eye: [0, 1.15, 0], yaw: 0, focal: 900, centre: 590, horizon: HORIZON });
const SUN: Point = [930, 96];
const HEAT = { pitch: 11, levels: 6, full: 0.7 } as const;

/** Derricks at their wells: metres across and away. */
const DERRICKS = [
  [9.7, 13],
  [9.4, 29],
  [8.8, 52],
  [7, 84],
  [4.4, 130],
  [-9, 150],
  [-22, 170],
].map(([x = 0, z = 0]) => derrick(eye, [x, 0, z], 24, 5.2));
const PUMP = pumpJack([470, 470], 300);

/** A silhouette that stands on the ground as its shadow, laid down to the left by its height. */
const laid = (shape: Shape, foot: number): Shape =>
  map(shape, ([x, y]) => [x - (foot - y) * 0.7, foot + (foot - y) * 0.17]);

const AT_EASE = { armA: [-15, 12], armB: [15, -4], legA: [-6, 0], legB: [6, 0] } as const;
const RANKS = range(9, (i): Vector => [2.05, 0, 21 - i * 1.75]);
const rank = RANKS.map((at) => {
  const [x, y] = eye.point(at);
  const height = eye.scale(at) * 1.72;
  return { x, y, shape: figure({ at: [x, y], height, pose: AT_EASE, hat: "helmet", rifle: "sling" }) };
});
const OFFICER: Vector = [0.78, 0, 5.9];
const [OX, OY] = eye.point(OFFICER);
const OK = (eye.scale(OFFICER) * 1.72) / 760;
const officer = place(youngOfficer, [OX, OY - 630 * OK], OK, -1);
const FOREMAN: Point = [196, 262];
const SIZE = 1.2;
const foreman = place(foremanBack, FOREMAN, SIZE);
const HAND: Point = [FOREMAN[0] + 268 * SIZE, FOREMAN[1] + 182 * SIZE];
const KEYS = keyRing(HAND, 40, 6);
/** Bare sand behind the keys, so that each can be told. */
const CLEAR = ellipse(HAND[0], HAND[1] + 80, 104, 98);
const dog = set(sittingDog, [640, 680], 1);

function sky(era: Era): Mark[] {
  const [x, y] = SUN;
  return [
    fill(WHOLE, "yellow"),
    dots(era, rect(-60, 250, 1340, HORIZON), "cream", { ...HEAT, tone: (_, h) => clamp((h - 250) / 220) }),
    dots(era, minus(ellipse(x, y, 250), ellipse(x, y, 78)), "cream", { ...HEAT, tone: glow(x, y, 250, 1.1) }),
    fill(ellipse(x, y, 74), "cream"),
    fill(
      pelicans([
        [420, 100, 1],
        [478, 122, 0.85],
        [530, 108, 0.75],
        [372, 128, 0.7],
      ]),
      "navy",
    ),
  ];
}

function far(era: Era): Mark[] {
  const sea = rect(-60, HORIZON - 34, 720, HORIZON + 8);
  const sand = rect(-60, HORIZON, 1340, 780);
  return [
    fill(sea, "teal"),
    fill(
      fuse(
        mistBand(240, HORIZON - 24, 200, 4),
        mistBand(520, HORIZON - 12, 140, 4),
        mistBand(640, HORIZON - 22, 60, 3),
      ),
      "cream",
    ),
    ...DERRICKS.slice(3).flatMap((well) => printDerrick(era, well)),
    fill(sand, "cream"),
    dots(era, minus(sand, CLEAR), "yellow", {
      pitch: 10,
      tone: (_, y) => clamp(0.75 - (y - HORIZON) / 260),
      levels: 5,
      full: 0.7,
    }),
    dots(era, minus(sand, CLEAR), "red", {
      pitch: 12,
      tone: (x, y) => clamp((y - 520) / 420 + Math.max(0, Math.hypot((x - 530) * 0.6, y - 540) - 90) / 1100),
      levels: 6,
    }),
    ...DERRICKS.slice(1, 3)
      .toReversed()
      .flatMap((well) => printDerrick(era, well)),
    fill(fuse(PUMP.stand, PUMP.counterweight), "navy"),
  ];
}

function middle(era: Era): Mark[] {
  const column = [46, 32, 21].map((z) => lorry(eye, { at: [6.9, 0, z], heading: -Math.PI / 2 - 0.12 }));
  const shadows = fuse(...rank.map(({ shape, y }) => laid(shape, y)), laid(officer.shape, OY), laid(dog, 680));
  return [
    ...column.flatMap((truck) => printLorry(era, truck, [2, -2])),
    fill(and(shadows, rect(-60, HORIZON + 4, 1340, 780)), "indigo"),
    ...rank.flatMap(({ shape }) => silhouette(era, shape, [2, -1.5])),
    fill(grow(officer.shape, 4), "cream"),
    ...printBust(era, officer, [-2.5, -1.5], { shade: "indigo", light: "yellow" }),
    ...silhouette(era, dog, [3, -2], 2.5),
  ];
}

function near(era: Era): Mark[] {
  const shirt = minus(foreman.shape, foreman.hair, foreman.skin);
  const hats = fuse(
    ...[
      [1010, 520, 0.3],
      [1066, 512, 0.34],
      [1150, 516, 0.36],
    ].map(([x = 0, y = 0, k = 1]) => set(fuse(tinHat, backOfHead), [x, y], k)),
  );
  return [
    ...DERRICKS.slice(0, 1).flatMap((well) => printDerrick(era, well)),
    ...silhouette(era, hats, [2, -2], 2.5),
    ...pipeStack(era, { at: [1060, 690], radius: 36, courses: [5, 4, 3], vanishing: [590, HORIZON], run: 0.34 }),
    fill(grow(foreman.shape, 3.5), "navy"),
    fill(shirt, "teal"),
    dots(era, shirt, "navy", {
      pitch: 10,
      tone: (x, y) => clamp(0.15 + (300 - x) / 260 + (y - 520) / 500),
      levels: 6,
      full: 0.7,
    }),
    fill(foreman.cuts, "navy"),
    fill(foreman.skin, "indigo"),
    fill(foreman.lit, "yellow"),
    fill(foreman.hair, "navy"),
    fill(rim(foreman.shape, -5, 3), "yellow"),
    ...KEYS.keys.flatMap((key) => [fill(grow(key, 2), "cream"), fill(key, "navy")]),
    fill(grow(KEYS.ring, 2), "cream"),
    fill(KEYS.ring, "navy"),
    fill(set(keyFingers, FOREMAN, SIZE), "navy"),
  ];
}

function lights(): Mark[] {
  const bands = [
    [440, 18, 60],
    [560, 8, 50],
    [600, 26, 40],
  ].map(([x = 0, up = 0, half = 0]) => mistBand(x, HORIZON - up, half, 4));
  const glint = minus(KEYS.ring, move(KEYS.ring, -2.5, 2.5));
  return [
    fill(minus(fuse(...bands), grow(foreman.shape, 4), grow(PUMP.stand, 2), grow(officer.shape, 5)), "cream"),
    fill(glint, "yellow"),
  ];
}

/** The oil field at Talara on the morning on which the Army comes for it. */
export function talara(era: Era): Place {
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: lights(),
    living: {
      layer: [
        fill(grow(PUMP.beam, 2), "navy"),
        fill(PUMP.beam, "red"),
        dots(era, PUMP.beam, "navy", { pitch: 8, tone: (x) => clamp((600 - x) / 260), levels: 5 }),
      ],
      motion: "sway",
      above: "far",
      pivot: PUMP.pivot,
    },
    focus: [540, 500],
    gaze: { keys: [530, 540], officer: [700, 440], soldiers: [860, 450], pump: [480, 260] },
  };
}
