import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { map, type Point, type Shape, turn } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap } from "../heads.ts";
import { fill, flecks, type Mark } from "../marks.ts";
import { grip, type JointedHand, restingHand, setHand, spreadHand } from "./jointed-hands.ts";

/** A man at a table seen from over its middle. Units are centimetres; the neck is the origin, the table lies toward -y. */
export interface FromAbove {
  /** Trunk and sleeves. */
  readonly cloth: Shape;
  readonly trunk: Shape;
  readonly folds: Shape;
  /** Collar and cuffs. */
  readonly linen: Shape;
  readonly hands: Shape;
  readonly creases: Shape;
  /** Shoulder boards, on a uniform. */
  readonly boards: Shape;
  readonly skull: Shape;
  readonly hair: Shape;
  /** Light on the hair. */
  readonly shine: Shape;
}

/** What sets one man apart from another. */
export interface Bearing {
  readonly dress: "uniform" | "coat";
  readonly arms: "clasped" | "fist" | "brow" | "spread" | "folded" | "writing";
  readonly hair: "full" | "parted" | "bald" | "cropped";
  /** How far he turns his head, in degrees clockwise. */
  readonly look: number;
  readonly face?: keyof typeof EXTRA;
}

const DEGREE = Math.PI / 180;
const HAND = 0.2;
const trunk = traced(
  "-9,-13! -20,-15 -28,-11 -33,-3 -32,6 -26,14 -14,20 0,24 14,20 26,14 32,6 33,-3 28,-11 20,-15 9,-13! 0,-16",
);
const SHOULDER: Point = [26, -2];

/** One arm: elbow, wrist, the hand and its turn. */
type Arm = readonly [elbow: Point, wrist: Point, hand: JointedHand, degrees: number];
const ARMS: Readonly<Record<Bearing["arms"], readonly [Arm, Arm]>> = {
  clasped: [
    [[-33, -24], [-11, -42], restingHand, 62],
    [[33, -24], [11, -42], restingHand, -62],
  ],
  fist: [
    [[-34, -22], [-16, -42], restingHand, 20],
    [[36, -30], [28, -56], grip, -6],
  ],
  brow: [
    [[-33, -24], [-6, -40], restingHand, 70],
    [[26, -34], [15, -22], restingHand, 150],
  ],
  spread: [
    [[-36, -24], [-24, -48], spreadHand, -8],
    [[36, -24], [24, -48], spreadHand, 8],
  ],
  folded: [
    [[-35, -18], [12, -24], restingHand, 84],
    [[35, -20], [-14, -30], restingHand, -84],
  ],
  writing: [
    [[-34, -24], [-20, -44], restingHand, 40],
    [[36, -26], [16, -46], grip, -30],
  ],
};

/** Tops of heads; the face lies toward the table, foreshortened. */
const skull = traced(
  "-10,-1 -10.5,-7 -9.6,-12 -8,-17 -5,-21.4 0,-23 5,-21.4 8,-17 9.6,-12 10.5,-7 10,-1 10,5 7,11 0,14 -7,11 -10,5",
);
const ears = fuse(ellipse(-11, -4, 2.2, 3.4), ellipse(11, -4, 2.2, 3.4));
const both = (side: Shape): Shape =>
  fuse(
    side,
    map(side, ([x, y]) => [-x, y]),
  );
/** Sockets under the brows, the shaded side of the nose, its wings, the mouth. */
const features = fuse(
  both(traced("-9,-9.6! -5.4,-11.6 -1.8,-10.4! -2.2,-13 -5,-14.8 -8,-13!")),
  traced("1.4,-10! 2.2,-14 3.4,-18.6! 0.8,-20! 1.6,-15!"),
  strap(1, "-1.4,-11 -2.4,-16 -3.2,-18.6 -1.4,-20.2 1,-20.2"),
  nick(1.5, "-3.6,-21.6 0,-22.2 3.6,-21.6"),
);
const EXTRA = {
  none: [] as Shape,
  moustache: traced("-5,-19.4! -2,-20.6 0,-20 2,-20.6 5,-19.4! 3,-22.4 0,-21.6 -3,-22.4"),
} as const;
const HAIR: Readonly<Record<Bearing["hair"], readonly [hair: Shape, shine: Shape]>> = {
  full: [
    traced("-11,-3! -8,-8 -2,-9 5,-8 11,-4! 11,5 8,12 0,15 -8,12 -11,5"),
    fuse(...[-6, -2, 2, 6].map((x) => nick(1.5, `${x * 1.1},-6 ${x * 1.2},2 ${x * 0.8},9`))),
  ],
  parted: [
    traced("-11,-3! -9,-8 -4,-10! -3,-6! 4,-10 11,-5! 11,5 8,12 0,15 -8,12 -11,5"),
    fuse(strap(1, "-4,-9 -4,0 -2,8"), ...[0, 4, 8].map((x) => nick(1.5, `-2,${x - 7} 4,${x - 5} 9,${x - 3}`))),
  ],
  bald: [
    traced("-11,-2! -8.5,-3 -8,3 -5,8 0,9.5 5,8 8,3 8.5,-3 11,-2! 11,5 8,12 0,15 -8,12 -11,5"),
    fuse(nick(1.2, "-9,4 -6,10 0,12"), nick(1.2, "9,4 6,10 1,12")),
  ],
  cropped: [
    traced("-11,-2! -7,-6 0,-7 7,-6 11,-2! 11,5 8,12 0,15 -8,12 -11,5"),
    fuse(...[-3, 1, 5, 9].flatMap((y) => [-5, -1, 3].map((x) => nick(1.1, `${x},${y} ${x + 2.6},${y + 0.8}`)))),
  ],
};

