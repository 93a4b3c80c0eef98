import type { Era } from "../era.ts";
import { and, fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { bounds, clamp, map } from "../geometry/points.ts";
import { dots, fill, type Mark } from "../marks.ts";
import { cushion } from "../tone.ts";
import type { Jetliner } from "./jetliner.ts";

/** A jet in print: its white side over a shaded belly, the light behind it on the right. */
export function printJetliner(era: Era, j: Jetliner): Mark[] {
  const lit = cushion(j.body, 110, [0.25, -0.8, 0.6]);
  return [
    fill(fuse(j.gear, j.wheels), era.key),
    fill(rim(j.wheels, -2, 3), "teal"),
    fill(grow(fuse(j.fin, j.tailplane), 2.5), era.key),
    fill(j.fin, "indigo"),
    fill(and(j.finBand, j.fin), "yellow"),
    fill(j.tailplane, "indigo"),
    fill(grow(j.body, 2.5), era.key),
    fill(j.body, era.sheet),
    dots(era, minus(j.body, j.belly), "teal", { pitch: 9, tone: (x, y) => 0.5 * (1 - lit(x, y)), levels: 6 }),
    dots(era, j.belly, "teal", { pitch: 9, tone: () => 0.62, levels: 6 }),
    fill(j.stripe, "indigo"),
    fill(fuse(j.windows, j.cockpit), era.key),
    fill(and(j.radome, j.body), era.key),
    fill(grow(j.door, 2), era.key),
    fill(j.door, "yellow"),
    fill(rim(j.body, -1, 3), "yellow"),
    fill(grow(j.pylons, 2), era.key),
    fill(grow(j.wing, 2.5), era.key),
    fill(j.wing, "indigo"),
    fill(rim(j.wing, 0, 3), "yellow"),
    ...j.pods.flatMap(({ whole, mouth }) => [
      fill(grow(whole, 2.5), era.key),
      fill(whole, era.sheet),
      dots(era, whole, "teal", { pitch: 8, tone: (_, y) => clamp((y - (bounds(whole).top + 20)) / 70), levels: 5 }),
      fill(grow(mouth, 2), era.sheet),
      fill(mouth, era.key),
      fill(
        minus(
          mouth,
          map(mouth, ([x, y]) => [x + 5, y + 3]),
        ),
        "indigo",
      ),
    ]),
  ];
}
