// Light: first light, red over the roofs behind them; a lamp of the gatehouse on their faces from the left.
// Values: navy gatehouse and shawls; red sky and indigo mill; yellow faces, cream sheet and bundle.
// Diagonal: the sheet at the lower left, the grip on its wire, the mill's roof rising to the chimney.
// Frame: the opening of the gatehouse, from inside.
// Focus: the old woman who sets her lunch on the wall to have both hands free.
import { oldWomanWithBundle, spinnerWithLunch, youngWorker } from "../../press/busts/workers.ts";
import { camera, type Vector } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { type Figure, figure } from "../../press/figure.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse, hull, poly, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { place, printBust } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import type { Pose } from "../../press/poses.ts";
import { heldSheet } from "../../press/props/held-sheet.ts";
import { mistBand, mistBank } from "../../press/props/mist.ts";
import { whistleGrip } from "../../press/props/whistle-grip.ts";
import { glow } from "../../press/tone.ts";

const eye = camera({ eye: [0, 1.6, 0], yaw: 0, focal: 900, centre: 640, horizon: 400 });
const OPENING = traced("176,640! 176,134! 300,92 470,66 660,58 850,66 1020,92 1144,134! 1144,640!");
const LAMP: Point = [98, 176];
const WIRE: Point = [452, -60];
const WALL_TOP = 596;
const old = place(oldWomanWithBundle, [772, 322], 0.94);
const spinner = place(spinnerWithLunch, [592, 372], 0.78, -1);
const young = place(youngWorker, [1014, 346], 0.88, -1);

const man = (at: Vector, who: Omit<Figure, "at" | "height">, tall = 1.66): Shape =>
  figure({ ...who, at: eye.point(at), height: tall * eye.scale(at) });

function sky(era: Era): Mark[] {
  const teeth = fuse(
    ...range(
      9,
      (i): Shape =>
        poly([150 + i * 84, 360], [150 + i * 84, 300 - i * 5], [234 + i * 84, 258 - i * 5], [234 + i * 84, 360]),
    ),
  );
  const glass = fuse(
    ...range(
      9,
      (i): Shape =>
        poly([228 + i * 84, 350], [228 + i * 84, 276 - i * 5], [233 + i * 84, 274 - i * 5], [233 + i * 84, 350]),
    ),
  );
  const chimney = fuse(
    hull([
      [1010, 360],
      [1020, 138],
      [1052, 138],
      [1064, 360],
    ]),
    rect(1014, 134, 1058, 148),
    rect(1016, 166, 1056, 172),
  );
  const mill = fuse(teeth, chimney, rect(100, 300, 1300, 470));
  return [
    fill(WHOLE, "yellow"),
    dots(era, rect(100, -60, 1220, 330), "red", {
      pitch: 13,
      tone: (x, y) => clamp(1.02 - y / 330 + 0.1 * noise(x * 0.002, y * 0.01)),
      levels: 6,
      full: 0.74,
    }),
    fill(mill, "indigo"),
    fill(glass, "teal"),
    dots(era, and(mill, rect(100, 300, 1300, 470)), "yellow", {
      pitch: 11,
      tone: (_, y) => clamp((y - 318) / 64),
      full: 0.72,
    }),
    fill(mistBank(386, 7, 3), "yellow"),
  ];
}

/** Metres across and away; whether it is a woman. */
const TWOS_AND_THREES: readonly (readonly [number, number, boolean])[] = [
  [-6.6, 13.4, false],
  [-5.9, 13, true],
  [-4.1, 11.6, true],
  [-3.3, 15, false],
  [-2.35, 10.4, true],
  [-1.75, 10.8, true],
  [-0.9, 16, false],
  [3.1, 11.4, false],
  [5.2, 10, true],
];

