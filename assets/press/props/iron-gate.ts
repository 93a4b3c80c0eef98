import { fuse } from "../geometry/booleans.ts";
import { range, type Shape } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";

/** Where a gate stands on the sheet, in pixels: its first bar and how many there are, the heights of its rails, where its leaves meet. */
export interface GateSpan {
  readonly first: number;
  readonly bars: number;
  readonly every: number;
  readonly left: number;
  readonly right: number;
  readonly meeting: number;
}

/** A gate of spear-headed bars that runs off the lower edge of the sheet. */
export function ironGate({ first, bars, every, left, right, meeting }: GateSpan): Shape {
  const spears = range(bars, (i) => first + i * every).map((x) =>
    fuse(rect(x - 4, 70, x + 4, 790), traced(`${x - 9},76! ${x},34! ${x + 9},76!`), ellipse(x, 300, 8, 8, 12)),
  );
  const rails = fuse(rect(left, 112, right, 124), rect(left, 596, right, 612), rect(left, 294, right, 302));
  return fuse(...spears, rails, rect(meeting - 10, 50, meeting + 12, 790));
}

/** A stone gate post between two verticals, with its cap and base. */
export const gatePost = (left: number, right: number): Shape =>
  fuse(
    rect(left, 20, right, 790),
    rect(left - 18, -60, right + 18, 26),
    rect(left - 10, 44, right + 10, 60),
    rect(left - 10, 640, right + 10, 790),
  );
