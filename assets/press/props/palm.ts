import { fuse } from "../geometry/booleans.ts";
import { curve } from "../geometry/curves.ts";
import { gouge, sliver } from "../geometry/gouge.ts";
import { type Point, range, type Shape } from "../geometry/points.ts";

/** A palm as one silhouette: the foot of its trunk, its height in pixels, and how far its head leans to the right. */
export function palm([x, y]: Point, height: number, lean = 0): Shape {
  const [cx, cy] = [x + lean, y - height * 0.78];
  const trunk = gouge(
    curve(
      [
        [x, y],
        [x + lean * 0.2, y - height * 0.4],
        [cx, cy],
      ],
      false,
    ),
    (t) => height * (0.055 - 0.025 * t),
  );
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
  return fuse([trunk], ...fronds);
}
