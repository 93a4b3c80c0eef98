// Light: the corridor's, through a door thrown open on the right; the window gives only mist.
// Values: navy men and room; indigo walls and red blanket; the yellow door and what it strikes.
// Diagonal: the wedge of light from the door down to the left, across the floor and the bed.
// Frame: the bed's head and its curtain on the left, the door's leaf on the right.
// Focus: the officer on the threshold, one arm out to hold the others back.
import type { Era } from "../../press/era.ts";
import { figure } from "../../press/figure.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, map, move, type Point, range, type Shape, turn } from "../../press/geometry/points.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { ruled, traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { nick, profile, set, sleepersHair } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { curtain } from "../../press/props/curtain.ts";
import { mistBand } from "../../press/props/mist.ts";
import { telephone } from "../../press/props/telephone.ts";
import { tumbler } from "../../press/props/tumbler.ts";
import { glow } from "../../press/tone.ts";

const WINDOW = rect(360, 50, 560, 372);
const DOOR = rect(676, 90, 960, 506);
const WEDGE = poly([756, 506], [960, 506], [1180, 780], [180, 780]);
const FLOOR = rect(-60, 476, 1340, 780);

const leader = figure({
  at: [846, 552],
  height: 372,
  hat: "cap",
  facing: -1,
  skirt: 1,
  pose: { armA: [62, 14], armB: [70, -8], head: 4, legA: [-6, 0], legB: [10, 0] },
});
const second = figure({
  at: [756, 512],
  height: 318,
  hat: "cap",
  facing: 1,
  pose: { armA: [-10, 8], armB: [14, 24], head: -4 },
});
const third = figure({
  at: [926, 514],
  height: 322,
  hat: "helmet",
  rifle: "port",
  facing: -1,
  pose: { armA: [-30, 95], armB: [25, -70] },
});
/** A man's shadow on the floor: laid toward us from his feet and drawn out to the left. */
const shadow = (man: Shape, foot: Point): Shape =>
  map(man, ([x, y]) => {
    const t = (foot[1] - y) / 330;
    return [foot[0] + (x - foot[0]) * (1 + 1.3 * t) - 250 * t, foot[1] + 250 * t];
  });
const shadows = fuse(shadow(leader, [846, 552]), shadow(second, [738, 512]), shadow(third, [926, 514]));

const blanket = traced(
  "196,470! 250,436 320,410 392,384 450,388 520,420 600,430 690,452 760,490 786,520! 800,600 806,790! -60,790! -60,520 60,500!",
);
const pillow = traced("88,470! 96,420 150,396 240,392 318,408 336,436 318,470 230,486 130,488");
const lying = (shape: Shape): Shape => set(turn(shape, -1.32, [0, 0]), [326, 424], 1.14);
const sleeper = { skin: lying(profile), hair: lying(sleepersHair) };

function sky(era: Era): Mark[] {
  return [
    fill(WHOLE, "teal"),
    dots(era, rect(300, 0, 640, 260), "indigo", { pitch: 12, tone: (_, y) => clamp(0.6 - y / 300), levels: 5 }),
    fill(fuse(rect(300, 318, 400, 420), rect(392, 296, 452, 420), rect(466, 334, 640, 420)), "indigo"),
    fill(fuse(mistBand(460, 352, 130, 16), mistBand(420, 326, 110, 9)), "teal"),
  ];
}

function far(era: Era): Mark[] {
  const wall = minus(WHOLE, WINDOW);
  const bars = fuse(rect(455, 40, 465, 380), rect(350, 150, 570, 157), rect(350, 262, 570, 268));
  const papered = minus(wall, FLOOR, DOOR, rect(-60, -60, 1340, 40));
  const hanging = minus(WHOLE, rect(-60, 40, 1340, 780));
  return [
    fill(wall, "indigo"),
    dots(era, papered, "navy", { tone: (x, y) => 0.55 * clamp((Math.hypot(x - 858, y - 320) - 200) / 600), levels: 6 }),
    fill(fuse(hanging, rect(-60, 462, 1340, 476), FLOOR), "navy"),
    line(
      range(
        9,
        (i) =>
          [
            [620 + (i - 4) * 60, 476],
            [620 + (i - 4) * 190, 780],
          ] as const,
      ),
      "indigo",
      2,
    ),
    fill(fuse(minus(grow(WINDOW, 12), WINDOW), and(WINDOW, bars), rect(340, 384, 580, 396)), "navy"),
    fill(WEDGE, "yellow"),
    fill(poly([800, 506], [930, 506], [1040, 780], [420, 780]), "cream"),
    fill(grow(DOOR, 14), "navy"),
    fill(DOOR, "yellow"),
    fill(ellipse(850, 250, 118, 150), "cream"),
  ];
}

function middle(era: Era): Mark[] {
  const leaf = poly([960, 88], [1092, 40], [1092, 640], [960, 512]);
  const lit = and(shadows, WEDGE);
  return [
    fill(minus(lit, DOOR), "indigo"),
    fill(fuse(second, third), "navy"),
    fill(rim(fuse(second, third), 3, 2), "red"),
    fill(grow(leaf, 3), "navy"),
    fill(leaf, "indigo"),
    dots(era, leaf, "red", { pitch: 9, tone: (x) => clamp((1092 - x) / 140) * 0.5, levels: 5 }),
    line(ruled("984,130 1066,104 1066,300 984,300 984,130", "984,336 1066,340 1066,580 984,516 984,336"), "navy", 3),
    fill(ellipse(976, 318, 6, 8), "yellow"),
    fill(poly([956, 90], [962, 88], [962, 514], [956, 510]), "cream"),
    fill(grow(leader, 3.5, "round"), "yellow"),
    fill(leader, "navy"),
    fill(rim(leader, -4, 2), "red"),
  ];
}

function near(era: Era): Mark[] {
  const struck = and(blanket, WEDGE);
  const folds = fuse(
    nick(9, "392,392 430,470 420,600 440,760"),
    nick(8, "520,424 560,520 540,640 560,770"),
    nick(8, "690,456 720,540 700,660 716,780"),
    nick(7, "290,440 320,520 300,640 320,780"),
    nick(7, "180,500 200,580 180,700 190,780"),
    nick(6, "610,440 640,560 620,700"),
  );
  const head = traced("-60,560! -60,300 -20,262 40,250 84,270 100,320 104,560!");
  const stand = fuse(rect(-60, 566, 196, 586), rect(-60, 586, 184, 790));
  const slippers = fuse(
    traced("930,600 962,590 982,596 978,608 938,613"),
    traced("962,628 994,616 1014,622 1010,636 972,641"),
  );
  return [
    fill(head, "navy"),
    fill(rim(head, -5, 4), "red"),
    fill(grow(pillow, 3), "navy"),
    fill(pillow, "teal"),
    fill(nick(5, "130,440 170,430 210,440"), "navy"),
    fill(grow(fuse(sleeper.skin, sleeper.hair), 3), "navy"),
    fill(sleeper.skin, "indigo"),
    fill(lying(rim(profile, -8, 4)), "yellow"),
    fill(sleeper.hair, "navy"),
    fill(grow(blanket, 3), "navy"),
    fill(blanket, "red"),
    dots(era, minus(blanket, WEDGE), "navy", {
      tone: (x, y) => clamp(0.18 + (600 - x) / 900 + (y - 440) / 700),
      levels: 6,
      full: 0.7,
    }),
    fill(struck, "yellow"),
    fill(and(struck, shadows), "indigo"),
    fill(and(folds, blanket), "navy"),
    fill(rim(blanket, -5, 6), "yellow"),
    fill(
      traced(
        "196,470! 250,440 330,412 396,392 420,410 380,424 300,446 230,482 150,512 60,524 -60,536! -60,520 60,500!",
      ),
      "cream",
    ),
    fill(slippers, "navy"),
    fill(stand, "navy"),
    fill(rim(stand, -3, 4), "indigo"),
    ...tumbler(era, [160, 566], 60),
    fill(telephone([84, 568], 96).whole, "navy"),
    fill(rim(telephone([84, 568], 96).whole, -4, 3), "red"),
  ];
}

/** The President's bedroom at two in the morning: the door opens. */
export function palaceBedroom(era: Era): Place {
  const spill = minus(
    ellipse(858, 300, 260, 330),
    grow(DOOR, 14),
    rect(956, 0, 1340, 780),
    rect(0, 470, 1340, 780),
    WINDOW,
    move(WINDOW, 12, 0),
  );
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [dots(era, spill, "yellow", { pitch: 11, tone: glow(858, 300, 270, 0.8) })],
    living: {
      layer: curtain(era, { top: -30, hem: 458, left: [300, 318, 306], right: [420, 372, 396] }, "red"),
      motion: "sway",
      above: "far",
      pivot: [360, -30],
    },
    focus: [860, 340],
    gaze: { door: [860, 300], sleeper: [270, 410], window: [460, 200], telephone: [60, 520] },
  };
}
