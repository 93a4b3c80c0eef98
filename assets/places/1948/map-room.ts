// Light: one enamelled lamp over the table, so bright on the map that faces are lit from below.
// Values: the map in paper, the country on it in red; men, wall and table in black, cut in white.
// Diagonal: the arm reaches in from the upper right, and the coast of the map carries it on to the lower right.
// Frame: an officer in a cap on the left, the shoulder of the man who reaches on the right.
// Focus: the pin between two fingers, over its own shadow.
import { moved, printHand } from "../../press/busts/fingers.ts";
import { leanAt, printLeaning } from "../../press/busts/leaning.ts";
import { behindTable, capped, pinchingHand, reaching, spectacled } from "../../press/busts/map-officers.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { fuse, grow } from "../../press/geometry/booleans.ts";
import { cut } from "../../press/geometry/curves.ts";
import { gouge } from "../../press/geometry/gouge.ts";
import { clamp, map, type Point, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse, rect } from "../../press/geometry/shapes.ts";
import { WHOLE } from "../../press/ground.ts";
import { hatch } from "../../press/hatch.ts";
import { fill, flecks, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { printBakelite } from "../../press/props/bakelite.ts";
import { type Chart, LIMA, printCountry, printPins } from "../../press/props/country-map.ts";
import { printEnamelLamp, printLampBeam } from "../../press/props/enamel-lamp.ts";

const eye = camera({ eye: [0, 1.62, 0], yaw: 0, focal: 900, centre: 640, horizon: 96 });
const onTable = (x: number, z: number): Point => eye.point([x, 0.8, z]);
const LAMP: Point = [606, 104];
const POOL: Point = [628, 530];

/** Degrees of longitude and latitude to the table: the map lies a little turned. */
const chart: Chart = ([lon, lat]) => {
  const [u, v] = [(lon + 75) * 0.08, (lat + 9.2) * 0.068];
  const [c, s] = [Math.cos(-0.14), Math.sin(-0.14)];
  return onTable(u * c - v * s, 1.98 + u * s + v * c);
};
const LIMA_HERE = chart(LIMA);
const HELD: Point = [LIMA_HERE[0] + 10, LIMA_HERE[1] - 62];

function wall(era: Era): Mark[] {
  const boards = hatch(rect(-60, -60, 1340, 420), {
    angle: Math.PI / 2,
    gap: 44,
    tone: (x, y) => 0.13 * clamp(1.1 - Math.hypot(x - LAMP[0], y - LAMP[1]) / 640),
    step: 40,
    ends: 60,
    narrowest: 1.4,
  });
  return [fill(WHOLE, era.key), flecks(boards, "red")];
}

function table(era: Era): Mark[] {
  const top: Shape = [[onTable(-1.9, 2.72), onTable(1.9, 2.72), [1600, 900], [-320, 900]]];
  const far = (x: number, y: number): number => Math.hypot((x - POOL[0]) / 2.3, y - POOL[1]);
  const grain = hatch(grow(top, -4), {
    angle: 0,
    gap: 12,
    tone: (x, y) => clamp(1.16 - far(x, y) / 205 + 0.2 * noise(x * 0.006, y * 0.05)) * 0.8,
    step: 26,
    ends: 70,
    wobble: 4,
    narrowest: 1.3,
  });
  return [fill(grow(top, 4), era.sheet), fill(top, era.key), flecks(grain, era.sheet)];
}

function hand(era: Era): Mark[] {
  const at = (shape: Shape): Shape => map(shape, ([x, y]) => [HELD[0] + x, HELD[1] + y]);
  const [px, py] = HELD;
  const flat = moved(pinchingHand, at);
  const whole = fuse(flat.palm, ...flat.digits.map(({ shape }) => shape));
  const shadow = map(
    whole,
    ([x, y]): Point => [LIMA_HERE[0] + (x - px) * 1.02 + 16, LIMA_HERE[1] + 6 + (y - py) * 0.3],
  );
  const cuff = [
    gouge(
      [
        [px + 190, py - 66],
        [px + 200, py + 12],
      ],
      20,
    ),
  ];
  return [
    fill(cut(grow(shadow, 2), 1, 18), era.key),
    line(
      [
        [
          [px - 4, py - 4],
          [LIMA_HERE[0] - 2, LIMA_HERE[1] - 18],
        ],
      ],
      era.key,
      3.4,
    ),
    ...printHand(era, flat, { skin: "paper", shade: "black" }, [0, -5], 2.4),
    fill(grow(cuff, 3), era.key),
    fill(cuff, era.sheet),
    fill(ellipse(px - 6, py - 4, 11), era.key),
    fill(ellipse(px - 6, py - 4, 8), "red"),
  ];
}

/** The map room of the Lima garrison: the one pin that is not yet in. */
export function mapRoom(era: Era): Place {
  const left = leanAt(capped, [128, 386], 0.86, 1);
  const right = leanAt(reaching, [1186, 330], 1.1, -1);
  const second = leanAt(behindTable, [446, 296], 1.28, 1);
  const third = leanAt(spectacled, [796, 304], 1.1, 1);
  return {
    sky: wall(era),
    far: printEnamelLamp(era, LAMP),
    middle: [
      ...printLeaning(era, third, { light: [-0.2, -1, 0.2], round: 34, angle: -0.5 }),
      ...printLeaning(era, second, { light: [0.2, -1, 0.2], round: 34, angle: 0.5 }),
      ...table(era),
      ...printCountry(era, chart, POOL),
      ...printPins(era, chart),
    ],
    near: [
      ...printLeaning(era, left, { light: [0.9, -0.5, 0.2], round: 60, angle: 0.5 }),
      ...printLeaning(era, right, { light: [-0.9, -0.5, 0.2], round: 60, angle: -0.5 }),
      ...hand(era),
      ...printBakelite(era, [438, 676], 172),
    ],
    lights: [],
    living: { layer: printLampBeam(era, LAMP, 420), motion: "pulse", above: "far" },
    focus: [Math.round(HELD[0]), Math.round(HELD[1])],
    gaze: {
      pin: [Math.round(HELD[0]), Math.round(HELD[1])],
      telephone: [438, 620],
      officer: [200, 270],
      lamp: [606, 110],
    },
  };
}
