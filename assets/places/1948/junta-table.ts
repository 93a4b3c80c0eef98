// Light: the lit corridor behind the open door, on the right; it comes in low over the table.
// Values: a black room; the table and the corridor in paper; red in the chair, the curtain and the edges turned from the door.
// Diagonal: the table's long edge from the lower left up to the head of the table, and on into the corridor.
// Frame: the curtain on the left, the lintel and jamb of the door on the right.
// Focus: the gap between the man and the chair.
import { printLoneGeneral } from "../../press/busts/lone-general.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { and, clipLines, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { cut } from "../../press/geometry/curves.ts";
import { clamp, inside, lerp, type Point, type Ring, range, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { poly, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { cutLines, hatch } from "../../press/hatch.ts";
import { dots, fill, flecks, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { POSES } from "../../press/poses.ts";
import { tallChair } from "../../press/props/tall-chair.ts";

const VANISH: Point = [835, 272];
const TABLE = poly([508, 440], [900, 440], [1046, 810], [-206, 810]);
const DOOR = poly([896, 112], [1112, 112], [1112, 508], [896, 508]);
/** A point of the corridor: metres right of the vanishing point, metres above the floor, pixels to the metre. */
const deep = (across: number, up: number, scale: number): Point => [
  VANISH[0] + across * scale,
  VANISH[1] + (1.365 - up) * scale,
];

/** Those who stand along the corridor's far wall, from the farthest to the nearest, in pixels to the metre. */
const ROW = [52, 64, 80, 100, 128, 166] as const;
const ACROSS = 1.42;

function sky(era: Era): Mark[] {
  const floor = poly([896, 508], [1112, 508], [1500, 800], [1000, 800]);
  const boards: Ring[] = range(26, (i): Ring => [VANISH, [-900 + i * 130, 800]]);
  const lit = (_: number, y: number): number => 0.5 + 0.35 * clamp((y - 500) / 240);
  return [
    fill(WHOLE, era.key),
    flecks(
      hatch(rect(240, -60, 880, 440), {
        angle: Math.PI / 2,
        gap: 15,
        tone: (x, y) => 0.4 * clamp((x - 420) / 460) * clamp(1.1 - Math.abs(y - 250) / 300),
        ends: 70,
        step: 34,
        wobble: 2.2,
      }),
      era.sheet,
    ),
    flecks(
      hatch(rect(1150, -60, 1340, 560), {
        angle: Math.PI / 2,
        gap: 15,
        tone: (x) => 0.42 * clamp(1 - (x - 1150) / 160),
        ends: 70,
        step: 34,
        wobble: 2.2,
      }),
      era.sheet,
    ),
    flecks(
      cutLines(clipLines(boards, rect(-60, 530, 1340, 800)), { gap: 14, tone: () => 0.3, step: 30, ends: 60 }),
      "red",
    ),
    fill(grow(floor, 4), era.key),
    fill(floor, era.sheet),
    flecks(
      cutLines(
        clipLines(
          range(
            12,
            (i): Ring => [
              [VANISH[0], VANISH[1]],
              [900 + i * 70, 820],
            ],
          ),
          floor,
        ),
        { gap: 14, tone: (x, y) => 0.55 - 0.3 * lit(x, y), step: 26, ends: 40 },
      ),
      era.key,
    ),
  ];
}

/** The corridor through the door and the men who stand in it. */
function corridor(era: Era): Mark[] {
  const frame = grow(DOOR, 17);
  const wall = poly(
    deep(ACROSS + 0.34, 0, 30),
    deep(ACROSS + 0.34, 0, 300),
    deep(ACROSS + 0.34, 4, 300),
    deep(ACROSS + 0.34, 4, 30),
  );
  const end = poly(deep(-2, 0, 44), deep(ACROSS + 0.34, 0, 44), deep(ACROSS + 0.34, 4, 44), deep(-2, 4, 44));
  const ceiling = poly(
    deep(-4, 3.1, 44),
    deep(ACROSS + 0.34, 3.1, 44),
    deep(ACROSS + 0.34, 3.1, 300),
    deep(-4, 3.1, 300),
  );
  const men = ROW.map((scale): Shape => {
    const [x, y] = deep(ACROSS, 0, scale);
    return and(
      figure({ at: [x, y], height: 1.76 * scale, pose: POSES.attention, hat: "cap", facing: -1, skirt: 0.9 }),
      DOOR,
    );
  });
  return [
    fill(grow(frame, 4), era.sheet),
    fill(frame, era.key),
    fill(minus(grow(DOOR, 8), grow(DOOR, 5)), era.sheet),
    fill(DOOR, era.sheet),
    fill(and(end, DOOR), era.sheet),
    dots(era, and(wall, DOOR), "red", {
      tone: (x, y) => 0.25 + 0.55 * clamp((x - 930) / 200) + 0.2 * clamp((180 - y) / 80),
      levels: 6,
      full: 0.74,
    }),
    fill(and(ceiling, DOOR), era.key),
    line([[deep(ACROSS + 0.34, 0, 44), deep(ACROSS + 0.34, 0, 160)]], era.key, 2.6),
    ...men.flatMap((man, i) => [
      fill(and(grow(man, 1.2 + i * 0.45, "round"), DOOR), era.sheet),
      fill(man, era.key),
      fill(and(rim(man, 1.4 + i * 0.7, 0), DOOR), "red"),
    ]),
  ];
}

/** The curtain that takes the left edge. */
function curtain(era: Era): Mark[] {
  const edge = cut(poly([-60, -60], [236, -60], [206, 120], [168, 300], [150, 480], [158, 800], [-60, 800]), 2, 40, 3);
  const folds: Ring[] = range(15, (i) =>
    range(30, (k): Point => {
      const t = k / 29;
      return [lerp(-50 + i * 20, -56 + i * 14.6, clamp(t * 1.6)) + 4 * noise(i * 0.9, t * 2), -60 + t * 860];
    }),
  );
  return [
    fill(grow(edge, 4.5), era.sheet),
    fill(edge, era.key),
    flecks(
      cutLines(clipLines(folds, grow(edge, -6)), {
        gap: 15,
        tone: (x, y) => 0.35 + 0.4 * noise(x * 0.02, y * 0.004) + 0.2 * clamp(x / 160),
        step: 30,
        ends: 60,
        widest: 0.8,
      }),
      "red",
    ),
  ];
}

/** The bare table: grain that runs to the far wall, darker toward us and where the man keeps the light off. */
function table(era: Era): Mark[] {
  const top = cut(TABLE, 0.8, 34, 4);
  const grain: Ring[] = range(74, (i): Ring => {
    const foot = -320 + i * 20 + 5 * noise(i * 1.7, 3);
    return range(24, (k): Point => {
      const t = 0.28 + (0.76 * k) / 23;
      return [lerp(VANISH[0], foot, t) + 2.6 * noise(i * 0.8, k * 0.28), lerp(VANISH[1], 830, t)];
    });
  });
  const shadow = poly([520, 440], [850, 440], [700, 560], [260, 640]);
  const within = (x: number, y: number): number => (inside(shadow, x, y) ? 0.3 : 0);
  const tone = (x: number, y: number): number =>
    within(x, y) +
    0.12 +
    clamp((y - 470) / 420) * 0.5 +
    0.14 * noise(x * 0.006, y * 0.01) -
    0.24 * clamp((x - 760) / 260);
  return [
    fill(grow(top, 13), era.sheet),
    fill(grow(top, 9), era.key),
    fill(top, era.sheet),
    flecks(
      cutLines(clipLines(grain, grow(top, -5)), { gap: 15, tone, step: 16, ends: 40, widest: 0.8, narrowest: 1.1 }),
      era.key,
    ),
  ];
}

/** The table of the Junta, with one man at it. */
export function juntaTable(era: Era): Place {
  const man = printLoneGeneral(era, [716, 268], 0.98);
  return {
    sky: sky(era),
    far: corridor(era),
    middle: [...tallChair(era, [498, 138], 1.12), ...man.body],
    near: [...table(era), ...man.hands],
    lights: [],
    living: { layer: curtain(era), motion: "sway", above: "far", pivot: [60, -60] },
    focus: [620, 330],
    gaze: { chair: [498, 280], man: [716, 230], corridor: [1000, 300], table: [560, 560] },
  };
}
