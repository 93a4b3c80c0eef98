// Light: a street lamp outside, in mist; the hall is dark, and so is the car that brought them.
// Values: navy hall and uniforms; indigo walls; the door teal and yellow; the dressing gown red.
// Diagonal: the light from the door across the floor to the lower left; the banister answers it on the right.
// Frame: the coat stand on the left, the stair on the right.
// Focus: the open hand that an officer holds out over the threshold.
import { robedBack } from "../../press/busts/ministers.ts";
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, type Point, range } from "../../press/geometry/points.ts";
import { ellipse, limb, poly, rect } from "../../press/geometry/shapes.ts";
import { ruled, traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { place, printBust } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { jeep } from "../../press/props/jeep.ts";
import { mistBand } from "../../press/props/mist.ts";
import { palm } from "../../press/props/palm.ts";
import { streetLamp } from "../../press/props/street-lamp.ts";
import { telephone } from "../../press/props/telephone.ts";
import { glow } from "../../press/tone.ts";

const DOOR = rect(506, 70, 840, 566);
const WEDGE = poly([506, 566], [840, 566], [960, 790], [60, 790]);
const CAR: Point = [596, 540];
const LAMP: Point = [588, 262];
const minister = place(robedBack, [374, 236], 0.94);
const caller = figure({
  at: [716, 560],
  height: 390,
  hat: "cap",
  facing: -1,
  skirt: 0.9,
  pose: { armA: [44, 36], armB: [12, -4], head: 2 },
});
const soldier = { at: [792, 530], height: 320, hat: "helmet", facing: -1, rifle: "sling", skirt: 1.2 } as const;
const soldiers = figure({ ...soldier, pose: { head: 4 } });

function sky(era: Era): Mark[] {
  const hedge = traced("440,500! 440,440 520,424 600,436 690,420 780,436 900,426 900,600! 440,600!");
  return [
    fill(WHOLE, "teal"),
    dots(era, rect(440, 0, 900, 300), "indigo", { pitch: 12, tone: (_, y) => clamp(0.75 - y / 330), levels: 6 }),
    fill(fuse(palm([560, 470], 330, 20), rect(640, 320, 900, 470), rect(700, 290, 820, 330)), "indigo"),
    fill(fuse(rect(720, 350, 760, 386)), "yellow"),
    fill(hedge, "navy"),
    fill(rect(400, 514, 920, 620), "indigo"),
  ];
}

function far(era: Era): Mark[] {
  const hall = minus(WHOLE, DOOR);
  const wall = minus(hall, rect(-60, 566, 1340, 780));
  const tiles = range(9, (j) =>
    range(16, (i) => {
      const z = (v: number): number => 566 + 230 * (v / 9) ** 1.5;
      const at = (u: number, v: number): Point => [640 + (u - 8) * 74 * (1 + (z(v) - 566) / 150), z(v)];
      return (i + j) % 2 ? poly(at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)) : [];
    }).flat(),
  ).flat();
  const floor = rect(-60, 566, 1340, 780);
  return [
    fill(wall, "indigo"),
    dots(era, wall, "navy", {
      tone: (x, y) => clamp((Math.hypot((x - 670) * 0.8, y - 320) - 190) / 480) * 0.75,
      levels: 6,
      full: 0.68,
    }),
    fill(floor, "indigo"),
    fill(and(tiles, floor), "navy"),
    fill(and(WEDGE, floor), "yellow"),
    fill(and(poly([540, 566], [800, 566], [840, 790], [260, 790]), floor), "cream"),
    fill(
      fuse(minus(grow(DOOR, 18), DOOR), rect(-60, 556, 488, 568), rect(858, 556, 1340, 568), rect(488, 150, 858, 158)),
      "navy",
    ),
    fill(and(rect(506, 70, 840, 150), DOOR), "indigo"),
    line(ruled("590,70 590,150", "673,70 673,150", "756,70 756,150"), "navy", 5),
  ];
}

