import type { Era } from "../era.ts";
import { fuse, grow, minus } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { type Point, range } from "../geometry/points.ts";
import { knots, traced } from "../geometry/trace.ts";
import { nick, set, strap } from "../heads.ts";
import { fill, flecks, type Mark } from "../marks.ts";
import { telephone } from "./telephone.ts";

/** A bakelite telephone cut in wood, its light from the upper right, its cord running off to the lower left; placed as `telephone` is. */
export function printBakelite(era: Era, at: Point, width: number): Mark[] {
  const { whole, dial, glints } = telephone(at, width);
  const gleams = fuse(
    nick(5, "-44,-80 0,-87 42,-80"),
    nick(3.4, "-34,-77 0,-82 30,-77"),
    ...range(6, (i) =>
      nick(3.2, `${30 + i * 2.6},${-46 + i * 8} ${22 + i * 3},${-44 + i * 8} ${12 + i * 4},${-43 + i * 8}`),
    ),
    nick(3, "-28,-44 -36,-26 -42,-8"),
    strap(1.6, "-40,-5 0,-3 40,-5"),
  );
  const [x, y] = at;
  const cord = curve(
    knots(`${x - 72},${y - 8} ${x - 120},${y} ${x - 138},${y + 24} ${x - 176},${y + 48} ${x - 188},${y + 114}`),
    false,
    6,
  );
  return [
    fill([gouge(cord, 10)], era.sheet),
    fill([gouge(cord, 4.4)], era.key),
    fill(grow(whole, 4, "round"), era.sheet),
    fill(whole, era.key),
    flecks(minus(set(gleams, at, width / 100), grow(dial, 5)), era.sheet),
    fill(grow(dial, 3), era.key),
    fill(dial, era.sheet),
    fill(minus(glints, set(traced("-46,-78! 0,-86 46,-78 0,-83"), at, width / 100)), era.key),
  ];
}
