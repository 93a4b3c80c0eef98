import { fuse } from "./geometry/booleans.ts";
import { blob } from "./geometry/curves.ts";
import { type Point, type Shape, turn } from "./geometry/points.ts";
import { ellipse, hull, limb } from "./geometry/shapes.ts";
import type { Pose } from "./poses.ts";

const DEGREE = Math.PI / 180;

/** Who is drawn: a silhouette from 60 to 220 px tall; larger ones are drawn by hand in heads.ts. */
export interface Figure {
  /** Where the feet stand, and the height from sole to crown, in one unit of length (pixels or metres). */
  readonly at: Point;
  readonly height: number;
  readonly pose: Pose;
  /** The side the figure turns to: 1 right, -1 left. */
  readonly facing?: 1 | -1;
  readonly view?: "front" | "side";
  readonly hat?: "helmet" | "cap" | "none";
  /** Length of the coat's skirt below the hip, in eighths of the height; 0 for none. */
  readonly skirt?: number;
  readonly rifle?: "order" | "port" | "sling" | "none";
}

/** A figure as one silhouette, y downward. */
export function figure(who: Figure): Shape {
  const { at, height, pose, facing = 1, view = "front", hat = "none", skirt = 0, rifle = "none" } = who;
  const u = height / 8;
  const side = view === "side";
  const shoulder = (side ? 0.55 : 1) * u;
  const waist = (side ? 0.4 : 0.5) * u;
  const go = ([x, y]: Point, angle: number, length: number): Point => [
    x + facing * Math.sin(angle * DEGREE) * length,
    y + Math.cos(angle * DEGREE) * length,
  ];
  const lean = pose.lean ?? 0;
  const hip: Point = [at[0], at[1] - 4 * u];
  const neck = go(hip, 180 - lean, 2.75 * u);
  const head = go(neck, 180 - lean - (pose.head ?? 0), 0.62 * u);

  const leg = ([thigh, knee]: Point, s: 1 | -1): Shape => {
    const top: Point = [hip[0] + s * waist * 0.75, hip[1]];
    const k = go(top, thigh, 2 * u);
    const [fx, fy] = go(k, thigh - knee, 1.85 * u);
    const toe = facing * (side ? 0.62 : 0.3) * u + (side ? 0 : s * 0.18 * u);
    const boot = hull([
      [fx - 0.22 * u, fy - 0.25 * u],
      [fx + 0.22 * u, fy - 0.2 * u],
      [fx + toe, fy + 0.12 * u],
      [fx - facing * 0.25 * u, fy + 0.14 * u],
    ]);
    return fuse(limb(top, k, 0.46 * u, 0.33 * u), limb(k, [fx, fy], 0.34 * u, 0.2 * u), boot);
  };
  const joint = ([upper, lower]: Point, s: 1 | -1): [Point, Point, Point] => {
    const top: Point = [neck[0] + s * shoulder, neck[1] + 0.5 * u];
    const elbow = go(top, upper, 1.35 * u);
    return [top, elbow, go(elbow, upper + lower, 1.25 * u)];
  };
  const arm = ([top, elbow, hand]: [Point, Point, Point]): Shape =>
    fuse(
      limb(top, elbow, 0.36 * u, 0.29 * u),
      limb(elbow, hand, 0.28 * u, 0.18 * u),
      ellipse(hand[0], hand[1], 0.21 * u, 0.24 * u),
    );
  const right = joint(pose.armB ?? [8, 6], 1);
  const [nx, ny] = neck;
  const torso = blob(
    [nx - 0.25 * u, ny - 0.1 * u],
    [nx - shoulder * 0.95, ny + 0.22 * u],
    [nx - shoulder * 1.16, ny + 0.75 * u],
    [hip[0] - waist * 1.25, hip[1] - 0.8 * u],
    [hip[0] - waist * 1.3, hip[1] + 0.35 * u],
    [hip[0] + waist * 1.3, hip[1] + 0.35 * u],
    [hip[0] + waist * 1.25, hip[1] - 0.8 * u],
    [nx + shoulder * 1.16, ny + 0.75 * u],
    [nx + shoulder * 0.95, ny + 0.22 * u],
    [nx + 0.25 * u, ny - 0.1 * u],
  );
  const chest = go(hip, 180 - lean, 2.1 * u);
  const parts = [
    torso,
    leg(pose.legA ?? [-4, 0], -1),
    leg(pose.legB ?? [4, 0], 1),
    arm(joint(pose.armA ?? [-8, 6], -1)),
    arm(right),
    headOf(head, neck, u, (lean + (pose.head ?? 0)) * DEGREE * facing, facing, hat),
    ...(skirt > 0 ? [skirtOf(hip, waist, u, skirt)] : []),
    ...rifleOf(rifle, u, { chest, hand: right[2], ground: at[1], facing }),
  ];
  return fuse(...parts);
}

