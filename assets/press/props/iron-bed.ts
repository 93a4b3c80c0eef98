import type { Camera, Vector } from "../camera.ts";
import type { Era, Ink } from "../era.ts";
import { fuse, grow, rim } from "../geometry/booleans.ts";
import { lerp, type Point, range, type Shape } from "../geometry/points.ts";
import { limb } from "../geometry/shapes.ts";
import { fill, line, type Mark } from "../marks.ts";

/** A barracks bed: where its head meets the wall and which way its foot points along x; metres. */
export interface Bed {
  readonly at: Vector;
  readonly toward: 1 | -1;
}

const LENGTH = 1.9;
const WIDTH = 0.82;
const TOP = 0.5;
/** Height of the iron rails at the head and at the foot. */
const RAILS = [0.98, 0.78] as const;

export interface IronBed {
  readonly whole: Shape;
  readonly marks: readonly Mark[];
}

/** An iron bed stripped to its mattress, a blanket folded on it; `lit` is the ink of the edges that face the light. */
export function ironBed(era: Era, eye: Camera, { at, toward }: Bed, lit: Ink, light: Point): IronBed {
  const place = (u: number, h: number, v: number): Vector => [at[0] + toward * u, at[1] + h, at[2] + v];
  const flat = (u0: number, u1: number, v0: number, v1: number, h: number): Shape => [
    eye.ring([place(u0, h, v0), place(u1, h, v0), place(u1, h, v1), place(u0, h, v1)]),
  ];
  const rod = (from: Vector, to: Vector, radius = 0.022): Shape =>
    limb(eye.point(from), eye.point(to), eye.scale(from) * radius, eye.scale(to) * radius);
  const end = (u: number, height: number): Shape =>
    fuse(
      rod(place(u, 0, 0), place(u, height, 0)),
      rod(place(u, 0, WIDTH), place(u, height, WIDTH)),
      rod(place(u, height, 0), place(u, height, WIDTH)),
      rod(place(u, TOP - 0.06, 0), place(u, TOP - 0.06, WIDTH)),
      ...range(3, (i) => {
        const v = lerp(0, WIDTH, (i + 1) / 4);
        return rod(place(u, TOP - 0.06, v), place(u, height, v), 0.012);
      }),
    );
  const block = (u0: number, u1: number, v0: number, v1: number, h0: number, h1: number): Shape =>
    eye.solid([u0, u1].flatMap((u) => [v0, v1].flatMap((v) => [h0, h1].map((h) => place(u, h, v)))));
  const body = block(0.03, LENGTH - 0.03, 0.02, WIDTH - 0.02, TOP - 0.12, TOP);
  const mattress = flat(0.03, LENGTH - 0.03, 0.02, WIDTH - 0.02, TOP);
  const blanket = block(0.1, 0.52, 0.1, WIDTH - 0.1, TOP, TOP + 0.14);
  const fold = flat(0.1, 0.52, 0.1, WIDTH - 0.1, TOP + 0.14);
  const [head, foot] = [end(0, RAILS[0]), end(LENGTH, RAILS[1])];
  const rails = fuse(
    rod(place(0, TOP - 0.13, 0), place(LENGTH, TOP - 0.13, 0)),
    rod(place(0, TOP - 0.13, WIDTH), place(LENGTH, TOP - 0.13, WIDTH)),
  );
  const ticking = range(4, (i): Point[] => {
    const v = WIDTH * (0.2 + i * 0.2);
    return [eye.point(place(0.56, TOP, v)), eye.point(place(LENGTH - 0.06, TOP, v))];
  });
  return {
    whole: fuse(head, foot, body, blanket, rails),
    marks: [
      fill(head, era.key),
      fill(grow(fuse(body, rails), 2), era.key),
      fill(mattress, "teal"),
      line(ticking, "indigo", 2.5),
      fill(grow(blanket, 2), era.key),
      fill(blanket, "indigo"),
      fill(fold, "cream"),
      fill(foot, era.key),
      fill(rim(foot, light[0], light[1]), lit),
    ],
  };
}
