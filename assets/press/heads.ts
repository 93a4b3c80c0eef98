import type { Era, Ink } from "./era.ts";
import { and, fuse, grow, minus, rim } from "./geometry/booleans.ts";
import { curve } from "./geometry/curves.ts";
import { gouge, sliver } from "./geometry/gouge.ts";
import { map, type Point, type Shape, turn } from "./geometry/points.ts";
import { knots, traced } from "./geometry/trace.ts";
import { fill, type Mark } from "./marks.ts";

/** Contours placed by hand for figures larger than the rig serves: 100 units are about a head's height. */
export interface Bust {
  /** The whole silhouette. */
  readonly shape: Shape;
  /** What the knife lifts out of it: folds, straps. */
  readonly cuts: Shape;
  /** Skin in shade: nape, ears, the dark side of a face. */
  readonly skin?: Shape;
  /** Linen: collar, cuffs. */
  readonly white?: Shape;
  /** Planes that the light strikes, printed over the skin. */
  readonly lit?: Shape;
  /** Hair, brows and eyes, printed over the face in the key ink. */
  readonly hair?: Shape;
  /** Badge and band, printed last in the light's ink. */
  readonly badge?: Shape;
}

/** A bust placed on the sheet with its origin at a point, `k` pixels to the unit, mirrored when `facing` is -1. */
export function place(bust: Bust, [x, y]: Point, k: number, facing: 1 | -1 = 1): Required<Bust> {
  const put = (shape: Shape = []): Shape => fuse(map(shape, ([px, py]) => [x + facing * px * k, y + py * k]));
  const { shape, cuts, skin, white, lit, hair, badge } = bust;
  return {
    shape: put(shape),
    cuts: put(cuts),
    skin: put(skin),
    white: put(white),
    lit: put(lit),
    hair: put(hair),
    badge: put(badge),
  };
}

/** Inks of a bust: what lies in shade, what is lit, and its cloth and folds where they differ. */
export interface BustInks {
  readonly shade: Ink;
  readonly light: Ink;
  readonly cloth?: Ink;
  readonly folds?: Ink;
}

/** A bust in print: dark cloth, skin in shade, lit planes, and a lit edge `light` pixels wide toward the light. */
export function printBust(era: Era, bust: Required<Bust>, light: Point, inks: BustInks): Mark[] {
  return [
    fill(grow(bust.shape, 2.5, "round"), era.key),
    fill(bust.shape, inks.cloth ?? era.key),
    fill(bust.cuts, inks.folds ?? inks.shade),
    fill(bust.skin, inks.shade),
    fill(bust.white, era.sheet),
    fill(bust.lit, inks.light),
    fill(bust.hair, era.key),
    fill(bust.badge, inks.light),
    fill(rim(bust.shape, -light[0], -light[1]), inks.light),
  ];
}

/** A cut along a line placed by hand, swelling to `width`. */
export const nick = (width: number, contour: string): Shape => [sliver(curve(knots(contour), false, 5), width)];
/** A strap of even width along a line placed by hand. */
export const strap = (width: number, contour: string): Shape => [gouge(curve(knots(contour), false, 5), width)];

/** A bare head in profile facing right; the origin is the base of the neck, the crown is 118 above it. */
export const profile = traced(
  "-26,6! -27,-16 -36,-40 -45,-66 -40,-97 -12,-118 22,-110 35,-92! 37,-78 34,-71 40,-62 50,-51 48,-47 40,-45! 43,-39 38,-36! 42,-30 37,-24 41,-14 36,-5 20,-3 15,4 20,16!",
);
/** Hair of a man of the sixties, laid over `profile`. */
export const profileHair = traced(
  "-30,-22! -44,-66 -40,-99 -12,-121 24,-113 37,-94! 20,-96 2,-90 -6,-72! -10,-58 -16,-54 -18,-40!",
);
/** A peaked cap laid over `profile`. */
export const peakedCap = fuse(
  traced(
    "-46,-80! -47,-92 -44,-104! -58,-114 -64,-124 -48,-136 -10,-144 26,-146 52,-138 64,-126 58,-116 42,-104! 42,-94 40,-86! 0,-92 -30,-86",
  ),
  traced("28,-92! 46,-90 60,-80 68,-66! 54,-72 36,-78 26,-82!"),
);
/** The line of the band and the badge of `peakedCap`, to be lifted out of it. */
export const capBand = fuse(nick(4, "-45,-103 0,-109 42,-103"), traced("30,-124 36,-130 42,-124 40,-114 32,-114"));
/** A bare head from behind, turned a little to the left, with its ears. */
export const backOfHead = fuse(
  traced("-34,8! -32,-14 -40,-40 -44,-74 -38,-108 -16,-128 10,-130 34,-112 43,-80 38,-46 32,-16 34,8!"),
  traced("40,-72 50,-82 54,-68 48,-48 38,-44"),
  traced("-42,-60 -49,-64 -50,-52 -44,-38 -38,-40"),
);

/** A head tilted by an angle in degrees about the base of its neck. */
export const tilted = (head: Shape, degrees: number): Shape => turn(head, (degrees * Math.PI) / 180, [0, 0]);
/** A shape set elsewhere in a bust, so many times as large. */
export const set = (shape: Shape, [x, y]: Point, k = 1, kx = k): Shape =>
  map(shape, ([px, py]) => [x + px * kx, y + py * k]);

/** A face seen from before, its left side toward the light: skull, hair, lit planes; origin as for `profile`. */
export const face = {
  skull: traced("-32,-6 -37,-40 -36,-70 -24,-98 2,-108 27,-98 37,-70 37,-40 30,-8 14,10 -12,10"),
  hair: fuse(
    traced("-39,-58! -42,-88 -26,-112 6,-118 33,-106 42,-80 38,-54! 33,-74 20,-88 -6,-84 -28,-92 -34,-76"),
    nick(8, "-32,-68 -20,-72 -6,-66"),
    nick(7, "-27,-57 -18,-60 -8,-55"),
    nick(5, "-20,-17 -8,-20 4,-17"),
    nick(3, "-9,-34 -4,-32 2,-34"),
  ),
  lit: traced(
    "-36,-60! -33,-80 -20,-88 -4,-84! 0,-72 -2,-56 -11,-38! -2,-33 -3,-26 -10,-22! -1,-17 -5,-10 -2,4! -14,9 -30,-6 -37,-38",
  ),
} as const;

/** Nape and ears below the hair, laid over `backOfHead`. */
export const nape = fuse(
  and(backOfHead, traced("-60,-26! -38,-34 -20,-20 0,-26 20,-20 38,-36 60,-26! 60,20! -60,20!")),
  and(backOfHead, fuse(traced("40,-80! 60,-86 60,-38 40,-44!"), traced("-44,-66! -60,-70 -60,-34 -42,-36!"))),
);

/** The lit front of `profile`, `width` deep, and its cheek. */
export const litProfile = (width: number): Shape =>
  fuse(
    minus(rim(profile, -width, 4), traced("-60,-30! -60,30! 60,30! 30,-3! 10,-30!")),
    traced("28,-60 42,-54 34,-40 24,-44"),
  );

/** Hair and closed eyes of a sleeper, laid over `profile` once it is turned to lie. */
export const sleepersHair = fuse(profileHair, nick(5, "24,-76 32,-79 40,-75"), nick(4, "26,-66 33,-63 39,-65"));
