// Light: hanging lamps in a row that goes away to the left; the nearest burns over the proof.
// Values: a black room; paper where the lamps fall, on the proof, the face, the sleeve and the running web; red in gear, garter, pencil.
// Diagonal: the web of paper comes out of the press and runs up over his head to the left, as his arm runs down to the proof.
// Frame: the press on the right, a wall of wheels; the coat on its chair on the left.
// Focus: the pencil, which does not touch the proof yet.
import { printProofReader } from "../../press/busts/proof-reader.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus } from "../../press/geometry/booleans.ts";
import { cut } from "../../press/geometry/curves.ts";
import { clamp, lerp, type Point, type Ring, range, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { cutLines, hatch } from "../../press/hatch.ts";
import { set } from "../../press/heads.ts";
import { fill, flecks, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { coatOnChair } from "../../press/props/coat-on-chair.ts";
import { rotaryPress } from "../../press/props/rotary-press.ts";

/** Lamps from the nearest on: where the shade's mouth hangs, and its half width in pixels. */
const LAMPS: readonly (readonly [x: number, y: number, half: number])[] = [
  [456, 150, 104],
  [236, 164, 58],
  [126, 172, 34],
  [66, 177, 22],
];
const SHADE = "-14,-70! 14,-70! 18,-50! 42,-38 78,-14 100,4! 100,12! -100,12! -100,4! -78,-14 -42,-38 -18,-50!";
const TABLE = poly([166, 532], [700, 532], [826, 800], [-60, 800]);

const shadeOf = ([x, y, half]: readonly [number, number, number]): Shape => set(traced(SHADE), [x, y], half / 100);

/** What a lamp throws down, as cuts that widen away from it. */
function cone([x, y, half]: readonly [number, number, number], foot: number, rays: number): Shape {
  const lines: Ring[] = range(rays, (i) => {
    const t = (i / (rays - 1)) * 2 - 1;
    return range(
      20,
      (j): Point => [
        x + t * half * lerp(0.86, half > 50 ? 1.9 : 1.15, j / 19) + 2 * noise(i, j * 0.2),
        lerp(y + half * 0.2, foot, j / 19),
      ],
    );
  });
  const gap = (half * 3.4) / rays;
  return cutLines(lines, {
    gap,
    tone: (_, py) => 0.34 + 0.44 * clamp((py - y) / (foot - y)),
    step: 22,
    ends: 30,
    widest: 0.9,
  });
}

function sky(era: Era): Mark[] {
  return [
    fill(WHOLE, era.key),
    flecks(
      hatch(rect(-60, 330, 860, 560), {
        angle: 0,
        gap: 12,
        tone: (x, y) => 0.1 + 0.3 * clamp(1 - x / 420) - 0.2 * clamp((y - 470) / 90),
        ends: 50,
        step: 36,
        wobble: 2,
      }),
      "red",
    ),
  ];
}

/** Desks that stand empty under the farther lamps. */
function desks(era: Era): Mark[] {
  const tops = [
    [238, 470, 120, 20],
    [130, 404, 72, 13],
    [72, 366, 44, 8],
  ] as const;
  return tops.toReversed().flatMap(([x, y, half, deep]) => {
    const top = poly([x - half * 0.86, y], [x + half * 0.86, y], [x + half, y + deep], [x - half, y + deep]);
    const under = rect(x - half * 0.92, y + deep, x + half * 0.92, y + deep * 5);
    return [
      fill(grow(fuse(top, under), 3), era.key),
      fill(top, era.sheet),
      fill(minus(under, grow(under, -2.5)), era.sheet),
    ];
  });
}

function lamps(era: Era): Mark[] {
  return LAMPS.toReversed().flatMap((lamp): Mark[] => {
    const [x, y, half] = lamp;
    const flex = rect(x - half * 0.03 - 1, -60, x + half * 0.03 + 1, y - half * 0.6);
    return [
      fill(grow(fuse(shadeOf(lamp), flex), 3 + half * 0.015), era.sheet),
      fill(fuse(shadeOf(lamp), flex), era.key),
      fill(and(shadeOf(lamp), set(traced("-30,-46! -8,-46! -60,6! -96,6!"), [x, y], half / 100)), era.sheet),
      fill(ellipse(x, y + half * 0.12, half * 0.8, half * 0.085), era.sheet),
    ];
  });
}

/** The proof: columns that cannot be read, a heading, and one place marked. */
function proof(era: Era): Mark[] {
  const at = (u: number, v: number): Point => [
    lerp(lerp(312, 596, u), lerp(216, 650, u), v),
    lerp(546, 720, v) - 6 * u,
  ];
  const sheet = poly(at(0, 0), at(1, 0), at(1, 1), at(0, 1));
  const bar = (u0: number, v0: number, u1: number, v1: number): Shape =>
    poly(at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1));
  const columns = range(3, (c) =>
    range(9, (r): Ring => {
      const v = 0.36 + r * 0.075;
      const [u0, u1] = [0.08 + c * 0.29, 0.08 + c * 0.29 + (r === 8 ? 0.14 : 0.25)];
      return [at(u0, v), at(u1, v)];
    }),
  ).flat();
  return [
    fill(grow(sheet, 4), era.key),
    fill(sheet, era.sheet),
    fill(fuse(bar(0.08, 0.09, 0.7, 0.17), bar(0.08, 0.21, 0.46, 0.26)), era.key),
    line(columns, era.key, 3.4),
    fill(minus(bar(0.63, 0.3, 0.96, 0.62), bar(0.65, 0.33, 0.94, 0.59)), "red"),
  ];
}

function table(era: Era): Mark[] {
  const top = cut(TABLE, 1, 30, 6);
  const pool = (x: number, y: number): number => 1.25 - Math.hypot((x - 440) / 420, (y - 640) / 130);
  return [
    fill(grow(top, 5), era.sheet),
    fill(top, era.key),
    flecks(
      hatch(grow(top, -8), {
        angle: 0,
        gap: 10,
        tone: (x, y) => pool(x, y) + 0.12 * noise(x * 0.01, y * 0.1),
        ends: 50,
        step: 30,
        wobble: 3,
      }),
      "red",
    ),
  ];
}

/** A newspaper at night: the proof is wet, and somebody has gone out. */
export function newsroom(era: Era): Place {
  const man = printProofReader(era);
  const [near, ...rest] = LAMPS;
  const beams = (
    list: readonly (readonly [number, number, number])[],
    foot: (lamp: readonly [number, number, number]) => number,
  ): Shape => list.flatMap((lamp) => cone(lamp, foot(lamp), lamp[2] > 50 ? 13 : 7));
  return {
    sky: sky(era),
    far: [
      flecks(
        beams(rest, ([x]) => (x > 200 ? 476 : x > 100 ? 408 : 370)),
        era.sheet,
      ),
      ...desks(era),
      ...rotaryPress(era),
    ],
    middle: [...lamps(era), ...coatOnChair(era, [322, 352], 0.92, 1)],
    near: [...man.back, ...table(era), ...proof(era), ...man.arms],
    lights: [],
    living: {
      layer: [flecks(near ? cone(near, 545, 16) : [], era.sheet)],
      motion: "pulse",
      above: "far",
      pivot: [456, 170],
    },
    focus: [520, 540],
    gaze: { pencil: [512, 550], coat: [322, 400], press: [1000, 300], face: [620, 320] },
  };
}
