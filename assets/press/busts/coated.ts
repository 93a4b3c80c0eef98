import { cuts } from "../carved.ts";
import type { Era, Ink } from "../era.ts";
import { and, fuse, grow, rim } from "../geometry/booleans.ts";
import { map, move, type Point, type Shape } from "../geometry/points.ts";
import { fill, flecks, type Mark } from "../marks.ts";

/** A man in a long coat for the woodcut. The origin is between his feet, his crown 400 above it. */
export interface Coated {
  readonly shape: Shape;
  /** Coat and sleeves alone: what the knife models. */
  readonly cloth: Shape;
  /** Lines cut out in the ink of the sheet. */
  readonly cuts: Shape;
  /** Lit skin, and its features in the key ink. */
  readonly skin: Shape;
  readonly features: Shape;
}

/** A man set with his feet at a point, `height` pixels tall, mirrored when `side` is -1. */
export function standCoated(man: Coated, [x, y]: Point, height: number, side: 1 | -1 = 1): Coated {
  const k = height / 400;
  const set = (part: Shape): Shape => fuse(map(part, ([px, py]) => [x + side * px * k, y + py * k]));
  return {
    shape: set(man.shape),
    cloth: set(man.cloth),
    cuts: set(man.cuts),
    skin: set(man.skin),
    features: set(man.features),
  };
}

/** A coated man in print, cut in an ink; \`round\` is how far his coat turns from the eye in pixels, 0 where no hatching models it. */
export function printCoated(era: Era, man: Coated, ink: Ink, round: number): Mark[] {
  const [dx, dy] = era.registration[ink] ?? [0, 0];
  // What must meet the key plate exactly is set back by as much as the second plate lies off it.
  const meet = (shape: Shape): Shape => move(shape, -dx, -dy);
  const model = { light: [1, -0.4, 0.35], angle: 0.35, gap: 7, from: 0.46, gain: 1.7, step: 9, ends: 9 } as const;
  const folds = round > 0 ? cuts(man.cloth, { ...model, round }) : [];
  return [
    fill(grow(man.shape, 3, "round"), ink),
    fill(man.shape, era.key),
    fill(meet(fuse(folds, man.cuts)), ink),
    fill(meet(man.skin), ink),
    fill(meet(grow(and(rim(man.shape, -2.4, 1), man.shape), 0.6)), ink),
    flecks(man.features, era.key),
  ];
}
