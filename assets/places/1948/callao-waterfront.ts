// Light: a red first light low behind the ship; the smoke takes what comes of the day.
// Values: white sailors on a dark quay; black smoke, ship and soldiers; a paper sky that reddens toward the water.
// Diagonal: the smoke leans from the lower left to the upper right; the mooring ropes and the rows answer it.
// Frame: the smoke above and on the left, a guard with his rifle on the right.
// Focus: a bowed sailor with his cap between his hands.
import { fromBehind, inProfile, printSailor } from "../../press/busts/seated-sailors.ts";
import { standingGuard } from "../../press/busts/standing-guard.ts";
import { camera } from "../../press/camera.ts";
import { carved, cuts } from "../../press/carved.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { curve } from "../../press/geometry/curves.ts";
import { clamp, lerp, map, type Point, type Ring, range, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { cutLines, hatch } from "../../press/hatch.ts";
import { fill, flecks, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { POSES } from "../../press/poses.ts";
import { bollard } from "../../press/props/bollard.ts";
import { smokeColumn } from "../../press/props/smoke-column.ts";
import { warship } from "../../press/props/warship.ts";

const eye = camera({ eye: [0, 1.35, 0], yaw: 0, focal: 900, centre: 640, horizon: 392 });
const onQuay = (x: number, z: number): Point => eye.point([x, 0, z]);
const QUAY = 15;
const SHIP: Point = [520, 450];

function sky(era: Era): Mark[] {
  const bands: Ring[] = range(35, (i) =>
    curve(
      range(14, (j): Point => [-60 + j * 110, -50 + i * 14 + 5 * noise(j * 0.5, i * 0.6)]),
      false,
      4,
    ),
  );
  const dawn = (x: number, y: number): number =>
    clamp(0.2 + (y - 60) / 360) * (0.78 + 0.35 * noise(x * 0.004, y * 0.02));
  return [
    fill(WHOLE, era.sheet),
    flecks(cutLines(bands, { gap: 14, tone: dawn, step: 40, ends: 80, narrowest: 1.2, widest: 0.92 }), "red"),
  ];
}

const column = (era: Era) =>
  smokeColumn(era, {
    path: (t) => [lerp(236, 860, t ** 1.5), lerp(400, -60, t ** 0.8)],
    radius: (t) => 40 + 170 * t,
    spacing: 0.27,
    seed: 11,
    light: 1.2,
    fire: 300,
  });

function far(era: Era): Mark[] {
  const water = rect(-60, 424, 1340, 560);
  const glitter = (x: number, y: number): number =>
    clamp(0.75 - Math.abs(y - 450) / 80) * (0.55 + 0.5 * noise(x * 0.012, y * 0.1));
  return [
    ...column(era).marks,
    fill(water, era.key),
    flecks(hatch(water, { gap: 8, tone: glitter, ends: 40, step: 26, wobble: 2 }), era.sheet),
    flecks(
      hatch(rect(700, 428, 1340, 500), { gap: 12, tone: (x, y) => glitter(x + 400, y) * 0.8, ends: 50, step: 30 }),
      "red",
    ),
    ...warship(era, SHIP, 1.2).marks,
  ];
}

/** Soldiers in a line beyond the sailors: across, away, how each one stands. */
const LINE = [
  [-3.5, 8.6, "port"],
  [-2.35, 8.4, "attention"],
  [-1.2, 8.7, "port"],
  [0.1, 8.5, "handsBehind"],
  [1.25, 8.7, "port"],
  [2.35, 8.5, "attention"],
] as const;

const soldiers = LINE.map(([x, z, stance]) =>
  figure({
    at: onQuay(x, z),
    height: 1.8 * eye.scale([x, 0, z]),
    pose: POSES[stance],
    hat: stance === "handsBehind" ? "cap" : "helmet",
    skirt: 1.2,
    rifle: stance === "port" ? "port" : stance === "attention" ? "order" : "none",
  }),
);

/** Sailors on the ground: across, away, how they sit and to which side; the nearest last. */
const SAILORS = [
  [-2.3, 7, "behind", 1],
  [-1.25, 7.1, "profile", 1],
  [-0.2, 7, "behind", -1],
  [0.8, 7.1, "behind", 1],
  [1.75, 7, "profile", -1],
  [-1.95, 5.5, "profile", 1],
  [-0.8, 5.6, "behind", 1],
  [0.4, 5.5, "behind", -1],
  [1.5, 5.6, "profile", -1],
  [-1.25, 4.15, "behind", -1],
  [0, 4.05, "profile", 1],
  [1.02, 4.2, "behind", 1],
] as const;

/** The sailors who sit so far away and nearer than something, in metres. */
const rows = (era: Era, from: number, to: number): Mark[] =>
  SAILORS.filter(([, z]) => z >= from && z < to).flatMap(([x, z, seat, facing]) =>
    printSailor(era, seat === "behind" ? fromBehind : inProfile, onQuay(x, z), eye.scale([x, 0, z]) / 100, facing),
  );

function middle(era: Era): Mark[] {
  const quay = fuse([[onQuay(-30, QUAY), onQuay(30, QUAY), onQuay(30, 1.5), onQuay(-30, 1.5)]]);
  const seams: Ring[] = [
    ...range(19, (i): Ring => {
      const z = QUAY * 0.9 ** i;
      return [onQuay(-0.8 * z, z), onQuay(0.8 * z, z)];
    }),
  ];
  const worn = (x: number, y: number): number => 0.34 * clamp(1.3 - (y - 470) / 300) + 0.3 * noise(x * 0.01, y * 0.02);
  return [
    fill(grow(quay, 4), era.sheet),
    fill(quay, era.key),
    flecks(cutLines(seams, { gap: 7, tone: worn, step: 60, ends: 60 }), era.sheet),
    ...soldiers.flatMap((soldier) =>
      carved(
        era,
        soldier,
        { light: [0.9, -0.5, 0.2], round: 16, angle: 0.3, gap: 8, from: 0.55, ends: 8, step: 12 },
        3,
      ),
    ),
    ...rows(era, 6, 9),
  ];
}

function near(era: Era): Mark[] {
  const at = onQuay(2.32, 4.1);
  const k = eye.scale([2.32, 0, 4.1]) / 100;
  const put = (shape: Shape): Shape => map(shape, ([x, y]) => [at[0] + x * k, at[1] + y * k]);
  const coat = minus(put(standingGuard.shape), grow(put(standingGuard.cuts), 3), rect(0, at[1] - 42 * k, 1280, 800));
  const guard = fuse(put(standingGuard.shape), put(standingGuard.rifle));
  return [
    ...bollard(era),
    ...rows(era, 0, 6),
    fill(grow(guard, 4.5, "round"), era.sheet),
    fill(guard, era.key),
    flecks(
      cuts(put(standingGuard.shape), {
        light: [-0.9, -0.1, 0.2],
        round: 40,
        angle: 0.35,
        gap: 9,
        from: 0.56,
        ends: 12,
        step: 10,
        only: coat,
      }),
      era.sheet,
    ),
    fill(put(standingGuard.cuts), era.sheet),
    fill(put(standingGuard.skin), era.sheet),
    fill(put(standingGuard.fingers), era.key),
    fill(rim(put(standingGuard.shape), -5, 1), "red"),
  ];
}

/** The quay of Callao after the rising: white caps in hands, and black smoke over the fort. */
export function callaoWaterfront(era: Era): Place {
  const puff = smokeColumn(era, {
    path: (t) => [lerp(880, 1300, t), lerp(74, 30, t)],
    radius: (t) => 16 + 46 * Math.sin(Math.PI * t),
    spacing: 0.42,
    seed: 4,
    light: 1.2,
    fire: 900,
  });
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [fill(minus(warship(era, SHIP, 1.2).ports, grow(fuse(...soldiers), 8)), era.sheet)],
    living: { layer: [...puff.marks], motion: "drift", above: "sky" },
    focus: [640, 520],
    gaze: { cap: [720, 560], officer: [652, 430], ship: [640, 260], smoke: [560, 130] },
  };
}
