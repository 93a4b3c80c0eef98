// Light: the pale square through one tall window, and a lamp on the desk that lights no further than the sheet.
// Values: the window and its light on the floor in paper; black walls, desk and man; red curtains and a red chair.
// Diagonal: the man's shadow runs from his feet to the lower right; the desk runs from the lower left toward him.
// Frame: shelves that climb out of sight on either side, a ladder on the right.
// Focus: the sheet and the pen on the desk, under the man who does not look at them.
import { manFromBehind } from "../../press/busts/man-at-window.ts";
import { camera } from "../../press/camera.ts";
import { cuts } from "../../press/carved.ts";
import type { Era } from "../../press/era.ts";
import { clipLines, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, map, type Point, type Ring, range, type Shape } from "../../press/geometry/points.ts";
import { ellipse, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { cutLines } from "../../press/hatch.ts";
import { dots, fill, flecks, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { bookshelves } from "../../press/props/bookshelves.ts";
import { curtain } from "../../press/props/curtain.ts";
import { squareFromWithin } from "../../press/props/square-from-within.ts";
import { unsignedDesk } from "../../press/props/unsigned-desk.ts";
import { glow } from "../../press/tone.ts";
import { wall } from "../../press/wall.ts";

const eye = camera({ eye: [0, 1.9, 0], yaw: 0, focal: 900, centre: 640, horizon: 230 });
const BACK = 6.5;
const back = wall(eye, [-3.2, 0, BACK], 0);
const left = wall(eye, [-3.2, 0, 2], Math.PI / 2);
const right = wall(eye, [3.1, 0, 2], Math.PI / 2);
/** A place on the floor, and one on the desk: metres across from the middle and away from the eye. */
const onFloor = (x: number, z: number): Point => eye.point([x, 0, z]);
const onDesk = (x: number, z: number): Point => eye.point([x, 0.78, z]);

/** The window's edges in metres from the room's left wall. */
const WINDOW = { from: 2.9, to: 4.75, sill: 0.14 } as const;
const opening = back.rect(WINDOW.from, WINDOW.sill, WINDOW.to, 6);
const MAN_AT: Point = onFloor(0.8, 5.6);
/** Pixels to the centimetre where he stands. */
const K = eye.scale([0.8, 0, 5.6]) / 100;
const man = (shape: Shape): Shape => map(shape, ([x, y]) => [MAN_AT[0] + x * K, MAN_AT[1] + y * K]);
const LAMP: Point = onDesk(-0.98, 3.1);
const CHAIR = traced("476,640! 470,430 476,392 500,378 540,372 580,378 604,392 610,430 604,640!");
const BULB: Point = [LAMP[0], LAMP[1] - 128];

/** Walls, shelves and the window's bars. */
function far(era: Era): Mark[] {
  const middle = (WINDOW.from + WINDOW.to) / 2;
  const bars = fuse(
    back.rect(middle - 0.045, WINDOW.sill, middle + 0.045, 6),
    back.rect(WINDOW.from, 1.06, WINDOW.to, 1.12),
    back.rect(WINDOW.from, 2.98, WINDOW.to, 3.08),
    minus(grow(opening, 9), opening),
  );
  const fromLamp = glow(BULB[0], BULB[1], 330, 1.25);
  const fromWindow = (x: number, y: number): number => clamp(0.62 - Math.abs(x - 716) / 420) * clamp(1.3 - y / 560);
  const light = (x: number, y: number): number => Math.max(fromLamp(x, y), 0.5 * fromWindow(x, y), 0.14);
  const rows = { foot: 0.1, row: 0.46, rows: 8 } as const;
  return [
    fill(minus(WHOLE, opening), era.key),
    ...bookshelves(era, back, { ...rows, from: 0.04, to: 2.32, seed: 3, light }),
    ...bookshelves(era, back, { ...rows, from: 5.35, to: 6.24, seed: 5, light }),
    ...bookshelves(era, left, { ...rows, from: 1.2, to: 4.46, seed: 8, light, thick: 0.13 }),
    ...bookshelves(era, right, {
      ...rows,
      from: 1,
      to: 4.46,
      seed: 13,
      light: (x) => clamp(0.75 - (x - 1060) / 300),
      thick: 0.12,
    }),
    line(
      [
        [eye.point([-3.2, 0, BACK]), eye.point([-3.2, 5, BACK])],
        [eye.point([3.1, 0, BACK]), eye.point([3.1, 5, BACK])],
      ],
      era.sheet,
      3,
    ),
    fill(grow(bars, 2.4), era.sheet),
    fill(bars, era.key),
  ];
}

/** The floor with the window's light on it and the man's shadow in that light. */
function floor(era: Era): Mark[] {
  const ground = fuse([[onFloor(-3.2, BACK), onFloor(3.1, BACK), onFloor(3.1, 1.6), onFloor(-3.2, 1.6)]]);
  const slant = (x: number, z: number): Point => onFloor(x + (BACK - z) * 0.3, z);
  const square: Shape = [[slant(-0.3, 6.4), slant(1.55, 6.4), slant(1.55, 2), slant(-0.3, 2)]];
  const cross = fuse([[slant(0.56, 6.4), slant(0.69, 6.4), slant(0.69, 2), slant(0.56, 2)]]);
  const cast = (x: number, along: number): Point => onFloor(0.8 + x + along * 0.3, 5.6 - along);
  const shadow = fuse(
    [
      [
        cast(-0.2, 0),
        cast(-0.06, 0),
        cast(-0.03, 1),
        cast(0.03, 1),
        cast(0.06, 0),
        cast(0.2, 0),
        cast(0.22, 1),
        cast(0.3, 1.5),
        cast(0.24, 2.3),
        cast(-0.24, 2.3),
        cast(-0.3, 1.5),
        cast(-0.22, 1),
      ],
    ],
    [[cast(-0.12, 2.2), cast(0.12, 2.2), cast(0.12, 3), cast(-0.12, 3)]],
  );
  const boards: Ring[] = range(30, (i) => [onFloor(-4.5 + i * 0.3, BACK), onFloor(-4.5 + i * 0.3, 1.6)]);
  const ends: Ring[] = range(9, (i) => [onFloor(-3.2, 6.2 - i * 0.52), onFloor(3.1, 6.2 - i * 0.52)]);
  const light = minus(square, shadow, grow(cross, 1));
  return [
    fill(ground, era.key),
    flecks(
      cutLines(clipLines(boards, minus(ground, square)), {
        gap: 7,
        tone: (x, y) => 0.24 + 0.3 * clamp((x - 900) / 400) * clamp((y - 480) / 200),
        step: 24,
        ends: 40,
      }),
      era.sheet,
    ),
    fill(light, era.sheet),
    line(clipLines(boards, light), era.key, 2.6),
    line(clipLines(ends, light), era.key, 1.6),
  ];
}

function middle(era: Era): Mark[] {
  const person = man(manFromBehind.shape);
  const ladder = [2.62, 3.02].map((z): Ring => [eye.point([2.15, 0, z + 0.9]), eye.point([3.02, 4.6, z + 0.9])]);
  const rungs = range(13, (i): Ring => {
    const t = (i + 0.6) / 14;
    return [3.52, 3.92].map((z): Point => eye.point([2.15 + 0.87 * t, 4.6 * t, z]));
  });
  const wood = fuse(
    minus(CHAIR, grow(CHAIR, -12)),
    ellipse(476, 388, 11),
    ellipse(604, 388, 11),
    ellipse(540, 370, 14, 10),
  );
  return [
    ...floor(era),
    ...curtain(era, { top: -60, hem: 494, left: [520, 536, 512], right: [640, 612, 604] }, "red"),
    line([...ladder, ...rungs], era.sheet, 13),
    line([...ladder, ...rungs], era.key, 6.5),
    fill(grow(person, 3, "round"), era.sheet),
    fill(person, era.key),
    fill(fuse(man(manFromBehind.cuts), man(manFromBehind.nape)), era.sheet),
    fill(grow(man(manFromBehind.hands), 1.4), era.key),
    fill(man(manFromBehind.hands), era.sheet),
    fill(man(manFromBehind.creases), era.key),
    fill(grow(fuse(CHAIR, wood), 4), era.sheet),
    fill(fuse(CHAIR, wood), era.key),
    fill(grow(CHAIR, -15), "red"),
    flecks(
      cuts(grow(CHAIR, -15), { light: [-0.9, -0.2, 0.3], round: 50, angle: 1.2, gap: 9, from: 0.5, ends: 20 }),
      era.key,
    ),
    fill(rim(grow(wood, -3), 4, 1), era.sheet),
  ];
}

/** The palace study: a page that wants a name, and a President who looks at the square. */
export function palaceStudy(era: Era): Place {
  const [x, y] = BULB;
  const halo = minus(
    ellipse(x, y - 20, 170),
    grow(CHAIR, 14),
    rect(x - 92, y - 68, x + 92, y + 40),
    rect(0, y + 60, 1280, 780),
  );
  return {
    sky: squareFromWithin(era),
    far: far(era),
    middle: middle(era),
    near: unsignedDesk(era, onDesk, LAMP),
    lights: [dots(era, halo, era.sheet, { tone: glow(x, y - 20, 180, 0.6) })],
    living: {
      layer: curtain(era, { top: -60, hem: 498, left: [804, 826, 838], right: [930, 908, 934] }, "red"),
      motion: "sway",
      above: "far",
      pivot: [866, -60],
    },
    focus: [680, 480],
    gaze: { sheet: [560, 590], man: [735, 360], lamp: [360, 420], chair: [540, 430] },
  };
}
