// Light: a lamp over the middle of the table, where the eye hangs too; every shadow runs outward.
// Values: the table in paper; the floor in red cuts on black; men in black, lit toward the lamp.
// Diagonal: the light that nobody stops runs out past the empty chair to the lower right corner.
// Frame: shadows of the men, which take the corners.
// Focus: the empty chair, pushed back.
import { type Bearing, manFromAbove, printManFromAbove } from "../../press/busts/seen-from-above.ts";
import type { Era } from "../../press/era.ts";
import { clipLines, grow } from "../../press/geometry/booleans.ts";
import { cut } from "../../press/geometry/curves.ts";
import { gouge } from "../../press/geometry/gouge.ts";
import { clamp, type Point, type Ring, range, type Shape, turn } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { cutLines } from "../../press/hatch.ts";
import { fill, flecks, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import {
  printArmchairFromAbove,
  printAshtray,
  printCapFromAbove,
  printSheetFromAbove,
  seatAt,
  smokeFromAbove,
} from "../../press/props/from-above.ts";

const MIDDLE: Point = [546, 334];
const TABLE = 212;
/** Pixels to the centimetre. */
const K = 2.08;
const NECK = TABLE + 30 * K;
const table = cut(ellipse(MIDDLE[0], MIDDLE[1], TABLE, TABLE, 90), 0.8, 30);
const away = (x: number, y: number): number => Math.hypot(x - MIDDLE[0], y - MIDDLE[1]);
/** A point so far from the middle, in a direction (degrees, 0 up, clockwise). */
const out = (radius: number, degrees: number): Point => {
  const a = (degrees * Math.PI) / 180;
  return [MIDDLE[0] + radius * Math.sin(a), MIDDLE[1] - radius * Math.cos(a)];
};

/** Who sits where, in degrees clockwise from the top; the gap lies at the lower right. */
const SEATS: readonly (readonly [degrees: number, man: Bearing])[] = [
  [2, { dress: "uniform", arms: "fist", hair: "cropped", look: -20 }],
  [38, { dress: "uniform", arms: "clasped", hair: "parted", look: -34, face: "moustache" }],
  [75, { dress: "uniform", arms: "folded", hair: "bald", look: -30, face: "moustache" }],
  [172, { dress: "coat", arms: "brow", hair: "full", look: 8 }],
  [208, { dress: "coat", arms: "clasped", hair: "bald", look: 30 }],
  [246, { dress: "coat", arms: "writing", hair: "parted", look: 0, face: "moustache" }],
  [285, { dress: "coat", arms: "spread", hair: "full", look: 24 }],
  [324, { dress: "uniform", arms: "clasped", hair: "full", look: 28 }],
];
const EMPTY = 125;
const men = SEATS.map(([degrees, bearing]) => ({
  degrees,
  bearing,
  man: manFromAbove(bearing),
  put: seatAt(MIDDLE, NECK, degrees, K),
}));

/** Rays from the middle between two distances, one every so many degrees. */
const rays = (count: number, from: number, to: number): Ring[] =>
  range(count, (i) => {
    const a = (i * 360) / count + 0.5 * noise(i * 1.3, 2);
    const start = from + (i % 3) * 9 + 10 * noise(i * 0.7, 5);
    return range(30, (k): Point => out(start + ((to - start) * k) / 29, a + 0.3 * noise(i, k * 0.3)));
  });

/** Degrees between two directions. */
const between = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);
const RAYS = 132;
/** Light on the floor: rays that widen as they go and fail in the distance; none where a man stands in the light. */
function floorLight(kept: (degrees: number) => number, from: number, fail: number, wide: number): Shape {
  return range(RAYS, (i): Ring | undefined => {
    const degrees = (i * 360) / RAYS;
    const strength = kept(degrees);
    if (strength <= 0) return undefined;
    const reach = fail * strength * (0.9 + 0.16 * noise(i * 2.1, 7));
    const start = from + 14 * noise(i * 0.9, 3);
    const path = range(26, (k): Point => out(start + (reach * k) / 25, degrees + 0.35 * noise(i, k * 0.4)));
    return gouge(path, (t) => {
      const pitch = ((start + reach * t) * 2 * Math.PI) / RAYS;
      return Math.max(0.6, pitch * wide * clamp(1.06 - t ** 2.2) * clamp(0.35 + t * 9));
    });
  }).filter((ray) => ray !== undefined);
}

