import type { Camera, Vector } from "../camera.ts";
import { and, fuse, minus } from "../geometry/booleans.ts";
import { clamp, lerp, type Point, range, type Shape } from "../geometry/points.ts";
import { hull } from "../geometry/shapes.ts";

/** Where a jet stands: the ground under the tip of its nose, and the way its tail lies (radians, 0 along x). */
export interface JetStance {
  readonly nose: Vector;
  readonly tail: number;
}

/** The parts of a jet with its engines under the wings of the early sixties on the sheet, its left side toward the eye. */
export interface Jetliner {
  readonly body: Shape;
  /** The underside of the body, in its own shade. */
  readonly belly: Shape;
  readonly stripe: Shape;
  readonly windows: Shape;
  readonly cockpit: Shape;
  readonly radome: Shape;
  readonly door: Shape;
  readonly fin: Shape;
  readonly finBand: Shape;
  readonly tailplane: Shape;
  readonly wing: Shape;
  readonly pylons: Shape;
  readonly pods: readonly { readonly whole: Shape; readonly mouth: Shape }[];
  readonly gear: Shape;
  readonly wheels: Shape;
  /** A place by metres behind the nose, metres out to its left, metres up. */
  readonly at: (aft: number, left: number, up: number) => Vector;
}

/** Where the body is cut: metres behind the nose. A body of 42 m, of no one make. */
const CUTS = [0, 0.1, 0.25, 0.5, 0.8, 1.3, 1.8, 2.4, 3, 4, 5, 6.5, 28, 33, 38, 42] as const;
/** Behind the nose cone: metres, radius, height of the axis. */
const TAIL = [
  [28, 1.6, 3.65],
  [33, 1.36, 3.9],
  [38, 0.85, 4.4],
  [42, 0.22, 4.9],
] as const;
const LENGTH = 42;
const DEGREE = Math.PI / 180;
/** The forward door: metres behind the nose, height of its sill and head, its width. */
export const JET_DOOR = { aft: 5.6, sill: 3.05, head: 4.6, width: 1.1 } as const;
/** Panes of the cockpit: metres behind the nose from and to, degrees round the body from and to. */
const PANES = [
  [2.7, 3.3, 30, 56],
  [2.0, 2.55, 28, 62],
  [1.35, 1.9, 34, 76],
  [1.3, 1.8, 88, 120],
] as const;

/** Radius and height of the axis so many metres behind the nose. */
function section(aft: number): { radius: number; axis: number } {
  if (aft < 28) {
    const t = clamp(aft / 6.5);
    return { radius: 1.6 * (1 - (1 - t) ** 2) ** 0.68, axis: 2.75 + 0.9 * t ** 0.7 };
  }
  const next = Math.max(
    1,
    TAIL.findIndex(([s]) => s >= aft),
  );
  const [s1, r1, h1] = TAIL[next] ?? TAIL[3];
  const [s0, r0, h0] = TAIL[next - 1] ?? TAIL[0];
  const t = clamp((aft - s0) / (s1 - s0));
  return { radius: lerp(r0, r1, t), axis: lerp(h0, h1, t) };
}

