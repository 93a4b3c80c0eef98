// Light: the first sun over the roof on the right, low and hard; half of the yard still lies in shade.
// Values: sky and stone in paper and red; men and shade in black; the sunlit paving bare paper.
// Diagonal: the edge of the shade runs from the far arcade to the lower right; the ridge above answers it.
// Frame: the dark arch under which we stand.
// Focus: the commander on the edge of the shade, between the line that stands in it and the line that does not.

import { type Coated, printCoated, standCoated } from "../../press/busts/coated.ts";
import { capedCommander, soldierWhoLooks } from "../../press/busts/greatcoats.ts";
import { camera, type Vector } from "../../press/camera.ts";
import type { Era, Ink } from "../../press/era.ts";
import { and, clipLines, fuse, grow, minus } from "../../press/geometry/booleans.ts";
import { curve, cut } from "../../press/geometry/curves.ts";
import { clamp, lerp, map, type Point, type Ring, range, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { rect } from "../../press/geometry/shapes.ts";
import { knots } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { cutLines } from "../../press/hatch.ts";
import { dots, fill, flecks, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { cloister, printArchOver, printCloister } from "../../press/props/cloister.ts";
import { printClouds, printRange } from "../../press/props/sierra.ts";
import { wall } from "../../press/wall.ts";

const eye = camera({ eye: [0, 2.15, 0], yaw: 0, focal: 980, centre: 610, horizon: 318 });
const back = wall(eye, [-13, 0, 27], 0);
const left = wall(eye, [-9.5, 0, 3], Math.PI / 2);
const right = wall(eye, [9.5, 0, 27], -Math.PI / 2);
const onGround = (x: number, z: number): Point => eye.point([x, 0, z]);

/** The opening of the arch under which we stand. */
const EDGE_OF_ARCH = curve(
  knots("60,900! 62,330! 84,214 160,116 300,52 470,30 640,34 820,66 980,128 1096,220 1136,340! 1140,900!"),
  false,
  8,
);
const CLOUDS = [
  [380, 100, 380, 20],
  [690, 64, 340, 15],
  [840, 134, 320, 20],
  [300, 56, 230, 11],
] as const;
const RIDGE = curve(
  knots(
    "-60,250! 40,214 110,178 170,150! 226,120 300,84! 352,104 420,150 470,140! 540,164 640,196 740,186! 800,206 900,226 980,214! 1060,236 1160,230 1340,262!",
  ),
  false,
  8,
);
function sky(era: Era): Mark[] {
  return [
    fill(WHOLE, era.sheet),
    dots(era, rect(-60, -60, 1340, 330), "red", {
      pitch: 14,
      levels: 7,
      full: 0.7,
      tone: (x, y) => clamp(0.8 - (y - 20) / 420 - 0.6 * clamp(1 - Math.hypot(x - 1090, y - 180) / 460)),
    }),
  ];
}

const far = cloister(back, 8, 3.25);
const lit = cloister(left, 7, 3.4);
const shaded = cloister(right, 7, 3.4);

/** What can be seen through the arch, with room for the layers to shift. */
const SEEN = rect(-20, -60, 1230, 780);

const buildings = (era: Era): Mark[] => [
  ...printCloister(era, far, SEEN, true),
  ...printCloister(era, shaded, SEEN, false),
  ...printCloister(era, lit, SEEN, true),
];

/** The edge of the shade on the ground, from the far arcade to our feet. */
const EDGE: readonly Vector[] = [
  [-4.4, 0, 27],
  [0.15, 0, 6.6],
  [1.3, 0, 2.6],
];
const shade: Shape = cut([[...EDGE.map(eye.point), [1400, 900], onGround(14, 5), onGround(14, 27)]], 2, 26, 2);

function ground(era: Era): Mark[] {
  const yard: Shape = [[onGround(-30, 27), onGround(30, 27), [1400, 900], [-120, 900]]];
  const rows = range(26, (i): Ring => {
    const z = 27 / (1 + i * 0.34);
    return range(40, (k): Point => {
      const [x, y] = onGround(lerp(-16, 16, k / 39), z);
      return [x, y + 2.4 * noise(x * 0.01, i * 3)];
    });
  });
  const gap = (y: number): number => clamp((y - 390) / 330);
  return [
    fill(yard, era.sheet),
    flecks(
      cutLines(clipLines(rows, minus(yard, shade)), {
        gap: 14,
        tone: (x, y) => clamp(0.1 + 0.3 * noise(x * 0.006, y * 0.05) + 0.1 * gap(y)),
        step: 20,
        ends: 60,
        narrowest: 1.3,
      }),
      era.key,
    ),
    fill(and(shade, yard), era.key),
    flecks(
      cutLines(clipLines(rows, grow(shade, -6)), {
        gap: 12,
        tone: (x, y) => clamp(0.22 + 0.3 * noise(x * 0.006 + 7, y * 0.05)) * (0.5 + 0.5 * gap(y)),
        step: 20,
        ends: 60,
        narrowest: 1.3,
      }),
      "red",
    ),
  ];
}

interface Stood {
  readonly man: Coated;
  readonly at: readonly [number, number];
  readonly side: 1 | -1;
}
const HEIGHT = 1.78;
/** Who looks which way, from the farthest to the nearest. */
const LEFT = ["away", "toward", "away", "front", "away"] as const;
const RIGHT = ["away", "front", "away", "toward", "away"] as const;
const rank = (looks: readonly ("away" | "front" | "toward")[], side: 1 | -1): Stood[] =>
  looks.map((look, i) => {
    const t = i / (looks.length - 1);
    const z = side < 0 ? lerp(17, 4.5, t ** 0.62) : lerp(19, 7, t ** 0.75);
    return { man: soldierWhoLooks(look), at: [side < 0 ? lerp(-3.6, -1.9, t) : lerp(4, 3.2, t), z], side };
  });
const commander: Stood = { man: capedCommander, at: [0.18, 6.5], side: 1 };
const set = ({ man, at: [x, z], side }: Stood, tall = HEIGHT): Coated =>
  standCoated(man, onGround(x, z), tall * eye.scale([x, 0, z]), side);

/** The shadow of a man on the sunlit ground, thrown to the left and toward us. */
function castBy({ man, at: [x, z], side }: Stood): Shape {
  return fuse(
    map(man.shape, ([px, py]) => {
      const [across, up] = [(side * px * HEIGHT) / 400, Math.max(0, (-py * HEIGHT) / 400)];
      return onGround(x + across * 0.5 - up * 1.25, z - up * 0.5 + across * 0.9);
    }),
  );
}

/** A man in print: cut in white where the sun reaches him, in red where he stands in the shade. */
const print = (era: Era, who: Stood, ink: Ink = era.sheet): Mark[] => {
  const tall = HEIGHT * eye.scale([who.at[0], 0, who.at[1]]);
  return printCoated(era, set(who), ink, tall > 170 && who !== commander ? tall / 9 : 0);
};

/** The yard at Cuzco, and a garrison that has not yet been told what it is. */
export function cuzcoYard(era: Era): Place {
  const [inSun, inShade] = [rank(LEFT, -1), rank(RIGHT, 1)];
  const shadows = and(grow(grow(fuse(...inSun.map(castBy), castBy(commander)), 7), -7), SEEN);
  return {
    sky: sky(era),
    far: [...printRange(era, RIDGE, 236), ...buildings(era)],
    middle: [...ground(era), fill(minus(shadows, shade), era.key), ...inShade.flatMap((who) => print(era, who, "red"))],
    near: [...inSun.flatMap((who) => print(era, who)), ...print(era, commander), ...printArchOver(era, EDGE_OF_ARCH)],
    lights: [],
    living: { layer: printClouds(era, CLOUDS), motion: "drift", above: "sky" },
    focus: [660, 460],
    gaze: { commander: [660, 460], left: [330, 470], right: [960, 470], mountain: [240, 90] },
  };
}
