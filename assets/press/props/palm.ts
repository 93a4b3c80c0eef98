import { fuse } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { gouge, sliver } from "../geometry/gouge.ts";
import { around, type Point, range, type Shape } from "../geometry/points.ts";
import { ellipse } from "../geometry/shapes.ts";

/** The trunk from its foot to its head, thinner as it rises. */
function trunk([x, y]: Point, height: number, lean: number): Shape {
  const stem = curve(
    [
      [x, y],
      [x + lean * 0.2, y - height * 0.4],
      [x + lean, y - height * 0.78],
    ],
    false,
  );
  return [gouge(stem, (t) => height * (0.055 - 0.025 * t))];
}

/** A palm far off, as one silhouette: the foot of its trunk, its height in pixels, and how far its head leans to the right. */
export function palm([x, y]: Point, height: number, lean = 0): Shape {
  const [cx, cy] = [x + lean, y - height * 0.78];
  const fronds = range(11, (i) => {
    const a = Math.PI * (1.12 + (i / 10) * 0.76) + (i % 2) * 0.06;
    const reach = height * (0.34 + 0.05 * Math.sin(i * 2.1));
    const [dx, dy] = [Math.cos(a) * reach, Math.sin(a) * reach];
    const droop = height * 0.2;
    const spine = curve(
      [
        [cx, cy],
        [cx + dx * 0.6, cy + dy * 0.75],
        [cx + dx * 1.08, cy + dy * 0.62 + droop * 0.55],
        [cx + dx * 1.2, cy + dy * 0.2 + droop],
      ],
      false,
    );
    return [sliver(spine, height * 0.05)];
  });
  return fuse(trunk([x, y], height, lean), ...fronds);
}

/** A leaflet at a place of a frond's spine: it leaves the spine on one side, then hangs. */
function leaflet([x, y]: Point, [dx, dy]: Point, side: 1 | -1, long: number): Shape {
  const tip: Point = [x + (dx * 0.55 - dy * side * 0.75) * long, y + (dy * 0.55 + dx * side * 0.75 + 0.42) * long];
  return [[[x - dx * 5, y - dy * 5], [x + dx * 5, y + dy * 5], tip]];
}

/** A palm near by: its trunk, and its fronds with their leaflets, from the foot of its trunk, its height and lean in pixels. */
export function featheredPalm([x, y]: Point, height: number, lean: number): { trunk: Shape; fronds: Shape } {
  const [cx, cy] = [x + lean, y - height * 0.78];
  const fronds = range(9, (i) => {
    const a = Math.PI * (1.02 + (i / 8) * 0.94);
    const reach = height * (0.36 + 0.04 * Math.sin(i * 2.1));
    const [ox, oy] = [Math.cos(a) * reach, Math.sin(a) * reach];
    const droop = height * 0.17;
    const spine = curve(
      [
        [cx, cy],
        [cx + ox * 0.5, cy + oy * 0.7],
        [cx + ox * 0.95, cy + oy * 0.7 + droop * 0.4],
        [cx + ox * 1.18, cy + oy * 0.35 + droop],
      ],
      false,
      6,
    );
    const leaves = range(spine.length - 3, (k) => {
      const [p, q] = [around(spine, k + 2), around(spine, k + 1)];
      const length = Math.hypot(p[0] - q[0], p[1] - q[1]) || 1;
      const along: Point = [(p[0] - q[0]) / length, (p[1] - q[1]) / length];
      const long = height * (0.045 + 0.05 * Math.sin((Math.PI * (k + 2)) / spine.length));
      const half: Point = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
      return [p, half].flatMap((at) => [leaflet(at, along, 1, long), leaflet(at, along, -1, long)]);
    }).flat();
    return fuse([sliver(spine, height * 0.018)], ...leaves);
  });
  return {
    trunk: fuse(trunk([x, y], height, lean), ellipse(cx, cy, height * 0.03, height * 0.04)),
    fronds: fuse(...fronds),
  };
}
