import type { Camera } from "../camera.ts";
import type { Era, Ink } from "../era.ts";
import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { clamp, type Point, range, type Shape } from "../geometry/points.ts";
import { dots, fill, line, type Mark } from "../marks.ts";
import { arch, upright, type Wall } from "../wall.ts";
import { arcadeBay, type Bay, pilaster } from "./arcade-bay.ts";
import { balustrade, urn } from "./balustrade.ts";
import { cornice } from "./cornice.ts";
import { flag } from "./flag.ts";
import { type Stair, steps } from "./steps.ts";

/** The front of the palace: a pavilion of arcaded bays on a podium, its middle bay at the wall's origin. */
export interface PalaceFront {
  readonly wall: Wall;
  readonly facade: Shape;
  readonly podium: Shape;
  readonly stair: Stair;
  readonly bays: readonly Bay[];
}

const LEFT = -16;
const RIGHT = 10.6;
const MIDDLES = [-13.4, -8.3, -4.1, 0, 4.1, 8.3];
const PILASTERS = [-11, -10.2, -6.6, -5.8, -2.45, -1.95, 1.95, 2.45, 5.8, 6.6, 9.6, 10.4];

export const palaceFront = (camera: Camera, wall: Wall): PalaceFront => ({
  wall,
  facade: fuse(wall.rect(LEFT, 0, RIGHT, 11.2), wall.rect(-3, 10, 3, 13.1)),
  podium: wall.box(LEFT, 0, -2, RIGHT, 1.4, 0),
  stair: steps(camera, wall, 8, 7.4, 5.6),
  bays: MIDDLES.map((c) =>
    arcadeBay(wall, { middle: c, half: c === 0 ? 1.5 : 1.2, foot: 1.4, spring: c === 0 ? 4.7 : 4.3 }),
  ),
});

/** A disc of light on a wall. */
export const lightDisc = (wall: Wall, [u, h]: Point, across: number, up: number): Shape =>
  wall.ring(range(40, (i): Point => [u + across * Math.cos(i * 0.15708), h + up * Math.sin(i * 0.15708)]));

export interface FrontLight {
  /** Where light falls on the front, and its hottest part; empty when all is dark. */
  readonly pool: Shape;
  readonly core: Shape;
  /** Shadows thrown on the lit part. */
  readonly shadows: Shape;
  /** Who stands in the window that is lit. */
  readonly watcher: Shape;
}

/** Inks of the front: what draws it, its stone, the dots on it, what stands open behind the arches, its one window. */
export interface FrontInks {
  readonly key: Ink;
  readonly stone: Ink;
  readonly dots: Ink;
  readonly doors: Ink;
  readonly window: Ink;
}

const BY_NIGHT: FrontInks = { key: "navy", stone: "indigo", dots: "red", doors: "red", window: "yellow" };
export const BY_MORNING: FrontInks = { key: "indigo", stone: "yellow", dots: "red", doors: "red", window: "cream" };

