// Light: first light, a yellow band low behind the roofs under a dark sky; the gatehouse lamp on their faces from the left.
// Values: navy gatehouse and mill; teal yard and indigo sky; yellow dawn, faces and lit panes, cream bundle and sheet.
// Diagonal: the sheet at the lower left, the old woman, the mill's roofs rising to the chimney.
// Frame: the gatehouse on the left and above, the wall below, a leaf of the shut gate on the right.
// Focus: the old woman who has set her lunch on the wall to have both hands free.
import { printMillElder } from "../../press/busts/mill-elder.ts";
import { printSpinner, printYoungWorker } from "../../press/busts/workers.ts";
import { camera, type Vector } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import type { Pose } from "../../press/poses.ts";
import { heldSheet } from "../../press/props/held-sheet.ts";
import { LEVER_END, steamWhistle, whistleGrip } from "../../press/props/whistle-grip.ts";
import { glow } from "../../press/tone.ts";

const eye = camera({ eye: [0, 1.6, 0], yaw: 0, focal: 900, centre: 640, horizon: 400 });
const OPENING = traced("176,700! 176,96! 700,70 1400,84! 1400,700!");
const LAMP: Point = [98, 176];
const WHISTLE: Point = [262, 236];
const WIRE: Point = [WHISTLE[0] + LEVER_END[0], WHISTLE[1] + LEVER_END[1]];
const WALL_TOP = 640;

const spinner = (era: Era) => printSpinner(era, [580, 372], 0.9, -1);
const young = (era: Era) => printYoungWorker(era, [1010, 356], 0.98, -1);
const elder = (era: Era) => printMillElder(era, [782, 336], 1.02);

/** Saw-tooth roofs from the left to the chimney: their upper line climbs. */
const tooth = (i: number, wide: number): Shape =>
  poly(
    [130 + i * 96, 372],
    [130 + i * 96, 306 - i * 5],
    [130 + i * 96 + wide, 250 - i * 5],
    [130 + i * 96 + wide, 372],
  );

function sky(era: Era): Mark[] {
  const chimney = fuse(
    poly([1064, 360], [1074, 134], [1112, 134], [1124, 360]),
    rect(1068, 128, 1118, 142),
    rect(1070, 160, 1116, 166),
  );
  const mill = fuse(...range(9, (i) => tooth(i, 96)), chimney, rect(100, 304, 1400, 470));
  const glass = fuse(
    ...range(9, (i) =>
      poly([208 + i * 96, 330], [208 + i * 96, 272 - i * 5], [222 + i * 96, 264 - i * 5], [222 + i * 96, 330]),
    ),
  );
  const panes = fuse(
    ...range(24, (i) => rect(146 + i * 48, 344, 172 + i * 48, 372)).filter((_, i) => i % 7 !== 3 && i % 5 !== 4),
  );
  const bars = range(24, (i) => [[159 + i * 48, 342] as const, [159 + i * 48, 374] as const]);
  const smoke = traced(
    "1074,128! 1050,108 1016,100 990,80 950,76 930,56 970,58 1000,62 1024,80 1060,84 1090,102 1112,128!",
  );
  return [
    fill(WHOLE, "indigo"),
    dots(era, rect(100, 90, 1400, 224), "red", {
      pitch: 13,
      tone: (x, y) => clamp((y - 100) / 104 + 0.1 * noise(x * 0.002, y * 0.01)),
      levels: 6,
      full: 0.74,
    }),
    fill(rect(100, 208, 1400, 420), "red"),
    dots(era, rect(100, 196, 1400, 268), "yellow", { pitch: 11, tone: (_, y) => clamp((y - 196) / 60), full: 0.74 }),
    fill(rect(100, 256, 1400, 420), "yellow"),
    fill(smoke, "navy"),
    fill(mill, "navy"),
    fill(fuse(glass, panes), "yellow"),
    line(bars, "navy", 3),
    fill(rim(chimney, 5, 0), "red"),
  ];
}

/** Metres across and away, whether it is a woman, and the way each one goes. */
const TWOS_AND_THREES: readonly (readonly [number, number, boolean, 1 | -1])[] = [
  [-4.5, 15, false, 1],
  [-3.9, 15.4, true, 1],
  [-2.3, 13, true, 1],
  [-1.75, 13.4, false, 1],
  [1.9, 14.6, true, -1],
  [2.4, 14, false, -1],
  [6.4, 11.6, true, -1],
  [7.2, 12, true, -1],
];

