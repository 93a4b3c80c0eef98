import { cuts } from "../carved.ts";
import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { map, type Point, type Shape } from "../geometry/points.ts";
import { hatch } from "../hatch.ts";
import { fill, type Mark } from "../marks.ts";

/** A man in half length for the woodcut: what is black, what the knife models, what is lit, what is cut into the light. */
export interface Leaning {
  readonly shape: Shape;
  readonly cloth: Shape;
  readonly cuts: Shape;
  readonly lit: Shape;
  readonly features: Shape;
  /** Skin in shade, to be cut in lines. */
  readonly dusk: Shape;
  /** Cap band and shoulder boards, in the second ink. */
  readonly band: Shape;
}

/** A man set with his origin at a point, `k` pixels to the unit, mirrored when `side` is -1. */
export const leanAt = (man: Leaning, [x, y]: Point, k: number, side: 1 | -1): Leaning => {
  const at = (shape: Shape): Shape => fuse(map(shape, ([px, py]) => [x + side * px * k, y + py * k]));
  return {
    shape: at(man.shape),
    cloth: at(man.cloth),
    cuts: at(man.cuts),
    lit: at(man.lit),
    features: at(man.features),
    band: at(man.band),
    dusk: at(man.dusk),
  };
};

/** How the lamp strikes a man: where it stands, how far he turns from the eye (pixels), the direction of the cuts (radians). */
export interface Lamplight {
  readonly light: readonly [number, number, number];
  readonly round: number;
  readonly angle: number;
}

/** A man in print, modelled by lamplight. */
export function printLeaning(era: Era, man: Leaning, { light, round, angle }: Lamplight): Mark[] {
  const folds = cuts(man.cloth, { light, round, angle, gap: 8.5, from: 0.4, gain: 1.5, ends: 18, step: 10 });
  const nape = hatch(man.dusk, { angle: angle * 1.6, gap: 7, tone: () => 0.42, ends: 10, step: 10, wobble: 1 });
  return [
    fill(grow(man.shape, 4, "round"), era.sheet),
    fill(man.shape, era.key),
    fill(fuse(folds, man.cuts, nape), era.sheet),
    fill(man.band, "red"),
    fill(man.lit, era.sheet),
    fill(man.features, era.key),
  ];
}