function floor(era: Era): Mark[] {
  const shaded = (degrees: number): number => Math.min(...SEATS.map(([seat]) => between(seat, degrees)));
  const free = (degrees: number): boolean => between(EMPTY, degrees) < 19;
  return [
    fill(WHOLE, era.key),
    flecks(
      floorLight((d) => (free(d) ? 0 : clamp((shaded(d) - 6.4) / 7)), 284, 620, 0.66),
      "red",
    ),
    flecks(
      floorLight((d) => (free(d) ? 1 : 0), TABLE + 16, 860, 0.72),
      era.sheet,
    ),
  ];
}

function chairs(era: Era): Mark[] {
  const back = traced("-25,22! -20,27 0,33 20,27 25,22! 27,27 21,34 0,40 -21,34 -27,27!");
  const all = men.map(({ put }) => put(back));
  return all.flatMap((shape) => [fill(grow(shape, 3), era.sheet), fill(shape, era.key)]);
}

function top(era: Era): Mark[] {
  const inner = grow(table, -9);
  return [
    fill(grow(table, 5), era.sheet),
    fill(table, era.key),
    fill(inner, era.sheet),
    flecks(
      cutLines(clipLines(rays(96, 84, 204), grow(inner, -1)), {
        gap: 13,
        tone: (x, y) => clamp((away(x, y) - 78) / 150) * (0.72 + 0.3 * noise(x * 0.02, y * 0.02)),
        step: 14,
        ends: 30,
        widest: 0.7,
      }),
      era.key,
    ),
    line([range(61, (i) => out(92, i * 6))], era.key, 2.4),
    line([range(61, (i) => out(99, i * 6))], era.key, 1.4),
  ];
}

/** Sheets and, before those in uniform, their caps: how far from the middle, in which direction, how turned. */
const SHEETS = "62,226,0.5 66,186,-0.2 146,128,0.8 136,236,0.9 146,200,0.2";
const CAPS = "150,56,0.3 146,16,-0.2 150,344,0.2";
const ASHTRAY = out(58, 306);
function things(era: Era): Mark[] {
  const each = (list: string, print: (radius: number, degrees: number, spin: number) => Mark[]): Mark[] =>
    list.split(" ").flatMap((entry) => {
      const [radius = 0, degrees = 0, spin = 0] = entry.split(",").map(Number);
      return print(radius, degrees, spin);
    });
  return [
    ...each(SHEETS, (radius, degrees, spin) => printSheetFromAbove(era, out(radius, degrees), spin)),
    ...each(CAPS, (radius, degrees, spin) =>
      printCapFromAbove(era, (shape) => seatAt(MIDDLE, radius, degrees, K)(turn(shape, spin, [0, 0]))),
    ),
    ...printAshtray(era, ASHTRAY),
  ];
}

function people(era: Era): Mark[] {
  return men.flatMap(({ man, put }): Mark[] => {
    const grain = clipLines(rays(210, 200, 350), grow(put(man.trunk), -3));
    const near = (x: number, y: number): number => clamp((330 - away(x, y)) / 110) * 0.6;
    const chest = cutLines(grain, { gap: 8, tone: near, step: 10, ends: 14, narrowest: 1.3 });
    return printManFromAbove(era, man, put, chest);
  });
}

const pushedBack = (shape: Shape): Shape => seatAt(MIDDLE, TABLE + 62 * K, EMPTY, K * 1.14)(turn(shape, -0.3, [0, 0]));

/** The cabinet that will fall: those in uniform want a break, and one has got up. */
export function councilTable(era: Era): Place {
  const chair = out(TABLE + 62 * K, EMPTY);
  return {
    sky: floor(era),
    far: [...chairs(era), ...printArmchairFromAbove(era, pushedBack, MIDDLE)],
    middle: [...top(era), ...things(era)],
    near: people(era),
    lights: [],
    living: { layer: smokeFromAbove(era, ASHTRAY), motion: "drift", above: "near" },
    focus: [Math.round(chair[0]), Math.round(chair[1])],
    gaze: {
      chair: [Math.round(chair[0]), Math.round(chair[1])],
      table: MIDDLE,
      uniforms: [560, 80],
      coats: [330, 440],
    },
  };
}