/** Twos and threes who come up out of the mist, their lunch hanging from the hand. */
function far(era: Era): Mark[] {
  const walking: Pose = { lean: 3, head: 6, armA: [-16, 10], armB: [14, 10], legA: [-17, 8], legB: [18, 3] };
  const shorter: Pose = { lean: 2, head: 10, armA: [-9, 8], armB: [10, 8], legA: [-10, 6], legB: [11, 2] };
  return [
    fill(rect(100, 392, 1400, 720), "teal"),
    dots(era, rect(100, 392, 1400, 500), "cream", {
      pitch: 11,
      tone: (_, y) => clamp(1.05 - (y - 392) / 90),
      full: 0.72,
    }),
    dots(era, rect(100, 480, 1400, 700), "indigo", {
      pitch: 12,
      tone: (_, y) => clamp((y - 480) / 200) * 0.8,
      levels: 5,
    }),
    ...TWOS_AND_THREES.flatMap(([x, z, woman, facing], i) => {
      const at: Vector = [x, 0, z];
      const [k, [px, py]] = [eye.scale(at), eye.point(at)];
      const pose = i % 2 ? walking : shorter;
      const body = figure({
        at: [px, py],
        height: (woman ? 1.56 : 1.7) * k,
        pose,
        view: "side",
        skirt: woman ? 1.5 : 0,
        facing,
      });
      const [hx, hy] = [px + facing * 0.2 * k, py - 0.68 * k];
      const lunch = fuse(
        poly(
          [hx - 0.13 * k, hy + 0.3 * k],
          [hx - 0.14 * k, hy + 0.12 * k],
          [hx, hy],
          [hx + 0.14 * k, hy + 0.12 * k],
          [hx + 0.13 * k, hy + 0.3 * k],
        ),
      );
      const bun = woman ? ellipse(px - facing * 0.1 * k, py - 1.4 * k, 0.08 * k, 0.09 * k) : [];
      const shadow = ellipse(px, py + 3, 0.42 * k, 0.06 * k);
      return [fill(fuse(body, bun, shadow), "navy"), fill(lunch, i % 3 ? "cream" : "yellow")];
    }),
  ];
}

function middle(era: Era): Mark[] {
  return [...spinner(era).marks, ...young(era).marks, ...elder(era).marks];
}

function near(era: Era): Mark[] {
  const wall = rect(-60, WALL_TOP, 1400, 780);
  const coping = rect(150, WALL_TOP, 1400, WALL_TOP + 24);
  const inside = fuse(minus(WHOLE, OPENING), wall);
  const shade = traced("50,178! 62,142 90,126! 90,96! 106,96! 106,126! 134,142 146,178!");
  const bars = fuse(
    ...range(5, (i) => rect(1168 + i * 44, 40, 1178 + i * 44, 780)),
    rect(1160, 150, 1400, 164),
    rect(1160, 590, 1400, 606),
  );
  const underLamp = minus(and(ellipse(LAMP[0], LAMP[1] + 10, 170), rect(-60, 182, 176, 480)), OPENING);
  return [
    fill(inside, "navy"),
    dots(era, minus(inside, wall), "indigo", { pitch: 12, tone: glow(...LAMP, 320, 0.8), levels: 5 }),
    dots(era, underLamp, "yellow", { pitch: 10, tone: glow(LAMP[0], LAMP[1] + 10, 170, 0.95) }),
    fill(rim(OPENING, 7, 6), "red"),
    fill(grow(bars, 2), "navy"),
    fill(bars, "navy"),
    fill(rim(bars, 3, 0), "red"),
    fill(coping, "yellow"),
    dots(era, coping, "red", { pitch: 8, tone: (x) => clamp((x - 360) / 900) * 0.8, levels: 5 }),
    fill(poly([712, 640], [862, 640], [930, 652], [740, 652]), "navy"),
    fill(rect(96, -60, 100, 100), "red"),
    fill(grow(shade, 2), "red"),
    fill(shade, "teal"),
    fill(ellipse(98, 180, 24, 9), "cream"),
    ...steamWhistle(era, WHISTLE, 780),
    ...heldSheet(era),
  ];
}

/** The gate of a mill before the first shift, from inside the gatehouse. */
export function millGate(era: Era): Place {
  const people = fuse(spinner(era).whole, young(era).whole, elder(era).whole);
  const mist = minus(rect(440, 384, 1150, 414), grow(people, 7));
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [
      dots(era, mist, "yellow", { pitch: 12, tone: (_, y) => clamp(1 - Math.abs(y - 398) / 24) * 0.35, levels: 4 }),
    ],
    living: { layer: whistleGrip(era, WIRE, 110), motion: "sway", above: "near", pivot: WIRE },
    focus: [782, 400],
    gaze: { sheet: [310, 620], bundle: [782, 580], grip: [WIRE[0], 390], workers: [1000, 430] },
  };
}
