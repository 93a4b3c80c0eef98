import type { Era } from "../era.ts";
import { and, clipLines, fuse, grow, minus } from "../geometry/booleans.ts";
import { cut, resample, thin } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { around, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { WHOLE } from "../ground.ts";
import { hatch } from "../hatch.ts";
import { fill, flecks, line, type Mark } from "../marks.ts";
import { arch, type Wall } from "../wall.ts";

/** One arcaded side of a stone yard under a tiled roof. */
export interface Cloister {
  readonly face: Shape;
  readonly holes: Shape;
  readonly reveals: Shape;
  /** The joints of the stones round each arch. */
  readonly joints: readonly Ring[];
  readonly ledges: Shape;
  readonly roof: Shape;
}

/** A side of `count` arches, `bay` metres from one to the next, from the start of a wall. */
export function cloister(w: Wall, count: number, bay: number): Cloister {
  const middles = range(count, (i) => bay * (i + 0.5));
  const lower = middles.map((u) => w.opening(arch(u - bay * 0.36, u + bay * 0.36, 0, 1.9), 0.8));
  const joints = middles.flatMap((u) =>
    range(9, (i): Ring => {
      const a = Math.PI - (Math.PI * i) / 8;
      const at = (r: number): Point => w.point(u + r * Math.cos(a), 1.9 + r * Math.sin(a));
      return [at(bay * 0.37), at(bay * 0.37 + 0.34)];
    }),
  );
  const end = count * bay;
  return {
    face: w.rect(0, 0, end, 3.9),
    holes: fuse(...lower.map(({ hole }) => hole)),
    reveals: fuse(...lower.map(({ reveal }) => reveal)),
    joints,
    ledges: w.rect(0, 3.62, end, 3.78),
    roof: w.ring(
      [
        [-0.4, 3.9],
        [end + 0.4, 3.9],
        [end + 0.2, 4.7],
        [-0.2, 4.7],
      ],
      0.2,
    ),
  };
}
/** A side in the sun or in its own shade, as far as it is seen. */
export function printCloister(era: Era, side: Cloister, seen: Shape, sunny: boolean): Mark[] {
  const [face, roof, holes] = [and(side.face, seen), and(side.roof, seen), and(side.holes, seen)];
  const [stone, carved] = sunny ? [era.sheet, era.key] : [era.key, era.sheet];
  const tiles = hatch(grow(roof, -2), { angle: Math.PI / 2, gap: 11, tone: () => 0.72, step: 30, ends: 6, wobble: 0 });
  return [
    fill(grow(fuse(face, roof), 3), era.key),
    fill(face, stone),
    fill(holes, era.key),
    fill(sunny ? and(side.reveals, seen) : [], era.sheet),
    flecks(
      sunny ? [] : hatch(and(side.reveals, seen), { angle: 0, gap: 10, tone: () => 0.7, step: 30, ends: 8 }),
      "red",
    ),
    line(
      holes.map((ring) => [...ring, ...ring.slice(0, 1)]),
      carved,
      2.6,
    ),
    line(clipLines(side.joints, seen), carved, 2.2),
    fill(and(side.ledges, seen), carved),
    fill(roof, era.key),
    flecks(tiles, "red"),
  ];
}

/** The dark underside of an arch round the picture, its edge a line along the opening (left to right), its joints cut in white. */
export function printArchOver(era: Era, edge: Ring): Mark[] {
  const line = resample(edge, 12, false);
  const stone = cut(minus(WHOLE, [thin(line, 0.3)]), 1.4, 24, 6);
  const joints = range(17, (i): Ring => {
    const at = Math.floor(((i + 0.5) * line.length) / 17);
    const [[x, y], [nx, ny]] = [around(line, at), around(line, Math.min(line.length - 1, at + 1))];
    const length = Math.hypot(nx - x, ny - y) || 1;
    const [ux, uy] = [(ny - y) / length, -(nx - x) / length];
    return gouge(
      range(5, (k): Point => [x + ux * (24 + k * 24), y + uy * (24 + k * 24)]),
      (t) => 4.6 * (1 - t) + 0.8,
    );
  });
  const moulding = gouge(
    line.map(([x, y], k): Point => {
      const [[px, py], [nx, ny]] = [around(line, Math.max(0, k - 1)), around(line, Math.min(line.length - 1, k + 1))];
      const length = Math.hypot(nx - px, ny - py) || 1;
      return [x + ((ny - py) / length) * 15, y - ((nx - px) / length) * 15];
    }),
    3,
  );
  return [fill(grow(stone, 4), era.sheet), fill(stone, era.key), flecks(and([...joints, moulding], stone), era.sheet)];
}
