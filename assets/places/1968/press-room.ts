// Light: a jointed lamp over the desk at the left; it strikes the row of faces from the left and leaves the ceiling dark.
// Values: navy coats and machine; teal walls, indigo window; the yellow and cream of desk, door and paper.
// Diagonal: the row of profiles and the window's sill climb from the lit door at the far end to the nearest head.
// Frame: the lamp and the typewriter on the left, coats on their hooks on the right.
// Focus: the one in red, her hand at the pencil in her hair.
import { bored, dozing, patient, printPencilTaker, smoking, typistListening } from "../../press/busts/reporters.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { curve } from "../../press/geometry/curves.ts";
import { sliver } from "../../press/geometry/gouge.ts";
import { clamp, move, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { type Bust, place, printBust, set } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { armLamp } from "../../press/props/arm-lamp.ts";
import { feltHat } from "../../press/props/felt-hat.ts";
import { hungCoats } from "../../press/props/hung-coat.ts";
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
const DOOR = end.ring(upright(-0.75, 0, 0.15, 2.15));
const WINDOW = side.ring(upright(2, 1.62, 4.9, 3.6));
const LISTENER = and(set(typistListening, eye.point([-0.36, 1.36, END]), 0.36), DOOR);
const onDesk = (x: number, z: number): Point => eye.point([x, 0.76, z]);
const MACHINE: Point = [214, 690];
const LAMP = { foot: [96, 500], elbow: [44, 250], neck: [214, 96], turn: -0.62, mouth: 150 } as const;
const BULB: Point = [268, 172];

/** Who waits on the bench, from the far end: how far away in metres, how high the neck, and how he waits. */
const MEN: readonly (readonly [Bust, number, number])[] = [
  [smoking, 4.9, 1.0],
  [patient, 4, 1.06],
  [dozing, 3.3, 1],
  [patient, 2.72, 1.03],
  [bored, 2.2, 1.02],
];
const bench = MEN.map(([bust, z, neck]) => {
  const [at, k] = [eye.point([0.79, neck, z]), (eye.scale([0, 0, z]) * 0.23) / 100];
  const own = (shape: Shape): Shape => set(shape, at, k, -k);
  return { man: place(bust, at, k, -1), own };
});
const her = (era: Era): ReturnType<typeof printPencilTaker> => printPencilTaker(era, [914, 384], 1.42, -1);

function sky(era: Era): Mark[] {
  const lampPost: Point = [806, 84];
  return [
    fill(WHOLE, "indigo"),
    dots(era, rect(600, 40, 1000, 240), "teal", { pitch: 12, tone: (_, y) => clamp((y - 20) / 240), levels: 6 }),
    dots(era, ellipse(lampPost[0], lampPost[1], 80), "yellow", { pitch: 11, tone: glow(...lampPost, 80, 0.8) }),
    fill(ellipse(lampPost[0], lampPost[1], 14), "navy"),
    fill(ellipse(lampPost[0], lampPost[1], 10), "yellow"),
    fill(rect(804, 94, 808, 300), "navy"),
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
    minus(grow(WINDOW, 9), WINDOW),
    ...[2.7, 3.4, 4.15].map((z) => side.rect(z - 0.03, 1.62, z + 0.03, 3.6)),
    side.box(1.95, 1.57, -0.09, 5, 1.62, 0),
  );
  const dado = fuse(end.rect(-6, 0, SIDE, 0.95), side.rect(0.7, 0, END, 0.95));
  return [
    fill(walls, "teal"),
    dots(era, walls, "navy", {
      pitch: 11,
      tone: (x, y) => clamp(0.1 + (200 - y) / 420 + Math.max(0, x - 860) / 560 + Math.max(0, 120 - x) / 500) * 0.85,
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
    fill(grow(DOOR, 9), "navy"),
    fill(DOOR, "yellow"),
    fill(and(DOOR, ellipse(432, 250, 62, 150)), "cream"),
    fill(poly(eye.point([-0.75, 0, END]), eye.point([0.15, 0, END]), [560, 560], [270, 560]), "yellow"),
    fill(LISTENER, "navy"),
    fill(rim(LISTENER, -3, 1), "red"),
  ];
}

function middle(era: Era): Mark[] {
  return [
    fill(side.box(0.7, 1.56, -0.03, 1.68, 1.62, 0), "navy"),
    ...hungCoats(era, [1176, 116]),
    fill(side.box(1.6, 0.4, -0.5, 5.2, 0.46, 0), "navy"),
    ...bench.flatMap(({ man, own }, i) => [
      ...printBust(era, man, [-2.5 - i * 0.4, -1.5], { shade: "indigo", light: "yellow" }),
      ...feltHat(
        era,
        (shape) => own(set(shape, [138, 182], 0.95)),
        { felt: i % 2 === 0 ? "teal" : "indigo", light: "yellow" },
        [3, 2.5],
      ),
    ]),
    ...her(era).marks,
  ];
}

function near(era: Era): Mark[] {
  const top: Shape = [[onDesk(-3, 1.55), onDesk(0.34, 1.55), onDesk(0.44, 0.7), onDesk(-3, 0.7)]];
  const pool = and(top, ellipse(470, 610, 320, 110));
  const phone = telephone([744, 690], 190);
  const machine = typewriter(era, MACHINE, 330);
  return [
    fill(grow(fuse(top, move(top, 0, 22)), 3), "navy"),
    fill(top, "red"),
    dots(era, minus(top, pool), "navy", {
      tone: (x, y) => clamp(Math.hypot((x - 470) / 1.8, y - 610) / 260) * 0.75,
      levels: 6,
      full: 0.72,
    }),
    fill(pool, "yellow"),
    fill(and(top, ellipse(450, 620, 190, 62)), "cream"),
    ...printLeaf(era, onDesk, { x: 0.06, z: 1.2, turn: 0.1, size: [0.42, 0.36] }, "teal"),
    ...printLeaf(era, onDesk, { x: 0.07, z: 1.21, turn: 0.18, size: [0.26, 0.3] }, "cream", 0),
    ...printLeaf(era, onDesk, { x: 0.06, z: 1.2, turn: 0.1, size: [0.26, 0.3] }, "cream", 6),
    fill(grow(phone.whole, 3), "yellow"),
    fill(phone.whole, "navy"),
    fill(rim(phone.whole, 6, 4), "red"),
    fill(phone.dial, "cream"),
    fill(phone.glints, "navy"),
    ...armLamp(era, LAMP, "red").marks,
    ...machine.marks,
  ];
}

function lights(era: Era): Mark[] {
  const lamp = armLamp(era, LAMP, "red");
  const machine = typewriter(era, MACHINE, 330);
  const cone = minus(
    poly([222, 196], [318, 136], [800, 516], [300, 640]),
    ...bench.map(({ man }) => grow(man.shape, 12)),
    grow(her(era).shape, 3),
    grow(LISTENER, 6),
    grow(lamp.whole, 3),
    grow(machine.whole, 4),
    rect(-60, 520, 1340, 780),
  );
  return [dots(era, cone, "cream", { pitch: 9, tone: glow(BULB[0], BULB[1], 560, 0.6), levels: 5 })];
}

/** The palace press room: a desk, a sentence sent down, and a bench on which the newspapers wait. */
export function pressRoom(era: Era): Place {
  const [x, y] = bench[0]?.own([[[90, -50]]])[0]?.[0] ?? [0, 0];
  const strand = (side: number): Point[] =>
    range(9, (i) => [x + side * i * 3 + 13 * Math.sin(i * 1.25 + side) * (i / 8), y - i * 30]);
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: lights(era),
    living: {
      layer: [
        fill(
          [-0.7, 1.1].flatMap((off, i) => [sliver(curve(strand(off), false), 4.5 + 2.5 * i)]),
          "cream",
        ),
      ],
      motion: "drift",
      above: "middle",
    },
    focus: [880, 270],
    gaze: { reporter: [880, 270], page: [540, 590], door: [430, 240], telephone: [744, 610] },
  };
}
