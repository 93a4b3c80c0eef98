import type { Camera } from "../camera.ts";
import type { Era } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { clamp, lerp, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { noise, randomFrom } from "../geometry/random.ts";
import { poly, rect } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { hatch } from "../hatch.ts";
import { fill, flecks, type Mark } from "../marks.ts";

/** The edge of a city on the left of a horizon (its height on the sheet) and dry hills on the right. */
export function printCityEdge(era: Era, horizon: number): Mark[] {
  const random = randomFrom(31);
  const houses: Shape[] = [];
  for (let x = -60; x < 640; ) {
    const [w, h] = [26 + random() * 46, 24 + random() * 40 + Math.max(0, (300 - x) * 0.05)];
    houses.push(rect(x, horizon - h, x + w, horizon + 12));
    x += w + random() * 4;
  }
  const tower = (x: number, k: number): Shape =>
    fuse(
      rect(x - 13 * k, horizon - 84 * k, x + 13 * k, horizon),
      rect(x - 16 * k, horizon - 86 * k, x + 16 * k, horizon - 81 * k),
      rect(x - 10 * k, horizon - 108 * k, x + 10 * k, horizon - 84 * k),
      traced(
        `${x - 11 * k},${horizon - 107 * k}! ${x - 9 * k},${horizon - 118 * k} ${x},${horizon - 126 * k} ${x + 9 * k},${horizon - 118 * k} ${x + 11 * k},${horizon - 107 * k}!`,
      ),
    );
  const town = fuse(...houses, tower(506, 1.3), tower(562, 1.3), rect(510, horizon - 84, 558, horizon));
  const lights = range(34, (): Shape => {
    const [x, y] = [random() * 620, horizon - 6 - random() * 14];
    return rect(x, y, x + 4, y + 6);
  });
  const hills = cut(
    traced(
      `700,${horizon + 12}! 800,${horizon - 10} 880,${horizon - 36} 960,${horizon - 62} 1030,${horizon - 50} 1110,${horizon - 92} 1190,${horizon - 112} 1270,${horizon - 90} 1360,${horizon - 130}! 1360,${horizon + 12}!`,
    ),
    1.6,
    14,
    4,
  );
  const slopes = hatch(grow(hills, -4), {
    angle: 2.2,
    gap: 12,
    tone: (x, y) => clamp(0.5 + 0.6 * noise(x * 0.012, y * 0.01)) * 0.8,
    step: 14,
    ends: 24,
    narrowest: 1.3,
  });
  return [
    fill(grow(fuse(town, hills), 3), era.sheet),
    fill(fuse(town, hills), era.key),
    flecks(slopes, era.sheet),
    flecks(fuse(...lights, ...[506, 562].map((x) => rect(x - 4.5, horizon - 135, x + 4.5, horizon - 116))), era.sheet),
  ];
}

/** Telegraph posts that go away on the right, and their wires. */
export function printWires(era: Era, eye: Camera): Mark[] {
  const posts = [5.2, 8.4, 13, 20, 32, 52].map((z) => ({
    z,
    base: eye.point([4.6, 0, z]),
    top: eye.point([4.6, 6.2, z]),
    w: (0.16 * 900) / z,
  }));
  const arms = posts.flatMap(({ z, w }) =>
    [5.9, 5.4].map((h): Shape => {
      const [[ax, ay], [bx, by]] = [eye.point([3.9, h, z]), eye.point([5.3, h, z])];
      return poly([ax, ay - w * 0.3], [bx, by - w * 0.3], [bx, by + w * 0.3], [ax, ay + w * 0.3]);
    }),
  );
  const spans = (
    [
      [3.95, 6],
      [4.4, 6],
      [4.8, 6],
      [5.25, 6],
      [3.95, 5.5],
      [5.25, 5.5],
    ] as const
  ).flatMap(([x, h]) =>
    [3.2, ...posts.map(({ z }) => z)].slice(0, -1).map((z, i): Ring => {
      const to = posts[i]?.z ?? z;
      return gouge(
        range(9, (k): Point => eye.point([x, h - 0.22 * Math.sin((Math.PI * k) / 8), 1 / lerp(1 / z, 1 / to, k / 8)])),
        Math.max(1.1, 12 / to),
      );
    }),
  );
  const poles = posts.map(
    ({ base, top, w }): Shape =>
      poly(
        [top[0] - w * 0.4, top[1]],
        [top[0] + w * 0.4, top[1]],
        [base[0] + w * 0.6, base[1]],
        [base[0] - w * 0.6, base[1]],
      ),
  );
  const all = fuse(...poles, ...arms);
  return [flecks(spans, era.key), fill(grow(all, 2), era.sheet), fill(all, era.key)];
}
