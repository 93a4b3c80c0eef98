// Light: one shaded lamp above the microphone; a red sky behind the Misti; a dim booth.
// Values: a black room; paper where the lamp falls, on the page, the face, the snow; red sky and red booth.
// Diagonal: the mountain's flank runs down through the general's back to the table; the lamp's rays meet it at the page.
// Frame: the window's thick jamb on the left, the booth's glass on the right, the table below.
// Focus: the page between the face and the microphone.
import { general, page } from "../../press/busts/general-at-microphone.ts";
import { heldPage, nearArm, seatedGeneral } from "../../press/busts/printed-general.ts";
import type { Era } from "../../press/era.ts";
import { and, clipLines, fuse, grow, minus } from "../../press/geometry/booleans.ts";
import { curve, cut } from "../../press/geometry/curves.ts";
import { clamp, type Point, type Ring, range, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { ruled, traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { cutLines, hatch } from "../../press/hatch.ts";
import { dots, fill, flecks, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { cloudBand, misti, sillarTown } from "../../press/props/misti.ts";
import { onAirLamp } from "../../press/props/on-air-lamp.ts";
import { GLASS, radioBooth } from "../../press/props/radio-booth.ts";
import { studioMicrophone } from "../../press/props/studio-microphone.ts";
import { glow } from "../../press/tone.ts";

const LAMP: Point = [742, 74];
const MICROPHONE: Point = [838, 610];
const ON_AIR: Point = [1100, 84];
const VIEW = rect(72, 70, 566, 486);
/** Where the lamp shines, in front of the back wall. */
const BEAM = poly([690, 90], [794, 90], [948, 600], [480, 600]);

function sky(era: Era): Mark[] {
  const bands: Ring[] = range(26, (i) => {
    const y = 6 + i * 15;
    return curve(
      range(12, (j): Point => [j * 60 - 30, y + 5 * noise(j * 0.5, i * 0.7)]),
      false,
      3,
    );
  });
  const night = (_: number, y: number): number => clamp(1.05 - y / 250);
  return [
    fill(WHOLE, era.sheet),
    dots(era, grow(VIEW, 60), "red", { tone: (_, y) => clamp(0.35 + (y - 60) / 330), levels: 7, full: 0.78 }),
    fill(cutLines(bands, { gap: 17, tone: night, step: 26, ends: 40, narrowest: 1.6, widest: 1 }), era.key),
    ...cloudBand(era, 22, "300,268 390,263 510,270 600,265"),
    ...cloudBand(era, 14, "20,226 60,221 110,228 150,223"),
    ...cloudBand(era, 16, "380,318 460,313 560,320 640,315"),
  ];
}

const far = (era: Era): Mark[] => [
  ...misti(era),
  ...cloudBand(era, 20, "20,346 125,340 200,350 320,342"),
  ...cloudBand(era, 17, "230,396 345,390 428,400 560,392"),
  ...sillarTown(era),
];

/** The window's reveal of white stone, its sill and its bars. */
function window(era: Era): Mark[] {
  const jamb = poly([-60, -60], [34, -60], [72, 70], [72, 486], [34, 540], [-60, 540]);
  const sill = poly([34, 540], [72, 486], [566, 486], [626, 540]);
  const bars = fuse(
    rect(336, 70, 348, 486),
    rect(72, 142, 566, 152),
    minus(grow(VIEW, 12), VIEW),
    rect(566, 40, 624, 540),
  );
  const joints = ruled(
    "-60,158 72,120",
    "-60,230 72,216",
    "-60,308 72,310",
    "-60,382 72,404",
    "40,-40 40,92",
    "52,126 52,216",
    "30,214 30,312",
    "54,312 54,400",
    "34,396 34,520",
  );
  return [
    line(joints, era.sheet, 3),
    flecks(
      hatch(grow(jamb, -4), { angle: 0.9, gap: 9, tone: (x) => 0.75 * clamp((x - 12) / 60), ends: 12, step: 16 }),
      era.sheet,
    ),
    fill(grow(sill, 3), era.key),
    fill(sill, era.sheet),
    flecks(hatch(sill, { angle: 0, gap: 10, tone: (x) => clamp((x - 60) / 420), ends: 40, step: 30 }), era.key),
    fill(grow(bars, 2), era.sheet),
    fill(grow(bars, -2.4), era.key),
  ];
}

function middle(era: Era): Mark[] {
  const shade = traced("728,-60! 756,-60! 760,22! 776,34 812,74! 812,88! 672,88! 672,74! 708,34 724,22!");
  const boards = (x: number, y: number): number =>
    0.1 + 0.34 * clamp(1 - Math.abs(x - LAMP[0]) / 260) * clamp(1 - y / 700);
  const wainscot = {
    angle: 0.03,
    gap: 13,
    tone: (x: number) => 0.16 + 0.25 * clamp((x - 950) / 300),
    ends: 60,
    step: 40,
  };
  return [
    fill(minus(WHOLE, VIEW), era.key),
    flecks(
      hatch(minus(rect(632, -60, 948, 620), BEAM), {
        angle: Math.PI / 2,
        gap: 15,
        tone: boards,
        wobble: 2.4,
        ends: 60,
        step: 34,
      }),
      era.sheet,
    ),
    ...window(era),
    ...radioBooth(era),
    flecks(hatch(rect(954, 486, 1340, 640), wainscot), era.sheet),
    fill(grow(shade, 4), era.sheet),
    fill(shade, era.key),
    fill(traced("720,24! 734,18 712,40 690,74! 680,74! 700,42"), era.sheet),
    fill(and(ellipse(742, 92, 62, 10), rect(600, 88, 900, 200)), era.sheet),
    ...onAirLamp(era, ON_AIR),
  ];
}

function near(era: Era): Mark[] {
  const table = cut(rect(-60, 602, 1340, 780), 1.4, 40, 9);
  const grain = (x: number, y: number): number =>
    clamp(0.5 - Math.abs(x - 560) / 1500 - (y - 614) / 300 + 0.28 * noise(x * 0.004, y * 0.06));
  const pool = (x: number, y: number): number => clamp(Math.hypot((x - 742) / 300, (y - 642) / 34) - 0.35);
  return [
    ...seatedGeneral(era),
    fill(grow(table, 4), era.sheet),
    fill(table, era.key),
    flecks(hatch(rect(-60, 614, 1340, 770), { gap: 11, tone: grain, wobble: 5, ends: 90, step: 40 }), "red"),
    fill(minus(ellipse(742, 642, 300, 34), rect(0, 0, 1280, 612)), era.sheet),
    flecks(
      hatch(minus(ellipse(742, 642, 304, 38), ellipse(742, 642, 210, 18)), { gap: 9, tone: pool, ends: 20, step: 20 }),
      era.key,
    ),
    ...studioMicrophone(era, MICROPHONE, 1).marks,
    ...heldPage(era),
    ...nearArm(era),
  ];
}

/** What the lamp throws down past face and microphone, as cuts that widen away from it. */
function rays(era: Era): Shape {
  const lines: Ring[] = range(15, (i) => {
    const a = Math.PI / 2 - (i - 7) * 0.075;
    return range(
      16,
      (j): Point => [LAMP[0] + (i - 7) * 8.4 + Math.cos(a) * j * 36, LAMP[1] + 30 + Math.sin(a) * j * 36],
    );
  });
  const microphone = grow(studioMicrophone(era, MICROPHONE, 1).whole, 12);
  const before = fuse(grow(general.whole, 7), microphone, grow(page, 8), rect(0, 0, 628, 900), rect(0, 596, 1280, 900));
  const tone = (_: number, y: number): number => 0.24 + 0.5 * clamp((y - 100) / 300);
  return cutLines(clipLines(lines, minus(BEAM, before)), { gap: 26, tone, widest: 0.5, step: 24, ends: 50 });
}

/** The studio in Arequipa: a page that can still be put down, and a red lamp that is lit. */
export function radioStudio(era: Era): Place {
  const halo = minus(ellipse(...ON_AIR, 104), ellipse(ON_AIR[0], ON_AIR[1] + 4, 47, 54), grow(GLASS, 18));
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [flecks(rays(era), era.sheet)],
    living: {
      layer: [dots(era, halo, "red", { tone: glow(...ON_AIR, 112, 1.2) })],
      motion: "pulse",
      above: "middle",
      pivot: ON_AIR,
    },
    focus: [640, 400],
    gaze: { page: [700, 500], face: [560, 290], microphone: [838, 300], technician: [1120, 300] },
  };
}