/** Twos and threes who come up out of the mist. */
function far(era: Era): Mark[] {
  const walking: Pose = { lean: 4, head: 8, armA: [-10, 12], armB: [14, 16], legA: [-13, 6], legB: [14, 2] };
  const waiting: Pose = { head: 6, armA: [-8, 10], armB: [20, 70] };
  const groups = TWOS_AND_THREES.map(([x, z, woman], i) => {
    const k = eye.scale([x, 0, z]);
    const [px, py] = eye.point([x, 0, z]);
    const facing = x < 1 ? 1 : -1;
    const one = man(
      [x, 0, z],
      { pose: i % 2 ? walking : waiting, view: "side", skirt: woman ? 1.9 : 0.6, facing },
      woman ? 1.56 : 1.68,
    );
    const lunch = ellipse(px + facing * 0.34 * k, py - (i % 2 ? 0.72 : 0.92) * k, 0.13 * k, 0.12 * k);
    const cap = woman
      ? []
      : hull(
          [
            [-0.13, 1.56],
            [-0.08, 1.65],
            [0.08, 1.65],
            [0.24, 1.53],
          ].map(([dx = 0, h = 0]): Point => [px + facing * (dx + 0.06) * k, py - h * k]),
        );
    return { body: fuse(one, cap), lunch };
  });
  const feet = fuse(...groups.map(({ body }) => body));
  return [
    fill(rect(100, 520, 1220, 660), "yellow"),
    dots(era, rect(100, 520, 1220, 660), "red", { pitch: 12, tone: (_, y) => clamp((y - 520) / 160) * 0.5, levels: 5 }),
    ...groups.flatMap(({ body, lunch }) => [
      fill(grow(body, 1.8, "round"), "yellow"),
      fill(body, "indigo"),
      fill(lunch, "cream"),
    ]),
    dots(era, feet, "yellow", { pitch: 8, tone: (_, y) => clamp((y - 470) / 90), full: 0.72 }),
  ];
}

function middle(era: Era): Mark[] {
  const inks = { shade: "indigo", light: "yellow" } as const;
  return [
    ...printBust(era, spinner, [-4, -2], { ...inks, cloth: "teal", folds: "navy" }),
    ...printBust(era, young, [4, -2], inks),
    ...printBust(era, { ...old, badge: [] }, [-4, -2], inks),
    fill(old.badge, "red"),
    fill(rim(old.badge, 4, 3), "yellow"),
  ];
}

function near(era: Era): Mark[] {
  const wall = rect(-60, WALL_TOP + 6, 1340, 780);
  const coping = rect(150, WALL_TOP, 1170, WALL_TOP + 26);
  const inside = fuse(minus(WHOLE, OPENING), wall);
  const bricks = range(5, (j) =>
    range(
      16,
      (i) =>
        [
          [i * 84 + (j % 2) * 42, WALL_TOP + 46 + j * 26],
          [i * 84 + (j % 2) * 42 + 70, WALL_TOP + 46 + j * 26],
        ] as const,
    ),
  ).flat();
  const shade = traced("50,178! 62,142 90,126! 90,96! 106,96! 106,126! 134,142 146,178!");
  return [
    fill(inside, "navy"),
    dots(era, minus(inside, wall), "indigo", { pitch: 12, tone: glow(...LAMP, 380, 0.8), levels: 5 }),
    line(bricks, "indigo", 3),
    fill(rim(OPENING, 7, 6), "red"),
    fill(coping, "yellow"),
    dots(era, coping, "red", { pitch: 8, tone: (x) => clamp((x - 300) / 900) * 0.8, levels: 5 }),
    fill(rect(96, -60, 100, 100), "red"),
    fill(grow(shade, 2), "red"),
    fill(shade, "teal"),
    fill(ellipse(98, 180, 24, 9), "cream"),
    ...heldSheet(era),
  ];
}

/** The gate of a mill before the first shift, from inside the gatehouse. */
export function millGate(era: Era): Place {
  return {
    sky: sky(era),
    far: far(era),
    middle: [fill(fuse(mistBand(330, 508, 240, 12), mistBand(930, 500, 280, 12)), "cream"), ...middle(era)],
    near: near(era),
    lights: [
      dots(era, minus(ellipse(LAMP[0], LAMP[1] + 6, 150), OPENING, rect(-60, -60, 400, 180)), "yellow", {
        pitch: 10,
        tone: glow(LAMP[0], LAMP[1] + 6, 150, 0.95),
      }),
    ],
    living: { layer: whistleGrip(era, WIRE, 296), motion: "sway", above: "near", pivot: WIRE },
    focus: [772, 400],
    gaze: { sheet: [230, 600], bundle: [772, 560], grip: [452, 236], workers: [900, 430] },
  };
}
