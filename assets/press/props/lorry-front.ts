import type { Era } from "../era.ts";
import { fuse, grow, rim } from "../geometry/booleans.ts";
import { type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { set } from "../heads.ts";
import { fill, line, type Mark } from "../marks.ts";

/** A lorry of the sixties from before, its lamps off, two men in the cab; the origin is on the ground under its radiator, 330 units wide. */
export function lorryFront(era: Era, at: Point, k: number): Mark[] {
  const put = (shape: Shape): Shape => set(shape, at, k);
  const cab = traced("-122,-190! -126,-250 -114,-330 -96,-350! 96,-350! 114,-330 126,-250 122,-190!");
  const bonnet = traced("-84,-60! -86,-196 -70,-226 -30,-236 30,-236 70,-226 86,-196 84,-60!");
  const wing = (s: 1 | -1): Shape => set(traced("70,-66! 76,-130 100,-164 140,-166 164,-136 168,-66!"), [0, 0], 1, s);
  const wheels = fuse(rect(-160, -76, -104, 0), rect(104, -76, 160, 0));
  const pane = (s: 1 | -1): Shape => set(traced("8,-252! 10,-330! 92,-330 106,-316 110,-252!"), [0, 0], 1, s);
  const helmets = fuse(
    ...[-58, 58].map((x) =>
      traced(
        `${x - 46},-251! ${x - 40},-266 ${x - 14},-274! ${x - 17},-288 ${x - 30},-286! ${x - 22},-306 ${x},-318 ${x + 22},-306 ${x + 30},-286! ${x + 17},-288 ${x + 14},-274! ${x + 40},-266 ${x + 46},-251!`,
      ),
    ),
  );
  const whole = fuse(cab, bonnet, wing(1), wing(-1), wheels, rect(-174, -84, 174, -60));
  const lamps: readonly Point[] = [
    [-92, -138],
    [92, -138],
  ];
  const bars = range(9, (i): Point[] => [
    [at[0] + k * (i * 14 - 56), at[1] - 200 * k],
    [at[0] + k * (i * 14 - 56), at[1] - 96 * k],
  ]);
  return [
    fill(grow(put(whole), 3), era.key),
    fill(put(cab), "teal"),
    fill(grow(put(fuse(pane(1), pane(-1))), 2), era.key),
    fill(put(fuse(pane(1), pane(-1))), "indigo"),
    fill(put(helmets), era.key),
    fill(put(fuse(wheels, rect(-150, -64, 150, -14))), era.key),
    fill(grow(put(fuse(wing(1), wing(-1))), 2.5), era.key),
    fill(put(fuse(wing(1), wing(-1))), "teal"),
    fill(grow(put(bonnet), 2.5), era.key),
    fill(put(bonnet), "teal"),
    fill(grow(put(rect(-64, -208, 64, -88)), 2), era.key),
    fill(put(rect(-64, -208, 64, -88)), "indigo"),
    line(bars, "teal", 4 * k),
    fill(rim(put(bonnet), 4, 4), "yellow"),
    fill(rim(put(wing(-1)), 4, 3), "yellow"),
    fill(rim(put(cab), 3, 4), "yellow"),
    ...lamps.flatMap(([x, y]) => [
      fill(put(ellipse(x, y, 27)), era.key),
      fill(put(ellipse(x, y, 21)), "teal"),
      fill(put(ellipse(x - 4, y - 4, 9)), "indigo"),
    ]),
    fill(put(rect(-174, -84, 174, -60)), era.key),
    fill(rim(put(rect(-174, -84, 174, -60)), 0, 4), "teal"),
  ];
}
