// Light: the room at the corridor's end, its doors open; the arches on the left give only mist.
// Values: navy officers and vault; indigo walls; the yellow door and what it throws down the carpet.
// Diagonal: the rows of arches and the carpet run together to the door, left of the middle.
// Frame: the colonel's back on the right, a pillar on the left.
// Focus: one man in a suit in the door, alone, his arms at his sides, part of a skirt behind him.
import { officerBack } from "../../press/busts/arresting-officer.ts";
import { atPost, suited, walkingAway } from "../../press/busts/corridor-men.ts";
import { halfSeenWoman } from "../../press/busts/half-seen-woman.ts";
import { stand } from "../../press/busts/standing-men.ts";
import { camera, type Vector } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, map, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { place, printBust } from "../../press/heads.ts";
import { dots, fill, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { mistBand } from "../../press/props/mist.ts";
import { glow } from "../../press/tone.ts";
import { arch, upright, wall } from "../../press/wall.ts";

const eye = camera({ eye: [0, 1.5, 0], yaw: 0, focal: 760, centre: 540, horizon: 340 });
const END = 11;
const [WEST, EAST] = [-3.3, 3];
const left = wall(eye, [WEST, 0, 0], Math.PI / 2);
const right = wall(eye, [EAST, 0, 0], Math.PI / 2);
const end = wall(eye, [0, 0, END], 0);
const flat = (...places: Vector[]): Shape => [eye.ring(places)];
const floor = (x0: number, z0: number, x1: number, z1: number): Shape =>
  flat([x0, 0, z0], [x1, 0, z0], [x1, 0, z1], [x0, 0, z1]);
const BAYS = [1.2, 4, 6.8, 8.9];
const openings = BAYS.map((z) => left.opening(arch(z, z + 1.9, 0.5, 2.6), 0.5));
const DOOR = end.ring(upright(-1.25, 0, 1.25, 3.6));

const FOOT = eye.point([0, 0, END - 0.9]);
const president = stand(suited, FOOT, 134);
/** His shadow on the carpet, longer and wider the nearer it comes. */
const shadow = map(president.mass, ([x, y]) => {
  const t = (FOOT[1] - y) / 134;
  return [FOOT[0] + (x - FOOT[0]) * (1 + 1.1 * t), FOOT[1] + 190 * t * (0.6 + 0.4 * t)];
});
const officers = [
  stand(walkingAway, eye.point([-1.5, 0, 5.2]), 262),
  stand(walkingAway, eye.point([-1.05, 0, 7.6]), 180, -1),
] as const;
const guard = stand(atPost, eye.point([1.75, 0, 7.2]), 190);
const officerAt = place(officerBack, [936, 268], 0.98);

function sky(era: Era): Mark[] {
  return [
    fill(WHOLE, "teal"),
    dots(era, rect(-60, -60, 480, 420), "indigo", { pitch: 12, tone: (_, y) => clamp(0.55 - y / 420), levels: 5 }),
    fill(fuse(rect(-60, 330, 120, 460), rect(150, 350, 300, 460), mistBand(340, 380, 90, 20)), "indigo"),
    fill(fuse(mistBand(60, 372, 180, 18), mistBand(250, 392, 150, 14)), "teal"),
  ];
}

function far(era: Era): Mark[] {
  const holes = fuse(...openings.map(({ back }) => back));
  const west = minus(left.rect(0.62, 0, END, 5), fuse(...openings.map(({ hole }) => hole)));
  const east = right.rect(0.62, 0, END, 5);
  const ribs = [0.7, 3.45, 6.25, 8.7].map((z) => {
    const bow = (r: number): Shape => [
      range(
        17,
        (i): Point =>
          eye.point([
            (WEST + EAST) / 2 - 3.15 * r * Math.cos((i / 16) * Math.PI),
            4.6 + 1.9 * r * Math.sin((i / 16) * Math.PI),
            z,
          ]),
      ),
    ];
    return minus(bow(1), bow(0.93));
  });
  const doors = BAYS.slice(0, 2).flatMap((z) => [
    right.rect(z, 0, z + 0.1, 3),
    right.rect(z + 1.6, 0, z + 1.7, 3),
    right.rect(z, 2.95, z + 1.7, 3.1),
    right.rect(z + 0.82, 0, z + 0.88, 3),
  ]);
  const mouldings = [
    left.rect(0.62, 4.5, END, 4.62),
    right.rect(0.62, 4.5, END, 4.62),
    left.rect(0.62, 0, END, 0.12),
    right.rect(0.62, 0, END, 0.14),
  ];
  const tiles = range(15, (j) =>
    range(9, (i) =>
      (i + j) % 2 ? floor(WEST + i * 0.7, 0.7 + j * 0.7, WEST + (i + 1) * 0.7, 1.4 + j * 0.7) : [],
    ).flat(),
  ).flat();
  const warm = (x: number, y: number): number => 0.6 * clamp(1 - Math.hypot((x - 540) * 0.9, y - 330) / 520);
  return [
    fill(minus(WHOLE, holes), "navy"),
    fill(fuse(west, east, end.rect(WEST, 0, EAST, 5)), "indigo"),
    dots(era, minus(end.rect(WEST, 0, EAST, 5), grow(DOOR, 8)), "yellow", {
      pitch: 10,
      tone: glow(540, 330, 250, 0.85),
    }),
    fill(fuse(...openings.map(({ reveal }) => reveal)), "red"),
    dots(era, fuse(west, east), "red", { pitch: 9.5, tone: warm, levels: 5 }),
    dots(era, right.rect(0.62, 0.14, 4, 5), "navy", { tone: (x) => clamp((x - 960) / 340) * 0.6, levels: 6 }),
    fill(fuse(...ribs), "indigo"),
    fill(fuse(...doors, ...mouldings), "navy"),
    fill(floor(WEST, 0.7, EAST, END), "indigo"),
    fill(tiles, "navy"),
    ...openings.map((_, i) =>
      fill(
        and(floor(WEST, 0.7, EAST, END), floor(WEST, (BAYS[i] ?? 0) + 0.1, WEST + 1.3, (BAYS[i] ?? 0) + 1.8)),
        "teal",
      ),
    ),
  ];
}

function middle(era: Era): Mark[] {
  const carpet = floor(-0.95, 0.7, 0.95, END);
  const wedge = flat([-1.2, 0, END], [1.2, 0, END], [0.6, 0, 1], [-0.6, 0, 1]);
  const leaf = (s: 1 | -1): Shape =>
    end.ring([
      [s * 1.25, 0],
      [s * 1.25, 3.6],
      [s * 1.9, 3.5],
      [s * 1.9, -0.1],
    ]);
  return [
    fill(carpet, "red"),
    dots(era, carpet, "navy", { tone: (_, y) => clamp((y - 420) / 300) * 0.8, levels: 6, full: 0.7 }),
    fill(wedge, "yellow"),
    fill(and(shadow, floor(WEST, 0.7, EAST, END)), "indigo"),
    fill(grow(DOOR, 5), "navy"),
    fill(fuse(leaf(1), leaf(-1)), "indigo"),
    fill(DOOR, "yellow"),
    ...halfSeenWoman(DOOR),
    fill(grow(president.shape, 2, "round"), "cream"),
    fill(president.shape, "navy"),
    fill(president.arms, "cream"),
    fill(president.cuts, "red"),
    ...[...officers, guard]
      .toReversed()
      .flatMap((man) => [
        fill(grow(man.shape, 2), "navy"),
        fill(man.shape, man === guard ? "indigo" : "navy"),
        fill(man.cuts, man === guard ? "navy" : "indigo"),
        fill(grow(man.arms, 0.6), "navy"),
        fill(rim(man.shape, man === guard ? 3 : -3.5, 2), "yellow"),
      ]),
  ];
}

function near(era: Era): Mark[] {
  const pillar = fuse(rect(-60, -60, 78, 780), rect(-60, 620, 104, 780), rect(-60, 60, 98, 92));
  return [
    fill(pillar, "navy"),
    fill(rim(pillar, -5, 0), "red"),
    dots(era, rect(-60, 92, 70, 620), "indigo", { pitch: 9, tone: (x) => clamp((x - 10) / 90) * 0.7, levels: 5 }),
    ...printBust(era, officerAt, [-7, -2], { shade: "indigo", light: "yellow" }),
  ];
}

/** The corridor before the President's rooms, and who stands at its end. */
export function palaceCorridor(era: Era): Place {
  const air = minus(
    grow(DOOR, -6),
    grow(president.shape, 6),
    rect(586, 318, 640, 450),
    ...officers.map(({ shape }) => grow(shape, 4)),
  );
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [dots(era, air, "cream", { pitch: 10, tone: glow(540, 290, 150, 0.8) })],
    living: {
      layer: [fill(fuse(mistBand(200, 300, 240, 12), mistBand(330, 352, 130, 9), mistBand(90, 250, 150, 10)), "cream")],
      motion: "drift",
      above: "sky",
    },
    focus: [540, 340],
    gaze: { door: [540, 320], colonel: [930, 320], arches: [260, 320], guard: [725, 400] },
  };
}
