// Light: one lamp on the long table; behind it the mist of the plaza, pale in two tall windows.
// Values: navy men; indigo walls and red curtains; the table's yellow and cream.
// Diagonal: the table climbs from the lower left past the lamp to the President's chair and the man at the window.
// Frame: a minister's back on the left, a curtain on the right.
// Focus: the telephone in the lamplight, which nobody touches.
import { browInHand, readingAloud, whisperer } from "../../press/busts/cabinet.ts";
import { armsFolded, handsBehind, seatedBack } from "../../press/busts/ministers.ts";
import { camera } from "../../press/camera.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, move, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { noise } from "../../press/geometry/random.ts";
import { ellipse, rect } from "../../press/geometry/shapes.ts";
import { traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { place, printBust } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { clock } from "../../press/props/clock.ts";
import { curtain } from "../../press/props/curtain.ts";
import { type TableLamp, tableLamp } from "../../press/props/lamp.ts";
import { printLeaf } from "../../press/props/papers.ts";
import { streetLamp } from "../../press/props/street-lamp.ts";
import { telephone } from "../../press/props/telephone.ts";
import { tumbler } from "../../press/props/tumbler.ts";
import { glow } from "../../press/tone.ts";
import { arch } from "../../press/wall.ts";

const eye = camera({ eye: [0, 1.42, 0], yaw: 0, focal: 1000, centre: 660, horizon: 290 });
/** A place on the table's top: metres across from its middle and away from the eye. */
const onTable = (x: number, z: number): Point => eye.point([x + 0.05 * (z - 3), 0.76, z]);
const LAMP = onTable(-0.42, 3.9);
const lamp = (era: Era): TableLamp => tableLamp(era, LAMP, 150, 250);
const LAMPLIT = { shade: "indigo", light: "yellow" } as const;
const MEN = {
  standing: place(handsBehind, [800, 556], 0.47),
  brow: place(browInHand, [420, 456], 0.8),
  listening: place(armsFolded, [938, 470], 0.78),
  leaning: place(whisperer, [1140, 496], 0.92),
  reading: place(readingAloud, [680, 424], 0.72),
  near: place(seatedBack, [250, 470], 1.3),
};
const CHAIR = traced("640,440! 640,312 648,292 676,284 704,292 712,312 712,440!");
const WINDOWS = [690, 1010].map((left): Shape => [arch(left, left + 204, 480, 130, -1).map(([x, y]): Point => [x, y])]);
const openings = fuse(...WINDOWS);

/** Papers on the table: across, away, turn. */
const LEAVES = [
  [-0.35, 3.1, 0.2],
  [-0.42, 3.2, -0.1],
  [0.5, 3.5, 0.3],
  [-0.55, 4.3, 0],
  [0.45, 4.4, -0.2],
] as const;

function sky(era: Era): Mark[] {
  const mist = (x: number, y: number): number => 0.7 * clamp(0.5 - y / 330 + 0.25 * noise(x * 0.004, y * 0.01));
  const post = streetLamp(era, [1156, 470], 226);
  const roofs = fuse(
    rect(600, 330, 1340, 500),
    rect(640, 296, 830, 400),
    rect(866, 250, 900, 400),
    rect(1000, 306, 1090, 400),
    rect(1150, 284, 1300, 400),
  );
  return [
    fill(WHOLE, "teal"),
    dots(era, rect(600, 0, 1340, 320), "indigo", { pitch: 12, tone: mist, levels: 6, full: 0.7 }),
    fill(roofs, "indigo"),
    dots(era, roofs, "teal", { pitch: 11, tone: (_, y) => clamp((y - 250) / 200) * 0.8 }),
    ...post.halo,
    ...post.post,
  ];
}

function far(era: Era): Mark[] {
  const wall = minus(WHOLE, openings);
  const panels = [60, 250, 440].flatMap((x) => [rect(x, 84, x + 150, 330), rect(x, 352, x + 150, 470)]);
  const bars = WINDOWS.flatMap((_, i) => {
    const x = i === 0 ? 690 : 1010;
    return [
      rect(x + 98, -20, x + 106, 480),
      rect(x, 126, x + 204, 134),
      rect(x, 250, x + 204, 255),
      rect(x, 362, x + 204, 367),
    ];
  });
  const rail = range(32, (i) => rect(690 + i * 17, 404, 693 + i * 17, 470));
  return [
    fill(wall, "indigo"),
    dots(era, minus(wall, rect(-60, 480, 1340, 780)), "navy", {
      tone: (x, y) => 0.5 * clamp((Math.hypot(x - LAMP[0], y - 360) - 260) / 420),
      levels: 5,
    }),
    line(
      panels.flatMap((panel) => panel.map((ring) => [...ring, ...ring.slice(0, 1)])),
      "navy",
      3,
    ),
    fill(fuse(rect(-60, -60, 1340, 30), rect(-60, 40, 1340, 46), rect(-60, 480, 1340, 780)), "navy"),
    fill(
      fuse(minus(grow(openings, 12), openings), and(openings, fuse(...bars, ...rail, rect(600, 398, 1340, 406)))),
      "navy",
    ),
    ...clock(era, [556, 128], 36),
  ];
}

function middle(era: Era): Mark[] {
  return [
    ...curtain(era, { top: -30, hem: 470, left: [884, 902, 896], right: [1016, 996, 1006] }, "red"),
    ...curtain(era, { top: -30, hem: 478, left: [1180, 1216, 1200], right: [1340, 1340, 1340] }, "red"),
    ...printBust(era, MEN.standing, [-3, 1], { shade: "indigo", light: "red" }),
    fill(grow(CHAIR, 4), "navy"),
    fill(CHAIR, "red"),
    fill(grow(CHAIR, -9), "navy"),
    ...printBust(era, MEN.reading, [0, 0], LAMPLIT),
    ...printBust(era, MEN.brow, [4, -2], LAMPLIT),
    ...printBust(era, MEN.listening, [-4, -2], LAMPLIT),
    ...printBust(era, MEN.leaning, [-3, -1], LAMPLIT),
  ];
}

function near(era: Era): Mark[] {
  const top: Shape = [[onTable(-0.95, 1), onTable(0.95, 1), onTable(0.8, 5.4), onTable(-0.8, 5.4)]];
  const far = (x: number, y: number): number => Math.hypot((x - LAMP[0]) / 2.3, y - LAMP[1] - 16);
  const slab = minus(move(top, 0, 20), top);
  const phone = telephone(onTable(0.16, 3.15), 104);
  const chair = fuse(
    traced("1052,800! 1062,560 1058,506 1072,494 1086,504 1088,560 1084,800!"),
    traced("1222,800! 1220,560 1220,506 1234,494 1250,504 1250,560 1258,800!"),
    traced("1058,520! 1080,500 1154,488 1228,500 1250,520! 1246,562! 1154,548 1066,562!"),
    ...[1106, 1146, 1188].map((x) => rect(x, 540, x + 18, 700)),
    traced("1060,690! 1154,678 1250,690! 1250,724! 1060,724!"),
  );
  return [
    fill(grow(fuse(top, slab), 4), "navy"),
    fill(top, "red"),
    fill(slab, "indigo"),
    fill(rim(top, -6, -1), "yellow"),
    dots(era, top, "navy", { tone: (x, y) => clamp((far(x, y) - 130) / 190) * 0.42, levels: 5, full: 0.7 }),
    dots(era, grow(top, -7), "yellow", {
      pitch: 9,
      tone: (x, y) => clamp(1.25 - far(x, y) / 130),
      levels: 7,
      full: 0.76,
    }),
    fill(and(top, ellipse(LAMP[0] + 6, LAMP[1] + 14, 178, 36)), "cream"),
    ...LEAVES.flatMap(([x, z, turn]) => printLeaf(era, onTable, { x, z, turn })),
    fill(phone.whole, "navy"),
    fill(rim(phone.whole, 5, 3), "red"),
    fill(phone.dial, "cream"),
    fill(phone.glints, "navy"),
    ...printLeaf(era, onTable, { x: 0.1, z: 2.16, turn: 0.04, size: [0.44, 0.4] }, "yellow"),
    ...printLeaf(era, onTable, { x: 0.12, z: 2.17, turn: 0.14, size: [0.3, 0.28] }, "cream", 5),
    ...tumbler(era, onTable(0.42, 2.9), 52),
    fill(grow(chair, 3), "navy"),
    fill(chair, "indigo"),
    fill(rim(chair, 5, 3), "yellow"),
    ...lamp(era).marks,
    ...printBust(era, MEN.near, [7, -3], LAMPLIT),
  ];
}

function lights(era: Era): Mark[] {
  const bodies = fuse(
    ...Object.values(MEN).map(({ shape }) => grow(shape, 3)),
    grow(CHAIR, 3),
    grow(lamp(era).whole, 7),
    ellipse(556, 128, 44),
  );
  const wall = minus(ellipse(LAMP[0], LAMP[1] - 108, 250), bodies, rect(0, 366, 1280, 720));
  return [dots(era, wall, "yellow", { pitch: 11, tone: glow(LAMP[0], LAMP[1] - 108, 250, 0.85) })];
}

/** The cabinet's table at night: rumours, a lamp, and nobody who gives an order. */
export function cabinetRoom(era: Era): Place {
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: lights(era),
    living: {
      layer: curtain(era, { top: -30, hem: 474, left: [610, 634, 620], right: [726, 690, 716] }, "red"),
      motion: "sway",
      above: "far",
      pivot: [668, -30],
    },
    focus: [690, 470],
    gaze: { telephone: [690, 470], window: [800, 260], reader: [676, 350], colleague: [1000, 400] },
  };
}
