import type { Camera, Vector } from "../camera.ts";
import type { Era } from "../era.ts";
import { and, fuse, grow, minus, rim, union } from "../geometry/booleans.ts";
import { bounds, clamp, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { dots, fill, line, type Mark } from "../marks.ts";

/** Where a tank stands and how it turns; angles in radians but the gun's elevation in degrees. */
export interface TankStance {
  readonly at: Vector;
  readonly heading: number;
  readonly turret: number;
  readonly elevation: number;
}

/** The parts of a tank on the sheet. */
export interface Tank {
  readonly whole: Shape;
  readonly tracks: Shape;
  readonly body: Shape;
  readonly turret: Shape;
  readonly gun: Shape;
  readonly nearTrack: Shape;
  readonly rollers: Shape;
  readonly wheels: Shape;
  readonly hubs: Shape;
  /** Planes that face up: the deck and the sloped plates before and behind. */
  readonly decks: Shape;
  readonly seams: readonly Ring[];
  readonly links: readonly Ring[];
  readonly muzzle: Point;
  readonly hatch: Point;
  readonly headlamps: readonly Point[];
  readonly scale: number;
}

// Profiles seen from the side in metres, forward to the right: a medium tank of the post-war years, of no one make.
const TRACK: readonly Point[] = [
  [-2.85, 0.6],
  [-2.35, 0.02],
  [2.15, 0.02],
  [2.95, 0.62],
  [2.8, 1.0],
  [2.3, 1.12],
  [-2.5, 1.12],
  [-2.85, 0.98],
];
const OPENING: readonly Point[] = [
  [-2.2, 0.68],
  [2.1, 0.68],
  [2.1, 0.98],
  [-2.2, 0.98],
];
const HULL: readonly Point[] = [
  [-2.95, 1.05],
  [-2.8, 1.7],
  [-1.3, 1.84],
  [1.3, 1.88],
  [2.75, 1.16],
  [2.75, 0.95],
];
const WHEELS = [-1.95, -1.17, -0.39, 0.39, 1.17, 1.85];
const TRUNNION = 2.28;

/** A tank built of convex solids, seen by a camera. */
export function tank(camera: Camera, { at, heading, turret: yaw, elevation }: TankStance): Tank {
  const [c, s] = [Math.cos(heading), Math.sin(heading)];
  const world = ([x, y, z]: Vector): Vector => [at[0] + x * c - z * s, at[1] + y, at[2] + x * s + z * c];
  const point = (place: Vector): Point => camera.point(world(place));
  const solid = (places: readonly Vector[]): Shape => camera.solid(places.map(world));
  const prism = (profile: readonly Point[], z0: number, z1: number): Shape =>
    solid(
      profile.flatMap(([x, y]): Vector[] => [
        [x, y, z0],
        [x, y, z1],
      ]),
    );
  const distance = (z: number): number => {
    const [x, , depth] = world([0, 0, z]);
    return Math.hypot(x - camera.lens.eye[0], depth - camera.lens.eye[2]);
  };
  const near = distance(-1) < distance(1) ? -1.42 : 1.42;
  const face = (profile: readonly Point[], z: number): Shape => [
    camera.ring(profile.map(([x, y]) => world([x, y, z]))),
  ];
  const disc = (x: number, y: number, r: number): Shape =>
    face(
      range(16, (i): Point => [x + r * Math.cos(i * 0.3927), y + r * Math.sin(i * 0.3927)]),
      near,
    );

  const [tc, ts] = [Math.cos(yaw), Math.sin(yaw)];
  const turned = ([x, y, z]: Vector): Vector => [0.1 + x * tc - z * ts, y, x * ts + z * tc];
  const oval = (r: number, y: number, stretch: number, dx = -0.1, dz = 0): Vector[] =>
    range(
      14,
      (i): Vector => turned([Math.cos((i / 14) * 6.2832) * r * stretch + dx, y, Math.sin((i / 14) * 6.2832) * r + dz]),
    );
  const e = (elevation * Math.PI) / 180;
  const tube = (t: number, r: number): Vector[] =>
    range(8, (i) => {
      const a = (i / 8) * 6.2832;
      const [up, across] = [r * Math.sin(a), r * Math.cos(a)];
      return turned([0.95 + t * Math.cos(e) - Math.sin(e) * up, TRUNNION + t * Math.sin(e) + Math.cos(e) * up, across]);
    });

  const tracks = fuse(prism(TRACK, -1.42, -0.86), prism(TRACK, 0.86, 1.42));
  const body = fuse(
    prism(HULL, -1.36, 1.36),
    prism(
      [
        [-2.5, 0.5],
        [2.4, 0.5],
        [2.4, 1.2],
        [-2.5, 1.2],
      ],
      -0.9,
      0.9,
    ),
  );
  const dome = solid([
    ...oval(1.12, 1.86, 1.2),
    ...oval(1.16, 2.14, 1.22),
    ...oval(0.94, 2.5, 1.15),
    ...oval(0.62, 2.64, 1.1),
  ]);
  const turret = fuse(dome, solid([...oval(0.34, 2.6, 1, -0.5, 0.42), ...oval(0.34, 2.84, 1, -0.5, 0.42)]));
  const gun = fuse(
    solid([...tube(0, 0.32), ...tube(0.45, 0.24)]),
    solid([...tube(0.3, 0.13), ...tube(3.9, 0.085)]),
    solid([...tube(3.6, 0.13), ...tube(4.05, 0.13)]),
  );
  const deck = (a: number, b: number): Shape => {
    const [p, q] = [HULL[a], HULL[b]];
    return p && q
      ? [
          camera.ring(
            [
              [p[0], p[1], -1.36],
              [p[0], p[1], 1.36],
              [q[0], q[1], 1.36],
              [q[0], q[1], -1.36],
            ].map((v) => world(v as [number, number, number])),
          ),
        ]
      : [];
  };
  const seam = (...points: Point[]): Ring => points.map(([x, y]) => point([x, y, near * 0.97]));
  return {
    whole: fuse(tracks, body, turret, gun),
    tracks,
    body,
    turret,
    gun,
    nearTrack: face(TRACK, near),
    rollers: face(OPENING, near),
    wheels: union([...WHEELS.flatMap((x) => disc(x, 0.37, 0.31)), ...disc(2.5, 0.7, 0.29), ...disc(-2.45, 0.68, 0.27)]),
    hubs: union(WHEELS.flatMap((x) => disc(x, 0.37, 0.11))),
    decks: fuse(deck(1, 2), deck(2, 3), deck(3, 4)),
    seams: [seam([-2.75, 1.42], [2.1, 1.42]), seam([0.7, 1.14], [0.7, 1.85]), seam([-1.3, 1.14], [-1.3, 1.8])],
    links: range(22, (i) => -2.3 + i * 0.21).flatMap((x): Ring[] => [
      [point([x, 1.1, near]), point([x + 0.05, 1.0, near])],
      [point([x, 0.03, near]), point([x - 0.05, 0.13, near])],
    ]),
    muzzle: point(turned([0.95 + 4.05 * Math.cos(e), TRUNNION + 4.05 * Math.sin(e), 0])),
    hatch: point(turned([-0.5, 2.84, 0.42])),
    headlamps: [point([2.55, 1.22, -0.95]), point([2.55, 1.22, 0.95])],
    scale: camera.scale(at),
  };
}

/** A tank in print: a dark key, indigo plates, dots on what the light rakes, a lit edge toward `light` (pixels). */
export function printTank(era: Era, t: Tank, light: Point): Mark[] {
  const [dx, dy] = light;
  const box = bounds(t.whole);
  const fade = (x: number, y: number): number =>
    clamp(1 - ((y - box.top) / (box.bottom - box.top)) * 1.35) * 0.6 + (x < 0 ? 0 : 0);
  const plates = minus(fuse(t.body, t.turret), t.tracks);
  const lit = fuse(
    rim(fuse(t.turret, t.gun), -dx, -dy),
    minus(rim(t.body, -dx, -dy), grow(t.tracks, 2), t.turret, t.gun),
    rim(t.wheels, -dx * 0.5, -dy * 0.6),
  );
  return [
    fill(grow(t.whole, 2.5, "round"), era.key),
    fill(fuse(minus(and(t.whole, t.body), t.tracks, t.turret), minus(t.turret, t.gun)), "indigo"),
    dots(era, plates, "teal", { pitch: 8.5, tone: fade, levels: 5 }),
    fill(minus(t.nearTrack, grow(t.rollers, 1)), "indigo"),
    fill(minus(grow(t.nearTrack, -0.05 * t.scale), []), era.key),
    line(t.links, "indigo", 0.022 * t.scale),
    fill(t.wheels, "indigo"),
    fill(grow(t.wheels, -0.045 * t.scale), era.key),
    fill(grow(t.hubs, 0.02 * t.scale), "indigo"),
    line(t.seams, era.key, 1.8),
    fill(lit, era.edge),
  ];
}