/** A jet on its wheels, seen by a camera from before its left wing. */
export function jetliner(camera: Camera, { nose, tail }: JetStance): Jetliner {
  const [c, s] = [Math.cos(tail), Math.sin(tail)];
  const at = (aft: number, left: number, up: number): Vector => [
    nose[0] + aft * c + left * s,
    nose[1] + up,
    nose[2] + aft * s - left * c,
  ];
  const point = (aft: number, left: number, up: number): Point => camera.point(at(aft, left, up));
  const skin = (aft: number, degrees: number): Point => {
    const { radius, axis } = section(aft);
    return point(aft, radius * Math.cos(degrees * DEGREE), axis + radius * Math.sin(degrees * DEGREE));
  };
  const around = (count: number): number[] => range(count, (i) => (i / count) * 2 * Math.PI);
  const along = (from: number, to: number, degrees: number): Point[] =>
    range(31, (i) => skin(lerp(from, to, i / 30), degrees));
  const band = (from: number, to: number, low: number, high: number): Shape => [
    [...along(from, to, high), ...along(from, to, low).toReversed()],
  ];
  const round = (aft: number, left: number, up: number, radius: number): Point[] =>
    around(20).map((a) => point(aft, left + radius * Math.cos(a), up + radius * Math.sin(a)));
  const wheel = (aft: number, left: number, radius: number): Shape =>
    hull(
      around(16).flatMap((a) =>
        [-0.16, 0.16].map((d) => point(aft + radius * Math.cos(a), left + d, radius + radius * Math.sin(a))),
      ),
    );
  const post = (aft: number, left: number, top: number, half: number): Shape =>
    hull([-half, half].flatMap((d) => [point(aft + d, left + d, 0.5), point(aft + d, left + d, top)]));
  const ring = (aft: number): Point[] => range(28, (i) => skin(aft, (i * 360) / 28));
  const shell = (from: number, to: number): Shape =>
    fuse(
      ...CUTS.flatMap((aft, i) => {
        const before = CUTS[i - 1];
        return before === undefined || before < from || aft > to ? [] : [hull([...ring(before), ...ring(aft)])];
      }),
    );

  const body = shell(0, LENGTH);
  const edge = along(0, LENGTH, -24);
  const [[ex, ey] = [0, 0], [tx] = [0, 0]] = [edge[0], edge[30]];
  const belly = and(body, [[...edge, [tx, 900], [-400, 900], [-400, ey + 0.25 * (ex + 400)]]]);

  const leading = (left: number): number => 17.5 + 0.95 * (left - 1.7);
  const rise = (left: number): number => 2.75 + 0.09 * left;
  const slab = (...outline: Point[]): Shape =>
    hull(
      outline.flatMap(([aft, left]) => [
        point(aft, left, rise(left)),
        point(aft, left, rise(left) + 0.42 - 0.018 * left),
      ]),
    );
  const engines = [4.4].map((left) => ({ left, mouth: leading(left) - 2.3, up: rise(left) - 0.62 }));
  const { aft, sill, head, width } = JET_DOOR;
  const jamb = (a: number): Point[] =>
    range(7, (i) => {
      const { radius, axis } = section(a);
      const up = lerp(sill, head, i / 6);
      return point(a, Math.sqrt(Math.max(0, radius ** 2 - (up - axis) ** 2)), up);
    });
  const door: Shape = [[...jamb(aft - width / 2), ...jamb(aft + width / 2).toReversed()]];
  return {
    body,
    belly,
    stripe: minus(and(body, fuse(band(2.6, 41, -6, 6), [[skin(0.7, 2), skin(2.6, 6), skin(2.6, -6)]])), door),
    windows: fuse(...range(26, (i) => 7 + i * 1.02).map((a) => band(a, a + 0.45, 13, 26))),
    cockpit: fuse(...PANES.map(([from, to, low, high]) => band(from, to, low, high))),
    radome: shell(0, 0.25),
    door,
    fin: [[point(29, 0, 5), point(34, 0, 6.6), point(38.6, 0, 16.4), point(43, 0, 16.6), point(41.8, 0, 5)]],
    finBand: [[point(34, 0, 10.4), point(34, 0, 12.6), point(43, 0, 12.6), point(43, 0, 10.4)]],
    tailplane: hull([point(37.2, 0.6, 5), point(41.2, 6.4, 5.5), point(42.8, 6.4, 5.5), point(41.6, 0.6, 5.1)]),
    wing: fuse(
      slab([leading(1.2), 1.2], [leading(7), 7], [27, 7], [26, 1.2]),
      slab([leading(7), 7], [leading(17), 17], [leading(17) + 2.2, 17], [27, 7]),
    ),
    pylons: fuse(
      ...engines.map(({ left, mouth, up }) =>
        hull(
          [-0.12, 0.12].flatMap((d) => [
            point(mouth + 1, left + d, up + 0.6),
            point(mouth + 4.2, left + d, up + 0.4),
            point(mouth + 2.2, left + d, rise(left) + 0.2),
            point(mouth + 4.6, left + d, rise(left) + 0.2),
          ]),
        ),
      ),
    ),
    pods: engines.map(({ left, mouth, up }) => ({
      whole: fuse(
        hull([...round(mouth, left, up, 0.62), ...round(mouth + 0.8, left, up, 0.74)]),
        hull([...round(mouth + 0.8, left, up, 0.74), ...round(mouth + 4.6, left, up, 0.46)]),
      ),
      mouth: hull(round(mouth, left, up, 0.53)),
    })),
    gear: fuse(post(3.4, 0, 2.5, 0.11), post(20.3, 3, 3, 0.14), post(20.3, -3, 3, 0.14)),
    wheels: fuse(
      wheel(3.4, 0.28, 0.42),
      wheel(3.4, -0.28, 0.42),
      ...[-3.35, -2.65, 2.65, 3.35].flatMap((left) => [wheel(19.7, left, 0.5), wheel(20.9, left, 0.5)]),
    ),
    at,
  };
}
