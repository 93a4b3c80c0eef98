import type { Era, Ink } from "./era.ts";
import { grow } from "./geometry/booleans.ts";
import type { Shape } from "./geometry/points.ts";
import { hatch } from "./hatch.ts";
import { fill, flecks, type Mark } from "./marks.ts";
import { cushion, type Tone } from "./tone.ts";

/** How the knife goes over a block. */
export interface Carving {
  /** Where the light comes from: right, down, toward the eye. */
  readonly light: readonly [number, number, number];
  /** How far in from its edge the mass turns away from the eye, in pixels. */
  readonly round: number;
  /** Direction of the cuts in radians, and their distance in pixels. */
  readonly angle: number;
  readonly gap: number;
  /** The light below which nothing is cut, 0..1; a high one leaves only edges. */
  readonly from?: number;
  readonly gain?: number;
  readonly ink?: Ink;
  /** The part that is cut, when it is not all. */
  readonly only?: Shape;
  readonly ends?: number;
  readonly step?: number;
}

/** Light on a rounded mass: nothing below `from`, then rising `gain` times as fast. */
const lit = (shape: Shape, { round, light, from = 0.42, gain = 1.8 }: Carving): Tone => {
  const tone = cushion(shape, round, light);
  return (x, y) => (tone(x, y) - from) * gain;
};

/** White lines cut out of a black mass where the light strikes it, as a shape to be printed. */
export const cuts = (shape: Shape, carving: Carving): Shape =>
  hatch(grow(carving.only ?? shape, -2.5), {
    angle: carving.angle,
    gap: carving.gap,
    tone: lit(shape, carving),
    ends: carving.ends ?? 12,
    step: carving.step ?? 10,
    narrowest: 1.1,
  });

/** A black mass parted from what is behind it by a line of paper, and modelled by the knife. */
export const carved = (era: Era, shape: Shape, carving: Carving, outline = era.outline): Mark[] => [
  ...(outline > 0 ? [fill(grow(shape, outline, "round"), era.sheet)] : []),
  fill(shape, era.key),
  flecks(cuts(shape, carving), carving.ink ?? era.sheet),
];
