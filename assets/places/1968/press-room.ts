// Light: a jointed lamp at the left bends over the page in the machine; the lit door at the end strikes the row from the left.
// Values: navy men and machine; teal walls, indigo window; the yellow and cream of door, page and desk, one red dress.
// Diagonal: the row of profiles and the window's sill climb from the lit door to the nearest man.
// Frame: the lamp and the typewriter on the left, the woman reporter on the right.
// Focus: the woman reporter, apart from the row and turned to us, a pencil in her hair.
import { printReporter, type Reporter } from "../../press/busts/reporters.ts";
import { printWomanReporter } from "../../press/busts/woman-reporter.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { curve } from "../../press/geometry/curves.ts";
import { sliver } from "../../press/geometry/gouge.ts";
import { clamp, move, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { armLamp } from "../../press/props/arm-lamp.ts";
import { printLeaf } from "../../press/props/papers.ts";
import { telephone } from "../../press/props/telephone.ts";
import { typewriter } from "../../press/props/typewriter.ts";
import { glow } from "../../press/tone.ts";
import { upright, wall } from "../../press/wall.ts";

const eye = camera({ eye: [0, 1.2, 0], yaw: 0, focal: 900, centre: 470, horizon: 268 });
const SIDE = 1.12;
const END = 6;
const side = wall(eye, [SIDE, 0, 0], Math.PI / 2);
const end = wall(eye, [0, 0, END], 0);
const DOOR = end.ring(upright(-0.66, 0, 0.34, 2.15));
const WINDOW = side.ring(upright(3.05, 1.5, 4.95, 1.94));
const onDesk = (x: number, z: number): Point => eye.point([x, 0.76, z]);
const MACHINE: Point = onDesk(-0.33, 1.2);
const LAMP = { foot: [74, 556], elbow: [48, 350], neck: [104, 180], turn: -0.72, mouth: 116 } as const;

/** Who waits on the bench, from the far end: how far away in metres, how high the neck, and who he is. */
const MEN: readonly (readonly [number, number, Reporter])[] = [
  [5.3, 1.02, { look: "bald", tilt: -4, cloth: "navy", felt: "teal" }],
  [4.3, 0.93, { look: "old", tilt: 5, cloth: "indigo", felt: "red" }],
  [3.5, 1.14, { look: "spectacled", tilt: -2, cloth: "navy", felt: "teal" }],
  [2.92, 0.91, { look: "asleep", tilt: 34, cloth: "indigo", felt: "red" }],
  [2.42, 1.05, { look: "stout", tilt: 2, cloth: "navy", felt: "teal" }],
];
const bench = MEN.map(([z, neck, who]) => ({
  at: eye.point([0.79, neck, z]),
  k: (eye.scale([0, 0, z]) * 0.23) / 100,
  who,
}));
const her = (era: Era) => printWomanReporter(era, [1012, 350], 1.46);

function sky(era: Era): Mark[] {
  const lampPost: Point = [736, 128];
  return [
    fill(WHOLE, "indigo"),
    dots(era, rect(600, 40, 900, 240), "teal", { pitch: 12, tone: (_, y) => clamp((y - 40) / 240), levels: 6 }),
    dots(era, ellipse(lampPost[0], lampPost[1], 60), "yellow", { pitch: 9, tone: glow(...lampPost, 60, 0.8) }),
    fill(ellipse(lampPost[0], lampPost[1], 12), "navy"),
    fill(ellipse(lampPost[0], lampPost[1], 8), "yellow"),
    fill(rect(734, 136, 738, 300), "navy"),
  ];
}

/** The clerk in the lit door, a folder under his arm, and the shade that he throws into the room. */
function clerk(): Mark[] {
  const [x, y] = eye.point([-0.1, 0, END]);
  const body = figure({
    at: [x, y - 2],
    height: 248,
    pose: { armA: [-14, 6], armB: [22, -64], legA: [-6, 0], legB: [6, 0] },
  });
  const folder = poly([x - 6, y - 168], [x + 40, y - 176], [x + 48, y - 118], [x + 4, y - 110]);
  return [
    fill(poly([x - 30, y], [x + 30, y], [x + 74, 600], [x - 30, 600]), "navy"),
    fill(body, "navy"),
    fill(rim(body, 3, 0), "red"),
    fill(poly([x - 8, y - 207], [x + 8, y - 207], [x, y - 176]), "cream"),
    fill(poly([x - 3, y - 204], [x + 3, y - 204], [x + 2, y - 176], [x - 2, y - 176]), "red"),
    fill(grow(folder, 2.4), "navy"),
    fill(folder, "cream"),
  ];
}

function far(era: Era): Mark[] {
  const corner = eye.point([SIDE, 0, END])[0];
  const floor = fuse([
    eye.ring([
      [-6, 0, END],
      [SIDE, 0, END],
      [SIDE, 0, 0.7],
      [-6, 0, 0.7],
    ]),
  ]);
  const walls = minus(WHOLE, WINDOW, floor);
  const bars = fuse(
    minus(grow(WINDOW, 8), WINDOW),
    ...[3.6, 4.25].map((z) => side.rect(z - 0.03, 1.5, z + 0.03, 1.94)),
    side.box(2.95, 1.43, -0.1, 5.05, 1.49, 0),
  );
  const dado = fuse(end.rect(-6, 0, SIDE, 0.95), side.rect(0.7, 0, END, 0.95));
  const [left, top] = eye.point([-0.66, 2.15, END]);
  const [right, bottom] = eye.point([0.34, 0, END]);
  return [
    fill(walls, "teal"),
    dots(era, walls, "navy", {
      pitch: 11,
      tone: (x, y) => clamp(0.08 + (190 - y) / 420 + Math.max(0, x - 860) / 560 + Math.max(0, 120 - x) / 500) * 0.85,
      levels: 6,
      full: 0.7,
    }),
    fill(minus(dado, DOOR), "indigo"),
    line(
      [[eye.point([SIDE, 0, END]), [corner, -60]], end.line(-6, 0.95, SIDE, 0.95), side.line(0.7, 0.95, END, 0.95)],
      "navy",
      4,
    ),
    fill(floor, "navy"),
    fill(bars, "navy"),
    fill(grow(DOOR, 10), "navy"),
    fill(DOOR, "yellow"),
    fill(poly([left, top], [left + 26, top + 26], [left + 26, bottom - 30], [left, bottom]), "red"),
    fill(poly([left, bottom], [left + 26, bottom - 30], [right, bottom - 30], [right, bottom]), "cream"),
    fill(poly([left, bottom], [right, bottom], [right + 90, 600], [left - 40, 600]), "yellow"),
    ...clerk(),
  ];
}

function middle(era: Era): Mark[] {
  return [
    fill(side.box(1.6, 0.4, -0.5, 5.6, 0.46, 0), "navy"),
    ...bench.flatMap(({ at, k, who }) => printReporter(era, at, k, -1, who)),
    ...her(era).marks,
  ];
}

function near(era: Era): Mark[] {
  const top: Shape = [[onDesk(-3, 1.55), onDesk(0.3, 1.55), onDesk(0.36, 0.98), onDesk(-3, 0.98)]];
  const front = poly([-60, 676], onDesk(0.36, 0.98), [804, 790], [-60, 790]);
  const pool = and(top, ellipse(372, 596, 214, 56));
  const phone = telephone([678, 640], 150);
  const machine = typewriter(era, MACHINE, 226);
  const beam = poly([124, 262], [172, 206], [MACHINE[0] + 82, 300], [MACHINE[0] + 76, 410], [MACHINE[0] - 78, 410]);
  return [
    fill(grow(fuse(top, move(top, 0, 16), front), 3), "navy"),
    fill(front, "indigo"),
    fill(move(top, 0, 12), "navy"),
    fill(top, "red"),
    dots(era, minus(top, pool), "navy", {
      tone: (x, y) => clamp(Math.hypot((x - 372) / 1.8, y - 596) / 240) * 0.75,
      levels: 6,
      full: 0.72,
    }),
    fill(pool, "yellow"),
    fill(and(top, ellipse(MACHINE[0] + 6, MACHINE[1] + 4, 166, 16)), "navy"),
    ...printLeaf(era, onDesk, { x: 0.1, z: 1.2, turn: 0.16, size: [0.24, 0.28] }, "cream", 0),
    ...printLeaf(era, onDesk, { x: 0.09, z: 1.19, turn: 0.06, size: [0.24, 0.28] }, "cream", 6),
    dots(era, beam, "yellow", { pitch: 8, tone: glow(148, 232, 180, 0.7), levels: 5 }),
    ...machine.marks,
    ...armLamp(era, LAMP, "red").marks,
    fill(grow(phone.whole, 3), "yellow"),
    fill(phone.whole, "navy"),
    fill(rim(phone.whole, 5, 3), "red"),
    fill(phone.dial, "cream"),
    fill(phone.glints, "navy"),
  ];
}

/** The palace press room: a desk, a sentence sent down, and a bench on which the newspapers wait. */
export function pressRoom(era: Era): Place {
  const [smoker] = bench;
  const [x, y] = smoker ? [smoker.at[0] - 74 * smoker.k, smoker.at[1] - 44 * smoker.k] : [0, 0];
  const strand = (turn: number): Point[] =>
    range(8, (i) => [x + turn * i * 3 + 11 * Math.sin(i * 1.25 + turn) * (i / 7), y - i * 22]);
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [
      dots(era, poly([368, 454], [424, 454], [424, 516], [362, 516]), "cream", {
        pitch: 9,
        tone: glow(410, 450, 80, 0.6),
      }),
    ],
    living: {
      layer: [
        fill(
          [-0.7, 1.1].flatMap((off, i) => [sliver(curve(strand(off), false), 4 + 2 * i)]),
          "cream",
        ),
      ],
      motion: "drift",
      above: "far",
    },
    focus: [780, 330],
    gaze: { reporter: [1008, 320], page: [530, 590], door: [430, 240], telephone: [678, 600] },
  };
}
