import { fuse, minus } from "../geometry/booleans.ts";
import { map, type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, limb, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, strap } from "../heads.ts";
import { type JointedHand, restingHand, setHand, spreadHand } from "./jointed-hands.ts";

/** A man at full length: his silhouette, and what is lifted out of it. The origin is between his feet, his crown 400 above. */
export interface Standing {
  readonly shape: Shape;
  readonly cuts: Shape;
  /** Head, body and legs alone, for a shadow. */
  readonly mass: Shape;
  /** What he carries, over his body. */
  readonly arms?: Shape;
}

/** A man set with his feet at a point, `height` pixels tall, mirrored when `side` is -1. */
export function stand(man: Standing, [x, y]: Point, height: number, side: 1 | -1 = 1): Required<Standing> {
  const put = (part: Shape): Shape =>
    fuse(map(part, ([px, py]) => [x + (side * px * height) / 400, y + (py * height) / 400]));
  return { shape: put(man.shape), cuts: put(man.cuts), mass: put(man.mass), arms: put(man.arms ?? []) };
}

/** A chain of joints as one arm or leg: places and half-widths. */
export const chain = (...joints: readonly (readonly [x: number, y: number, r: number])[]): Shape =>
  fuse(
    ...range(joints.length - 1, (i) => {
      const [a, b] = [joints[i], joints[i + 1]];
      return a && b ? limb([a[0], a[1]], [b[0], b[1]], a[2], b[2]) : [];
    }),
  );
/** Parts of men seen from before or behind, in units of `Standing`. */
export const head = fuse(
  traced("-19,-372! -21,-358 -17,-342 -8,-332 0,-330 8,-332 17,-342 21,-358 19,-372!"),
  rect(-12, -344, 12, -318),
  ellipse(-21, -358, 3, 6),
  ellipse(21, -358, 3, 6),
);
export const cap = traced(
  "-22,-366! -23,-380 -35,-392 -32,-401 -14,-409 0,-411 14,-409 32,-401 35,-392 23,-380 22,-366! 12,-362 0,-360 -12,-362",
);
export const helmet = traced("-29,-362! -28,-380 -18,-398 0,-404 18,-398 28,-380 29,-362! 16,-367 0,-369 -16,-367");
export const tunic = traced(
  "-13,-334! -20,-322 -46,-314 -56,-298 -50,-262 -38,-236 -40,-214 -46,-178! 46,-178! 40,-214 38,-236 50,-262 56,-298 46,-314 20,-322 13,-334!",
);
const shoe = (x: number, out: number): Shape =>
  traced(
    `${x - 10},-24! ${x + 10},-24! ${x + 11 + out * 4},-8 ${x + 12 + out * 12},0 ${x},4 ${x - 12 + out * 12},0 ${x - 11 + out * 4},-8`,
  );
export const legs = (a: number, b: number): Shape =>
  fuse(
    chain([-21, -188, 23], [a * 0.6 - 8, -104, 17], [a, -16, 11.5]),
    chain([21, -188, 23], [b * 0.6 + 8, -104, 17], [b, -16, 11.5]),
    shoe(a, -0.6),
    shoe(b, 0.6),
  );
/** A hand at its size on a man of 400. */
export const put = (which: JointedHand, at: Point, degrees: number, side: 1 | -1 = 1, k = 0.46): JointedHand =>
  setHand(which, at, degrees, k, side);
const dress = fuse(
  strap(5, "-39,-236 0,-231 39,-236"),
  nick(3.5, "-13,-322 -6,-296 0,-284"),
  nick(3.5, "13,-322 6,-296 0,-284"),
  ...[-270, -252, -214].map((y) => ellipse(0, y, 2.4)),
  nick(3, "0,-206 1,-192 0,-180"),
  nick(3.5, "-23,-377 0,-372 23,-377"),
  ellipse(0, -390, 4.5, 5.5),
);

const back = put(spreadHand, [-122, -266], -60, -1, 0.56);
const hanging = put(restingHand, [66, -192], 184, 1);
/** An officer who holds those behind him back with one arm out, the other down. */
export const holdingBack: Standing = {
  mass: fuse(head, cap, tunic, legs(-36, 40)),
  shape: fuse(
    head,
    cap,
    tunic,
    legs(-36, 40),
    chain([-44, -302, 17], [-82, -264, 14.5], [-122, -266, 10]),
    back.whole,
    chain([48, -300, 15], [64, -246, 13], [66, -190, 9]),
    hanging.whole,
  ),
  cuts: fuse(dress, back.creases, hanging.creases, strap(3, "-115,-277 -113,-255"), strap(3, "57,-196 75,-195")),
};

const low = put(restingHand, [-58, -188], 178, -1);
const atBelt = put(restingHand, [38, -222], 262, 1, 0.44);
/** A younger officer, one hand down, the other at his holster. */
export const waiting: Standing = {
  mass: fuse(head, cap, tunic, legs(-26, 30)),
  shape: fuse(
    head,
    cap,
    tunic,
    legs(-26, 30),
    chain([-47, -300, 14], [-60, -244, 12], [-58, -190, 8.5]),
    low.whole,
    chain([47, -300, 14], [72, -250, 12], [42, -222, 9]),
    atBelt.whole,
  ),
  cuts: fuse(dress, low.creases, atBelt.creases, nick(3, "50,-284 54,-262 46,-240")),
};

const barrel = traced("-62,-268! -58,-272! 6,-232! 44,-214! 78,-190! 70,-168! 34,-196! -4,-222!");
const onStock = put(restingHand, [34, -236], 196, 1, 0.42);
const onBarrel = put(restingHand, [-50, -236], 62, -1, 0.42);
/** A very young soldier in a helmet, his gun held low across him in both hands. */
export const armedBoy: Standing = {
  mass: fuse(head, helmet, tunic, legs(-32, 32)),
  arms: minus(barrel, onStock.whole, onBarrel.whole),
  shape: fuse(
    head,
    helmet,
    tunic,
    legs(-32, 32),
    barrel,
    chain([-47, -300, 14], [-66, -252, 12], [-50, -234, 9]),
    chain([47, -300, 14], [66, -256, 12], [36, -238, 9]),
    onStock.whole,
    onBarrel.whole,
  ),
  cuts: fuse(
    onStock.creases,
    onBarrel.creases,
    strap(3, "-38,-212 0,-208 38,-212"),

    nick(3, "-20,-366 0,-362 20,-366"),
  ),
};