function skirtOf([x, y]: Point, waist: number, u: number, length: number): Shape {
  const half = waist * 2.1 + 0.1 * u;
  return blob(
    [x - waist * 1.25, y - 0.9 * u, 1],
    [x - waist * 1.7, y + 0.5 * u],
    [x - half, y + length * u, 1],
    [x - 0.1 * u, y + length * u + 0.12 * u],
    [x + half, y + length * u - 0.05 * u, 1],
    [x + waist * 1.7, y + 0.5 * u],
    [x + waist * 1.25, y - 0.9 * u, 1],
  );
}

const HELMET: readonly Point[] = [
  [-0.62, -0.1],
  [-0.5, -0.5],
  [-0.2, -0.76],
  [0.2, -0.76],
  [0.5, -0.5],
  [0.62, -0.1],
  [0.3, -0.18],
  [-0.3, -0.18],
];
const CAP: readonly Point[] = [
  [-0.42, -0.2],
  [-0.44, -0.42],
  [-0.66, -0.62],
  [-0.3, -0.86],
  [0.1, -0.95],
  [0.55, -0.84],
  [0.66, -0.62],
  [0.44, -0.42],
  [0.62, -0.14],
  [0.2, -0.24],
];

function headOf(
  head: Point,
  neck: Point,
  u: number,
  tilt: number,
  facing: 1 | -1,
  hat: "helmet" | "cap" | "none",
): Shape {
  const place = ([x, y]: Point): Point => [head[0] + facing * x * u, head[1] + y * u];
  const skull: readonly Point[] = [
    [-0.36, -0.3],
    [0, -0.58],
    [0.36, -0.3],
    [0.33, 0.2],
    [0, 0.5],
    [-0.33, 0.2],
  ];
  const cover = hat === "none" ? [] : blob(...(hat === "cap" ? CAP : HELMET).map(place));
  return fuse(turn(fuse(blob(...skull.map(place)), cover), tilt, head), limb(head, neck, 0.24 * u, 0.32 * u));
}

interface Grip {
  readonly chest: Point;
  readonly hand: Point;
  readonly ground: number;
  readonly facing: 1 | -1;
}
function rifleOf(
  carried: "order" | "port" | "sling" | "none",
  u: number,
  { chest, hand, ground, facing }: Grip,
): Shape[] {
  const [x, y] = chest;
  switch (carried) {
    case "none":
      return [];
    case "order":
      return [rifle([hand[0] + 0.12 * u, ground], [hand[0] + 0.1 * u, ground - 4.6 * u], u)];
    case "port":
      return [rifle([x + facing * 1.15 * u, y + 1.7 * u], [x - facing * 1.3 * u, y - 1.75 * u], u)];
    case "sling":
      return [rifle([x - facing * 0.5 * u, y + 2.1 * u], [x - facing * 1.05 * u, y - 2.3 * u], u)];
    default:
      return carried satisfies never;
  }
}

/** A bolt-action rifle from butt to muzzle; `u` is an eighth of its bearer's height. */
function rifle(butt: Point, muzzle: Point, u: number): Shape {
  const [dx, dy] = [muzzle[0] - butt[0], muzzle[1] - butt[1]];
  const length = Math.hypot(dx, dy);
  const profile: readonly Point[] = [
    [0, -0.2],
    [0, 0.16],
    [0.26, 0.09],
    [0.36, 0.12],
    [0.72, 0.08],
    [0.74, 0.035],
    [1, 0.035],
    [1, -0.035],
    [0.36, -0.06],
    [0.24, -0.05],
  ];
  return [
    profile.map(
      ([t, w]): Point => [butt[0] + dx * t - (dy / length) * w * u, butt[1] + dy * t + (dx / length) * w * u],
    ),
  ];
}
