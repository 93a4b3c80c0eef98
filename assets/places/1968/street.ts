// Light: noon, the sun high behind thin mist: pools of shade under each foot and close under the eastern wall.
// Values: navy shade, hair and helmets; red, teal and yellow of cloth and walls; cream road and sky.
// Diagonal: the balconies run down from both sides to the lorry; the boy's arm comes down to the stone.
// Frame: the student with her leaflets on the left, her brother on the right, the walls with their balconies.
// Focus: the stone on the boy's palm, beside the gap in the row.
import { type Marcher, printMarcher } from "../../press/busts/marchers.ts";
import { printBoyWithStone, printStudent } from "../../press/busts/students.ts";
import { camera } from "../../press/camera.ts";
import type { Era, Ink } from "../../press/era.ts";
import { fuse, grow } from "../../press/geometry/booleans.ts";
import { clamp } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { dots, fill, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { churchTower } from "../../press/props/church-tower.ts";
import { closedBalcony } from "../../press/props/closed-balcony.ts";
import { lorry } from "../../press/props/lorry.ts";
import { shieldLine } from "../../press/props/shield-line.ts";
import { glow } from "../../press/tone.ts";
import { arch, type Wall, wall } from "../../press/wall.ts";

const eye = camera({ eye: [0, 2.4, 0], yaw: 0, focal: 700, centre: 640, horizon: 300 });
const [WEST, EAST] = [-5.2, 5.2];
const left = wall(eye, [WEST, 0, 0], Math.PI / 2);
const right = wall(eye, [EAST, 0, 0], Math.PI / 2);

/** One side of the street: houses with doors, windows and a closed balcony each. */
function front(
  era: Era,
  side: Wall,
  out: number,
  inks: { readonly wall: Ink; readonly dot: Ink; readonly wood: Ink },
): Mark[] {
  const houses = [1.5, 7.5, 13.5, 20.5];
  const face = side.rect(0.8, 0, 44, 7.2);
  const doors = houses.flatMap((u) => [
    side.ring(arch(u + 0.6, u + 2.2, 0, 2.4)),
    side.rect(u + 3.2, 0.9, u + 4.4, 2.8),
  ]);
  const windows = houses.map((u) => side.rect(u + 4.4, 3.9, u + 5.4, 5.9));
  const balconies = houses.map((u) => closedBalcony(side, u + 0.3, 3.5, 3.4, out));
  const courses = fuse(
    side.rect(0.8, 7, 44, 7.4),
    side.rect(0.8, 0, 44, 0.5),
    side.rect(0.8, 3.25, 44, 3.4),
    ...houses.map((u) => side.rect(u - 0.1, 0, u + 0.08, 7.2)),
  );
  return [
    fill(face, inks.wall),
    dots(era, face, inks.dot, { pitch: 14, tone: (x) => 0.14 + 0.26 * clamp(Math.abs(x - 640) / 640), levels: 5 }),
    fill(fuse(...doors, ...windows, courses), "navy"),
    fill(fuse(...balconies.map(({ body }) => grow(body, 2))), "navy"),
    fill(fuse(...balconies.map(({ body }) => body)), inks.wood),
    fill(fuse(...balconies.map(({ lattice }) => lattice), ...balconies.map(({ roof }) => roof)), "navy"),
  ];
}

const ROW: readonly (Marcher & { readonly x: number })[] = [
  { x: 396, top: "teal", below: "navy", satchel: true },
  { x: 476, top: "yellow", below: "indigo" },
  { x: 556, top: "red", below: "indigo", woman: true, open: 1 },
  { x: 776, top: "indigo", below: "navy", open: -1 },
  { x: 856, top: "yellow", below: "red", woman: true },
  { x: 936, top: "red", below: "navy", satchel: true },
  { x: 1016, top: "teal", below: "navy" },
];

function middle(era: Era): Mark[] {
  const truck = lorry(eye, { at: [2.5, 0, 14.4], heading: -Math.PI / 2 - 0.42 });
  const lamps = truck.headlamps;
  const row = ROW.map((who, i) => printMarcher(era, [who.x, 434 + ((i * 7) % 3) * 5 + (who.woman ? 8 : 0)], 0.82, who));
  return [
    fill(ellipse(748, 420, 78, 8), "navy"),
    fill(grow(truck.whole, 2, "round"), "navy"),
    fill(truck.wheels, "navy"),
    fill(truck.canvas, "yellow"),
    dots(era, truck.canvas, "red", { pitch: 6, tone: (x) => clamp((x - 740) / 60) * 0.7, levels: 4 }),
    fill(truck.hoops, "red"),
    fill(grow(truck.cab, 1.6), "navy"),
    fill(truck.cab, "indigo"),
    fill(grow(truck.screen, 1.2), "navy"),
    fill(truck.screen, "cream"),
    fill(truck.grille, "cream"),
    fill(grow(truck.grille, -3), "navy"),
    ...lamps.flatMap(([x, y]) => [fill(ellipse(x, y, 6.5), "navy"), fill(ellipse(x, y, 4.6), "cream")]),
    ...shieldLine([478, eye.point([0, 0, 15.5])[1]]),
    // Each right elbow is laid over the left one of the neighbour: that is how arms are linked.
    ...row.flatMap(({ body }, i) => [...body, ...(row[i - 1]?.arm ?? [])]),
    ...(row.at(-1)?.arm ?? []),
  ];
}

function near(era: Era): Mark[] {
  return [...printBoyWithStone(era, [1092, 470], 1.22, -1), ...printStudent(era, [206, 396], 1.22)];
}

/** A street near the university: students with linked arms, and a line of helmets at its end. */
export function street(era: Era): Place {
  const end = eye.point([0, 0, 44])[1];
  const road = poly(
    eye.point([WEST, 0, 44]),
    eye.point([EAST, 0, 44]),
    eye.point([EAST, 0, 1]),
    eye.point([WEST, 0, 1]),
  );
  // A sun almost overhead leaves the shade of the eastern eaves close under their wall.
  const shade = poly(
    eye.point([EAST - 1.3, 0, 44]),
    eye.point([EAST, 0, 44]),
    eye.point([EAST, 0, 1]),
    eye.point([EAST - 1.3, 0, 1]),
  );
  return {
    sky: [
      fill(WHOLE, "cream"),
      dots(era, rect(100, -60, 1180, 330), "teal", {
        pitch: 13,
        tone: (x, y) => clamp(0.7 - y / 330 + 0.2 * noise(x * 0.003, y * 0.006)),
        levels: 6,
        full: 0.72,
      }),
      ...churchTower(),
    ],
    far: [
      fill(rect(-60, end, 1340, 780), "yellow"),
      fill(road, "cream"),
      dots(era, road, "indigo", { pitch: 14, tone: (_, y) => clamp((y - 400) / 420) * 0.28, levels: 4 }),
      ...front(era, left, -0.95, { wall: "yellow", dot: "red", wood: "teal" }),
      ...front(era, right, 0.95, { wall: "red", dot: "navy", wood: "indigo" }),
      fill(shade, "navy"),
    ],
    middle: middle(era),
    near: near(era),
    lights: [dots(era, rect(440, 0, 820, 70), "yellow", { pitch: 13, tone: glow(640, -20, 150, 0.7), levels: 5 })],
    living: {
      layer: [fill(fuse(ellipse(812, 400, 12, 9), ellipse(828, 390, 13, 10), ellipse(846, 378, 10, 8)), "cream")],
      motion: "drift",
      above: "far",
    },
    focus: [856, 575],
    gaze: { stone: [856, 575], gap: [666, 520], helmets: [600, 370], leaflets: [350, 600] },
  };
}
