import { fuse } from "../geometry/booleans.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { ellipse, limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { type Bust, nick, profile, set, strap, tilted } from "../heads.ts";

type Bone = readonly [Point, Point, Point];
interface Stance {
  readonly head: readonly [x: number, y: number, tilt: number];
  readonly torso: string;
  readonly arms: readonly [Bone, Bone];
  /** Hip, knee, ankle, and the way the toe points. */
  readonly legs: readonly [Bone, Bone];
  readonly toes: readonly [Point, Point];
  readonly rifle: readonly [butt: Point, muzzle: Point];
  readonly cuts: Shape;
}

const helmet = traced(
  "-54,-66! -56,-98 -40,-126 -6,-140 28,-134 50,-112 56,-84! 74,-72 54,-72 20,-80 -24,-74 -58,-56!",
);
const helmetStrap = strap(5, "-30,-72 -14,-40 14,-8");

/** A rifle of wood and steel from butt to muzzle: stock, bolt, fore-end, barrel. */
function rifle([ax, ay]: Point, [bx, by]: Point): Shape {
  const length = Math.hypot(bx - ax, by - ay);
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const at = (t: number, w: number): Point => [ax + ux * t * length - uy * w, ay + uy * t * length + ux * w];
  return fuse(
    poly(at(0, -24), at(0, 22), at(0.2, 13), at(0.3, 13), at(0.34, 17), at(0.7, 11), at(0.7, -9), at(0.28, -9)),
    poly(at(0.68, -5), at(1, -4), at(1, 4), at(0.68, 6)),
    poly(at(0.96, -4), at(0.97, -14), at(0.985, -14), at(0.99, -4)),
    poly(at(0.38, 14), at(0.4, 40), at(0.47, 36), at(0.48, 14)),
  );
}
const boot = ([x, y]: Point, [tx, ty]: Point): Shape =>
  fuse(limb([x, y - 74], [x, y - 6], 31, 26), limb([x, y - 4], [x + tx, y + ty], 26, 17));
const fist = ([x, y]: Point): Shape => ellipse(x, y, 25, 22);

function guard({ head: [hx, hy, tilt], torso, arms, legs, toes, rifle: [butt, muzzle], cuts }: Stance): Bust {
  const up = (shape: Shape): Shape => set(tilted(shape, tilt), [hx, hy]);
  const hands = fuse(...arms.map(([, , hand]) => fist(hand)));
  const limbs = fuse(
    ...arms.map(([a, b, c]) => fuse(limb(a, b, 41, 33), limb(b, c, 32, 24))),
    ...legs.map(([a, b, c]) => fuse(limb(a, b, 58, 42), limb(b, [c[0], c[1] - 50], 42, 38))),
  );
  const boots = fuse(boot(legs[0][2], toes[0]), boot(legs[1][2], toes[1]));
  const gun = rifle(butt, muzzle);
  return {
    shape: fuse(up(profile), up(helmet), traced(torso), limbs, boots, gun, hands),
    skin: fuse(up(profile), hands),
    hair: fuse(up(helmet), up(helmetStrap), gun, boots),
    cuts,
  };
}

/** A guard at rest, his rifle's butt by his boot, who looks to the right. Origin between the feet, 770 tall. */
export const guardAtRest = guard({
  head: [4, -626, 0],
  torso: "-26,-634! -70,-614 -100,-580 -96,-480 -84,-400 -98,-300! 96,-300! 84,-400 92,-480 94,-584 66,-614 26,-634!",
  arms: [
    [
      [-80, -572],
      [-116, -444],
      [-70, -342],
    ],
    [
      [78, -572],
      [116, -450],
      [128, -340],
    ],
  ],
  legs: [
    [
      [-44, -330],
      [-56, -190],
      [-66, -30],
    ],
    [
      [44, -330],
      [58, -190],
      [64, -30],
    ],
  ],
  toes: [
    [-34, 12],
    [40, 12],
  ],
  rifle: [
    [150, 0],
    [136, -560],
  ],
  cuts: fuse(
    strap(12, "-90,-396 0,-384 88,-396"),
    nick(7, "0,-620 4,-500 0,-400"),
    nick(6, "-40,-300 -46,-200 -60,-120"),
  ),
});

/** A guard on the alert with his rifle across his chest, his weight on the forward leg. */
export const guardAtPort = guard({
  head: [22, -616, 4],
  torso: "-6,-626! -50,-608 -88,-570 -92,-480 -82,-400 -90,-300! 84,-300! 78,-400 100,-490 102,-570 72,-604 44,-622!",
  arms: [
    [
      [-66, -562],
      [-104, -440],
      [16, -402],
    ],
    [
      [86, -560],
      [150, -470],
      [98, -540],
    ],
  ],
  legs: [
    [
      [-36, -330],
      [-84, -190],
      [-128, -30],
    ],
    [
      [40, -330],
      [104, -200],
      [92, -30],
    ],
  ],
  toes: [
    [44, 12],
    [54, 12],
  ],
  rifle: [
    [-30, -340],
    [150, -690],
  ],
  cuts: fuse(
    strap(12, "-84,-396 0,-384 82,-396"),
    nick(7, "-40,-600 -20,-500 -30,-420"),
    nick(6, "60,-310 96,-220 92,-120"),
  ),
});

/** A guard who shows the way up with his whole arm, his rifle slung behind his shoulder. */
export const guardWhoPoints = guard({
  head: [10, -624, -6],
  torso: "-18,-634! -62,-614 -92,-580 -90,-480 -82,-400 -94,-300! 88,-300! 80,-400 90,-480 92,-580 64,-612 32,-632!",
  arms: [
    [
      [-70, -568],
      [-126, -462],
      [-92, -360],
    ],
    [
      [76, -574],
      [170, -612],
      [276, -664],
    ],
  ],
  legs: [
    [
      [-40, -330],
      [-54, -190],
      [-70, -30],
    ],
    [
      [44, -330],
      [70, -190],
      [96, -30],
    ],
  ],
  toes: [
    [-30, 12],
    [50, 12],
  ],
  rifle: [
    [-40, -270],
    [-116, -760],
  ],
  cuts: fuse(
    strap(12, "-86,-396 0,-384 84,-396"),
    strap(9, "-96,-560 -20,-500 60,-410"),
    nick(6, "40,-300 60,-200 78,-120"),
  ),
});