/** The front in print: light in flat areas beneath, then the architecture once in the key ink. */
export function printPalaceFront(era: Era, front: PalaceFront, light: FrontLight, inks = BY_NIGHT): Mark[] {
  const { pool, core, shadows, watcher } = light;
  const { wall, facade, podium, stair, bays } = front;
  const dusk = (_: number, y: number): number => 0.16 + 0.2 * clamp((y - 250) / 300);
  const reveals = fuse(...bays.flatMap((bay) => [bay.arch.reveal, bay.window.reveal]));
  const awake = bays[1]?.window.back ?? [];
  const attic = fuse(wall.rect(-3, 11, 3, 13), wall.ring(arch(-1.7, 1.7, 12.9, 13, 0.62)));
  const lit = grow(pool, 40, "round");
  return [
    fill(fuse(wall.box(LEFT, 0, 0, RIGHT, 11.2, 9), wall.box(LEFT, 10.4, -0.7, 10.9, 11.1, 0), podium), inks.key),
    fill(fuse(minus(facade, podium), attic, stair.whole), inks.stone),
    dots(era, minus(facade, pool, podium), inks.dots, { pitch: 9.5, tone: dusk, levels: 6, full: 0.66 }),
    fill(fuse(and(pool, facade), and(attic, grow(pool, 8))), "yellow"),
    fill(and(core, facade), "cream"),
    fill(reveals, inks.key),
    fill(and(reveals, grow(pool, 4)), "teal"),
    fill(fuse(...bays.flatMap((bay) => [bay.arch.back, bay.window.back])), inks.key),
    fill(fuse(...bays.slice(1, 5).map((bay) => bay.arch.back)), inks.doors),
    fill(awake, inks.window),
    fill(and(awake, watcher), inks.key),
    line(
      bays.flatMap((bay) => (bay === bays[1] ? [] : bay.sash)),
      "indigo",
      1.6,
    ),
    fill(minus(and(shadows, and(pool, facade)), podium), "indigo"),
    fill(fuse(...bays.map((bay) => bay.key), ...orders(wall), cornice(wall, LEFT, RIGHT, 10.3)), inks.key),
    ...roof(era, wall, inks.key),
    fill(and(stair.whole, lit), "yellow"),
    fill(and(stair.treads, lit), "cream"),
    fill(stair.noses, inks.key),
    fill(fuse(...[-7.9, 7.5].map((u) => wall.box(u - 0.5, 0, -5.8, u + 0.5, 1.75, -1.6))), inks.key),
  ];
}

/** Pilasters of both storeys and the string course between. */
const orders = (wall: Wall): Shape[] => [
  ...PILASTERS.flatMap((u) => [pilaster(wall, u, 1.4, 6), wall.rect(u + 0.08, 7, u + 0.2, 10)]),
  wall.rect(LEFT, 6.3, RIGHT, 6.46),
];

function roof(era: Era, wall: Wall, key: Ink): Mark[] {
  const run = { from: LEFT, to: RIGHT, low: 11.1, high: 11.95, d: -0.25, every: 0.42 };
  const shield = (k: number): Shape =>
    wall.ring([...upright(-0.55 * k, 11.7, 0.55 * k, 12.5).slice(1), [-0.55 * k, 11.7], [0, 11.35 - 0.25 * (k - 1)]]);
  const bow = minus(wall.ring(arch(-1.9, 1.9, 12.9, 13, 0.7)), wall.ring(arch(-1.5, 1.5, 12.9, 13, 0.55)));
  const urns = [-10.6, -6.2, 6.2, 10.3].map((u) => urn(wall, u, 12.3, -0.25));
  const rails = balustrade(wall, run, (u) => Math.abs(u) < 3);
  return [
    fill(fuse(rails, ...urns, wall.box(-3.3, 12.75, -0.5, 3.3, 13, 0), bow, shield(1.35)), key),
    fill(shield(1), "yellow"),
    fill(and(shield(1), wall.rect(-0.6, 12.05, 0.6, 12.6)), "red"),
    ...flag(era, wall, 0, 13.5),
  ];
}

/** The low wing that runs on to the right of the pavilion, far off in the mist. */
export function printWing(era: Era, wall: Wall, inks = BY_NIGHT): Mark[] {
  const at = (u0: number, h0: number, u1: number, h1: number): Shape => wall.rect(u0, h0, u1, h1, 4);
  const drawn = range(9, (i) => 12.6 + i * 2.3).flatMap((c) => [
    wall.ring(arch(c - 0.72, c + 0.72, 0.8, 2.9), 4),
    at(c - 0.45, 5.6, c + 0.45, 7.5),
    ...range(5, (k) => at(c - 1 + k * 0.46, 8.6, c - 0.8 + k * 0.46, 9.5)),
  ]);
  return [
    fill(wall.box(10, 0, 4, 32, 8.6, 12), inks.stone),
    dots(era, at(10, 0, 32, 8.6), "teal", { pitch: 9, tone: () => 0.2 }),
    fill(fuse(at(10, 8.3, 32, 8.7), at(10, 4.6, 32, 4.9), at(10, 9.4, 32, 9.6), ...drawn), inks.key),
    fill(fuse(at(19.1, 5.6, 19.9, 7.5), at(23.7, 5.6, 24.5, 7.5)), inks.window),
  ];
}