function middle(era: Era): Mark[] {
  const car = jeep(era, CAR, 168, false);
  const leaf = poly([506, 62], [420, 20], [420, 660], [506, 570]);
  const phone = telephone([1004, 436], 104);
  const console = fuse(
    rect(912, 436, 1100, 450),
    rect(926, 450, 938, 566),
    rect(1074, 450, 1086, 566),
    poly([938, 450], [1074, 450], [1060, 470], [952, 470]),
  );
  const shadows = fuse(
    poly([692, 566], [742, 566], [760, 790], [560, 790]),
    poly([776, 566], [806, 566], [900, 790], [800, 790]),
  );
  return [
    ...streetLamp(era, [588, 520], 250).post,
    ...car.marks,
    fill(console, "navy"),
    fill(rim(console, -2, 4), "red"),
    fill(phone.whole, "navy"),
    fill(rim(phone.whole, -5, 3), "yellow"),
    fill(phone.dial, "cream"),
    fill(phone.glints, "navy"),
    fill(ellipse(1010, 238, 66, 92), "navy"),
    fill(ellipse(1010, 238, 54, 80), "teal"),
    dots(era, ellipse(1010, 238, 52, 78), "navy", {
      pitch: 9,
      tone: (x, y) => clamp((x - 970) / 90 + (y - 240) / 300) * 0.7,
      levels: 5,
    }),
    fill(shadows, "indigo"),
    fill(soldiers, "navy"),
    fill(rim(soldiers, 3, 2), "yellow"),
    fill(grow(caller, 3, "round"), "yellow"),
    fill(caller, "navy"),
    fill(grow(leaf, 3), "navy"),
    fill(leaf, "red"),
    dots(era, leaf, "navy", { pitch: 9, tone: (x) => clamp((506 - x) / 90) * 0.7, levels: 5 }),
    line(ruled("436,90 492,112 492,300 436,300 436,90", "436,340 492,336 492,540 436,590 436,340"), "navy", 3),
    fill(ellipse(494, 320, 5, 8), "yellow"),
  ];
}

function near(era: Era): Mark[] {
  const stand = fuse(
    limb([110, 140], [110, 720], 7, 7),
    limb([110, 170], [64, 130], 5, 5),
    limb([110, 170], [156, 130], 5, 5),
    limb([110, 712], [50, 752], 8, 6),
    limb([110, 712], [170, 752], 8, 6),
  );
  const coat = traced("150,138! 176,150 196,200 204,320 214,470 150,486 112,470! 118,330 122,200 134,150");
  const hat = traced("28,136! 50,126 60,104 78,98 96,106 102,124 124,132! 78,146");
  const rail = poly([1340, 210], [1340, 240], [944, 566], [914, 566]);
  const post = fuse(rect(894, 520, 934, 790), ellipse(914, 506, 26, 26));
  const bars = range(7, (i) => rect(966 + i * 54, 540 - i * 45, 978 + i * 54, 790));
  const steps = range(6, (i) => rect(960 + i * 64, 720 - i * 46, 1400, 790));
  return [
    fill(fuse(...steps), "indigo"),
    fill(fuse(...steps.map((step) => rim(step, 0, 8))), "red"),
    fill(fuse(rail, post, ...bars), "navy"),
    fill(fuse(rim(post, -4, 3), rim(rail, -2, 4)), "yellow"),
    ...printBust(era, minister, [7, -2], { shade: "indigo", light: "yellow", cloth: "red", folds: "navy" }),
    fill(fuse(stand, coat, hat), "navy"),
    fill(rim(fuse(stand, coat, hat), -4, 2), "red"),
  ];
}

/** A minister's house before dawn: the door is opened to an officer and his open hand. */
export function ministerDoor(era: Era): Place {
  const men = fuse(grow(caller, 4), grow(soldiers, 3), grow(minister.shape, 4));
  const haze = minus(and(DOOR, rect(506, 158, 840, 566)), men, poly([506, 62], [420, 20], [420, 660], [506, 570]));
  const [lx, ly] = LAMP;
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [dots(era, haze, "yellow", { pitch: 9, tone: glow(lx, ly, 170, 0.85) })],
    living: {
      layer: [
        fill(fuse(mistBand(640, 300, 260, 14), mistBand(740, 420, 220, 12), mistBand(560, 250, 160, 9)), "cream"),
      ],
      motion: "drift",
      above: "sky",
    },
    focus: [580, 320],
    gaze: { hand: [570, 316], officer: [716, 280], telephone: [1004, 400], minister: [374, 300] },
  };
}
