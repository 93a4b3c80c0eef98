// Light: the white mist of noon above the roofs, and the lamps of a truck at the end of the street.
// Values: navy row and helmets; yellow wall and red wall; cream mist and pavement.
// Diagonal: the balconies run down from both sides to the truck; the boy's hand comes up to meet them.
// Frame: the student with her leaflets on the left, the walls with their balconies.
// Focus: the stone on the boy's palm, below the gap in the row.
import { handWithStone } from "../../press/busts/outstretched-hand.ts";
import { studentWithLeaflets } from "../../press/busts/students.ts";
import { camera } from "../../press/camera.ts";
import type { Era, Ink } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { fuse, grow, rim } from "../../press/geometry/booleans.ts";
import { clamp, range } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { place, printBust } from "../../press/heads.ts";
import { dots, fill, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { POSES, type Pose } from "../../press/poses.ts";
import { closedBalcony } from "../../press/props/closed-balcony.ts";
import { mistBand } from "../../press/props/mist.ts";
import { glow } from "../../press/tone.ts";
import { arch, type Wall, wall } from "../../press/wall.ts";

const eye = camera({ eye: [0, 1.5, 0], yaw: 0, focal: 700, centre: 640, horizon: 380 });
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
    dots(era, face, inks.dot, { pitch: 12, tone: (x) => 0.14 + 0.26 * clamp(Math.abs(x - 640) / 640), levels: 5 }),
    fill(fuse(...doors, ...windows, courses), "navy"),
    fill(fuse(...balconies.map(({ body }) => grow(body, 2))), "navy"),
    fill(fuse(...balconies.map(({ body }) => body)), inks.wood),
    fill(fuse(...balconies.map(({ lattice }) => lattice), ...balconies.map(({ roof }) => roof)), "navy"),
  ];
}

function middle(): Mark[] {
  const truck = fuse(
    traced("594,372! 594,270 604,254 648,248 692,254 702,270 702,372!"),
    rect(586, 330, 710, 384),
    rect(600, 380, 618, 400),
    rect(678, 380, 696, 400),
  );
  const helmets = range(13, (i) =>
    figure({ at: [514 + i * 21, 424], height: 78, hat: "helmet", pose: POSES.attention }),
  );
  const shields = fuse(
    ...range(13, (i) =>
      traced(
        `${506 + i * 21},374! ${514 + i * 21},370 ${522 + i * 21},374! ${521 + i * 21},402 ${514 + i * 21},412 ${507 + i * 21},402!`,
      ),
    ),
  );
  const row = [0, 1, 2, 3, 6, 7, 8, 9].map((i) => {
    // Arms are linked but where nobody stands beside: at the ends, and at the gap, where they reach out.
    const pose: Pose = {
      armA: i === 0 ? [-10, 8] : i === 6 ? [-40, -14] : [-46, 76],
      armB: i === 9 ? [10, -8] : i === 3 ? [40, 14] : [46, -76],
      head: i % 2 ? 4 : -4,
      legA: [-5, 0],
      legB: [5, 0],
    };
    return figure({
      at: [330 + i * 70, 606 + (i % 3) * 4],
      height: 236 + ((i * 37) % 5) * 5,
      hat: "none",
      pose,
      skirt: i === 3 || i === 8 ? 1.7 : 0,
    });
  });
  const shades: readonly Ink[] = ["navy", "indigo", "red", "navy", "indigo", "navy", "red", "navy"];
  return [
    fill(truck, "indigo"),
    fill(fuse(rect(606, 290, 645, 324), rect(651, 290, 690, 324), rect(626, 350, 670, 376)), "navy"),
    fill(fuse(rect(592, 330, 606, 342), rect(690, 330, 704, 342)), "yellow"),
    fill(grow(fuse(...helmets), 1.4), "cream"),
    fill(fuse(...helmets), "navy"),
    fill(grow(shields, 1.4), "navy"),
    fill(shields, "teal"),
    ...row.flatMap((student, i) => [fill(grow(student, 2.6, "round"), "cream"), fill(student, shades[i] ?? "navy")]),
    fill(fuse(...row.map((student) => rim(student, 5, 3))), "navy"),
  ];
}

function near(era: Era): Mark[] {
  const girl = place(studentWithLeaflets, [196, 372], 1.34);
  const hand = place(handWithStone, [700, 560], 1.05);
  const stone = hand.badge;
  const sleeve = poly([846, 626], [930, 690], [1060, 800], [1060, 860], [870, 860], [764, 716]);
  return [
    // Wider than a bust's own line: her lit face stands before a wall of the same ink.
    fill(grow(girl.shape, 5.5, "round"), "navy"),
    ...printBust(era, girl, [6, -3], { shade: "indigo", light: "yellow", cloth: "red", folds: "navy" }),
    fill(grow(hand.shape, 4, "round"), "navy"),
    fill(hand.shape, "yellow"),
    dots(era, hand.shape, "red", {
      pitch: 8,
      tone: (x, y) => clamp((y - 560) / 190 + (x - 720) / 500) * 0.7,
      levels: 5,
    }),
    fill(hand.cuts, "navy"),
    fill(grow(sleeve, 4), "navy"),
    fill(sleeve, "teal"),
    fill(poly([846, 626], [858, 636], [776, 730], [764, 716]), "cream"),
    fill(grow(stone, 4), "navy"),
    fill(stone, "indigo"),
    fill(rim(stone, 5, 6), "cream"),
  ];
}

/** A street near the university: students with linked arms, and a line of helmets at its end. */
export function street(era: Era): Place {
  const road = poly([585, 384], [695, 384], [1900, 790], [-620, 790]);
  return {
    sky: [
      fill(WHOLE, "cream"),
      dots(era, rect(100, -60, 1180, 380), "teal", {
        pitch: 13,
        tone: (x, y) => clamp(0.62 - y / 460 + 0.2 * noise(x * 0.003, y * 0.006)),
        levels: 6,
        full: 0.72,
      }),
      fill(
        fuse(
          rect(560, 250, 600, 400),
          rect(690, 236, 730, 400),
          rect(596, 300, 694, 400),
          traced("690,236! 710,196 730,236!"),
          rect(706, 180, 714, 210),
        ),
        "teal",
      ),
    ],
    far: [
      fill(fuse(rect(-60, 384, 1340, 780)), "yellow"),
      fill(road, "cream"),
      dots(era, rect(-60, 388, 1340, 780), "indigo", {
        pitch: 13,
        tone: (_, y) => clamp((y - 400) / 380) * 0.5,
        levels: 5,
      }),
      ...front(era, left, -0.95, { wall: "yellow", dot: "red", wood: "teal" }),
      ...front(era, right, 0.95, { wall: "red", dot: "navy", wood: "indigo" }),
    ],
    middle: middle(),
    near: near(era),
    lights: [599, 697].flatMap((x) => [
      dots(era, ellipse(x, 336, 34), "yellow", { pitch: 7, tone: glow(x, 336, 34, 0.8) }),
      fill(ellipse(x, 336, 6), "cream"),
    ]),
    living: {
      layer: [fill(fuse(mistBand(660, 286, 190, 17), mistBand(600, 330, 150, 13)), "cream")],
      motion: "drift",
      above: "far",
    },
    focus: [700, 560],
    gaze: { stone: [700, 570], gap: [645, 470], helmets: [640, 390], leaflets: [300, 560] },
  };
}
