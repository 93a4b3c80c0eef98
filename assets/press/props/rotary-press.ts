import type { Era } from "../era.ts";
import { fuse, grow, minus } from "../geometry/booleans.ts";
import { curve, cut } from "../geometry/curves.ts";
import { gouge } from "../geometry/gouge.ts";
import { around, clamp, type Point, type Ring, range, type Shape } from "../geometry/points.ts";
import { ellipse, poly } from "../geometry/shapes.ts";
import { knots } from "../geometry/trace.ts";
import { cutLines } from "../hatch.ts";
import { fill, flecks, line, type Mark } from "../marks.ts";

/** A newspaper press from its side: cylinders, a gear, and the web of paper that runs up through them and away to the left. */
const CYLINDERS: readonly (readonly [x: number, y: number, radius: number])[] = [
  [934, 196, 92],
  [1124, 236, 84],
  [1052, 404, 96],
];
const ROLL = [1236, 486, 128] as const;
const GEAR = [900, 372, 52] as const;
const WEB =
  "1340,590 1300,420 1216,352 1204,270 1180,168 1120,146 1046,220 1010,262 960,292 880,268 838,206 862,124 800,66 690,12 560,-40";

/** Width of the web along it, in pixels: it comes toward us as it rises. */
const WIDE = (t: number): number => 34 + 26 * t;

/** A line beside another, `off` pixels to its left. */
const beside = (path: Ring, off: (t: number) => number): Ring =>
  path.map(([x, y], i): Point => {
    const [ax, ay] = around(path, Math.max(0, i - 1));
    const [bx, by] = around(path, Math.min(path.length - 1, i + 1));
    const length = Math.hypot(bx - ax, by - ay) || 1;
    const d = off(i / path.length);
    return [x - ((by - ay) / length) * d, y + ((bx - ax) / length) * d];
  });

const toothed = ([x, y, r]: readonly [number, number, number]): Shape => [
  range(56, (i): Point => {
    const a = (i / 56) * 2 * Math.PI;
    const at = i % 4 < 2 ? r + 9 : r;
    return [x + at * Math.cos(a), y + at * Math.sin(a)];
  }),
];

/** Light along a cylinder's face, as arcs cut round its middle: bright toward the upper left. */
function facing([x, y, r]: readonly [number, number, number], from: number): Shape {
  const arcs = range(Math.floor((r - from) / 11), (i): Ring => {
    const at = from + 5 + i * 11;
    return range(49, (k): Point => [x + at * Math.cos((k * Math.PI) / 24), y + at * Math.sin((k * Math.PI) / 24)]);
  });
  const tone = (px: number, py: number): number => {
    const away = Math.cos(Math.atan2(py - y, px - x) + 2.3);
    return clamp(away * 1.1 - 0.25) + 0.4 * clamp(-away * 1.4 - 0.8);
  };
  return cutLines(arcs, { gap: 11, tone, step: 9, ends: 16, widest: 0.72 });
}

/** What is printed already, tied with a cord. */
function bundle(era: Era): Mark[] {
  const [front, top] = [
    poly([1040, 636], [1226, 628], [1226, 800], [1040, 800]),
    poly([1040, 636], [1092, 604], [1282, 597], [1226, 628]),
  ];
  const side = poly([1226, 628], [1282, 597], [1282, 800], [1226, 800]);
  const leaves = range(
    9,
    (i): Ring => [
      [1046 + (i % 3) * 5, 650 + i * 12],
      [1220 - (i % 4) * 4, 642 + i * 12],
    ],
  );
  const cord = fuse(
    poly([1126, 632], [1136, 632], [1136, 800], [1126, 800]),
    poly([1126, 633], [1178, 600], [1188, 600], [1136, 633]),
  );
  return [
    fill(grow(fuse(front, top, side), 5), era.key),
    fill(fuse(front, top), era.sheet),
    fill(minus(side, grow(front, 3)), era.key),
    line(
      [
        [
          [1040, 636],
          [1226, 628],
        ],
      ],
      era.key,
      3,
    ),
    line(leaves, era.key, 3.4),
    fill(grow(cord, 2.4), era.key),
    fill(cord, "red"),
  ];
}

/** The press in print; it takes the right third of the picture. */
export function rotaryPress(era: Era): Mark[] {
  const frame = cut(fuse(poly([856, 800], [856, 60], [990, 24], [1400, 24], [1400, 800])), 1, 40, 4);
  const path = curve(knots(WEB), false, 8);
  const web = [gouge(path, WIDE)];
  const columns = [-0.3, -0.1, 0.1, 0.3].flatMap((across) =>
    range(13, (page) =>
      beside(path.slice(page * 8 + 1, page * 8 + 8 - (page % 3)), (t) => across * WIDE((page + t) / 13)),
    ),
  );
  const bolts = range(7, (i) => ellipse(876, 108 + i * 74, 5)).flat();
  const shafts = CYLINDERS.flatMap(([x, y]) => [...ellipse(x, y, 17)]);
  return [
    fill(grow(frame, 5), era.sheet),
    fill(frame, era.key),
    flecks(bolts, era.sheet),
    ...[...CYLINDERS, ROLL].flatMap(([x, y, r]) => [
      fill(ellipse(x, y, r + 5), era.sheet),
      fill(ellipse(x, y, r), era.key),
    ]),
    ...CYLINDERS.map((cylinder) => flecks(facing(cylinder, 26), era.sheet)),
    flecks(
      cutLines(
        range(
          9,
          (i): Ring =>
            range(
              49,
              (k): Point => [
                ROLL[0] + (22 + i * 11.4) * Math.cos((k * Math.PI) / 24),
                ROLL[1] + (22 + i * 11.4) * Math.sin((k * Math.PI) / 24),
              ],
            ),
        ),
        { gap: 11, tone: () => 0.62, step: 12, ends: 4 },
      ),
      era.sheet,
    ),
    flecks(shafts, era.sheet),
    fill(fuse(...CYLINDERS.map(([x, y]) => ellipse(x, y, 9))), era.key),
    fill(grow(web, 5, "round"), era.key),
    fill(web, era.sheet),
    line(columns, era.key, 3),
    fill(grow(toothed(GEAR), 5), era.sheet),
    fill(grow(toothed(GEAR), 0.5), era.key),
    fill(minus(grow(toothed(GEAR), -4), ellipse(GEAR[0], GEAR[1], 30)), "red"),
    fill(minus(ellipse(GEAR[0], GEAR[1], 20), ellipse(GEAR[0], GEAR[1], 9)), "red"),
    ...bundle(era),
  ];
}
