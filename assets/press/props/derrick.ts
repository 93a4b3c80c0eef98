import type { Camera, Vector } from "../camera.ts";
import type { Era } from "../era.ts";
import { lerp, type Point, type Ring, range } from "../geometry/points.ts";
import { line, type Mark } from "../marks.ts";

export interface Derrick {
  /** The four legs and the crown. */
  readonly legs: readonly Ring[];
  /** Girts and braces, thinner than the legs. */
  readonly braces: readonly Ring[];
  /** Pixels to the metre at its foot, for the width of the lines. */
  readonly scale: number;
}

/** A lattice derrick over a well: the middle of its foot, its height and the width of its foot in metres. */
export function derrick(eye: Camera, at: Vector, height: number, foot: number, bays = 7): Derrick {
  const corner = (side: number, t: number): Vector => {
    const half = lerp(foot, foot * 0.2, t) / 2;
    const [sx, sz] = [side === 0 || side === 3 ? -1 : 1, side < 2 ? -1 : 1];
    return [at[0] + sx * half, at[1] + t * height, at[2] + sz * half];
  };
  const at2 = (side: number, t: number): Point => eye.point(corner(side % 4, t));
  const levels = range(bays + 1, (i) => 1 - (1 - i / bays) ** 1.15);
  return {
    scale: eye.scale(at),
    legs: [
      ...range(4, (side): Ring => [at2(side, 0), at2(side, 1)]),
      [at2(0, 1), at2(1, 1), at2(2, 1), at2(3, 1), at2(0, 1)],
    ],
    // The two faces that are turned to the eye carry the braces; the far ones would only be noise.
    braces: levels.flatMap((t, i): Ring[] => {
      const next = levels[i + 1];
      const girt = [at2(0, t), at2(1, t), at2(2, t)];
      return next === undefined
        ? [girt]
        : [girt, [at2(0, t), at2(1, next)], [at2(1, t), at2(0, next)], [at2(0, t), at2(3, next)]];
    }),
  };
}

/** A derrick in print: legs and braces as wide as its distance asks. */
export const printDerrick = (era: Era, { legs, braces, scale }: Derrick): Mark[] => [
  line(braces, era.key, Math.max(1.1, Number((scale * 0.09).toFixed(1)))),
  line(legs, era.key, Math.max(1.6, Number((scale * 0.17).toFixed(1)))),
];