/** A man so borne, at the origin, his front toward -y. */
export function manFromAbove({ dress, arms, hair, look, face: extra = "none" }: Bearing): FromAbove {
  const parts = ARMS[arms].map(([elbow, wrist, hand, degrees], i) => {
    const side = i === 0 ? -1 : 1;
    const shoulder: Point = [side * SHOULDER[0], SHOULDER[1]];
    const set = setHand(hand, wrist, degrees, HAND, i === 0 ? 1 : -1);
    const [dx, dy] = [wrist[0] - elbow[0], wrist[1] - elbow[1]];
    const length = Math.hypot(dx, dy);
    const cuffAt = (t: number): Point => [elbow[0] + (dx * t) / length, elbow[1] + (dy * t) / length];
    return {
      sleeve: fuse(limb(shoulder, elbow, 9, 7.6), limb(elbow, wrist, 7.4, 5)),
      cuff: limb(cuffAt(length - 1), cuffAt(length + 1.6), 5.4, 5.2),
      fold: fuse(
        nick(
          1.8,
          `${shoulder[0]},${shoulder[1] - 4} ${elbow[0] - side * 2},${elbow[1] + 6} ${elbow[0]},${elbow[1] + 1}`,
        ),
        nick(1.5, `${elbow[0] - side},${elbow[1] - 3} ${cuffAt(length * 0.55).join(",")}`),
      ),
      set,
    };
  });
  const head = (shape: Shape): Shape => map(turn(shape, look * DEGREE, [0, 0]), ([x, y]) => [x * 1.25, y * 1.25 + 8]);
  const [mane, shine] = HAIR[hair];
  const uniform = dress === "uniform";
  return {
    trunk,
    cloth: fuse(trunk, ...parts.map(({ sleeve }) => sleeve)),
    folds: fuse(
      ...parts.map(({ fold }) => fold),
      nick(2, "-22,14 0,19 22,14"),
      uniform ? strap(2.6, "-20,-14 -4,4 20,17") : [],
    ),
    linen: uniform
      ? []
      : fuse(traced("-9,-13! -4,-29 0,-31 4,-29 9,-13! 4,-16 -4,-16"), ...parts.map(({ cuff }) => cuff)),
    hands: fuse(...parts.map(({ set }) => set.whole)),
    creases: fuse(...parts.map(({ set }) => set.creases)),
    boards: uniform
      ? fuse(
          ...[-1, 1].map((s) =>
            turn(
              [
                [
                  [s * 13, -6],
                  [s * 30, -4.6],
                  [s * 30, 3],
                  [s * 13, 4],
                ],
              ],
              0,
              [0, 0],
            ),
          ),
        )
      : [],
    skull: head(fuse(skull, ears)),
    hair: head(fuse(mane, features, EXTRA[extra])),
    shine: head(shine),
  };
}

/** A man seen from above in print; `chest` is what the knife lifts out of his trunk. */
export function printManFromAbove(era: Era, man: FromAbove, put: (shape: Shape) => Shape, chest: Shape): Mark[] {
  const [cloth, bare, head] = [put(man.cloth), put(man.hands), put(man.skull)];
  return [
    fill(grow(cloth, 3.4, "round"), era.sheet),
    fill(cloth, era.key),
    flecks(chest, era.sheet),
    flecks(put(man.folds), era.sheet),
    fill(put(man.boards), "red"),
    fill(put(man.linen), era.sheet),
    fill(grow(bare, 2), era.key),
    fill(bare, era.sheet),
    fill(put(man.creases), era.key),
    fill(grow(head, 3), era.key),
    fill(head, era.sheet),
    fill(put(man.hair), era.key),
    flecks(put(man.shine), era.sheet),
  ];
}
