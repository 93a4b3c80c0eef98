// Light: one street lamp through the slats of a blind, which lies in broken bars on wall, pillow and sleeper.
// Values: navy room and telephone; indigo wall and tunic; yellow face, hand and bars; the table teal.
// Diagonal: from the sleeper's head down his sleeve to the hand, and across the gap to the telephone.
// Frame: the bed on the left, a tunic hung on its chair on the right.
// Focus: the telephone, and a hand that hangs short of it.
import { printHand, wholeHand } from "../../press/busts/hands.ts";
import { hangingHand, sleepingHead } from "../../press/busts/sleeper.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, lerp, type Point, range, type Shape, turn } from "../../press/geometry/points.ts";
import { arc, ellipse, limb, poly, rect } from "../../press/geometry/shapes.ts";
import { ruled, traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { nick, set, strap } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { telephone } from "../../press/props/telephone.ts";
import { tumbler } from "../../press/props/tumbler.ts";
import { tunicOnChair } from "../../press/props/tunic-on-chair.ts";
import { glow } from "../../press/tone.ts";

const WINDOW = rect(770, 40, 1010, 322);
const LAMP: Point = [886, 168];
const BELL: Point = [806, 590];
const phone = telephone(BELL, 225);
const lying = (shape: Shape = []): Shape => set(turn(shape, -1.05, [0, 0]), [352, 432], 1.78);
const head = lying(sleepingHead.shape);
const sleeve = fuse(limb([476, 424], [438, 548], 62, 45), limb([438, 548], [536, 584], 44, 25));
const chest = traced("372,486! 404,440 430,392 462,362 500,366 536,400 548,470 540,580 420,610 340,530!");
const collar = lying(traced("-14,14! 18,20 62,4! 74,26! 26,44 -20,38!"));
const flank = traced("500,420! 548,404 606,432 646,500 664,600 668,800! 430,800! 430,560!");
const blanket = traced("40,600! 120,560 230,540 320,500 380,520 440,600 496,640 532,700 548,790! -60,790! -60,610!");
const pillow = traced("40,430! 50,366 110,322 196,306 290,330 372,380 420,440 424,500 360,540 220,566 90,560 44,510");

function sky(era: Era): Mark[] {
  const [x, y] = LAMP;
  return [
    fill(WHOLE, "indigo"),
    dots(era, rect(740, 0, 1040, 350), "teal", { pitch: 12, tone: glow(x, y, 250, 1.1), levels: 5 }),
    dots(era, ellipse(x, y, 96), "yellow", { pitch: 9, tone: glow(x, y, 96, 1.1) }),
    fill(rect(x - 4, y, x + 4, 400), era.key),
    fill(ellipse(x, y, 27), era.key),
    fill(ellipse(x, y, 23), "cream"),
  ];
}

function far(era: Era): Mark[] {
  const wall = minus(WHOLE, WINDOW);
  const slats = fuse(...range(14, (i) => rect(770, 36 + i * 22, 1010, 44 + i * 22)));
  const bars = range(5, (i) => {
    const [left, y] = [392 + i * 14 - (i % 2) * 40, 96 + i * 52];
    return poly([left, y + 48], [640 - i * 22, y], [640 - i * 22, y + 22], [left, y + 70]);
  });
  return [
    fill(wall, "indigo"),
    dots(era, wall, "navy", {
      tone: (x, y) => clamp(0.16 + Math.hypot(x - 640, y - 280) / 1000),
      levels: 6,
      full: 0.7,
    }),
    dots(era, fuse(...bars), "yellow", {
      pitch: 7,
      angle: -0.19,
      tone: (x) => clamp((x - 330) / 300) * 0.5,
      levels: 5,
    }),
    fill(fuse(minus(grow(WINDOW, 14), WINDOW), rect(750, 328, 1030, 344), slats), "navy"),
    line(ruled("996,40 998,240"), "cream", 2),
  ];
}

function bed(era: Era): Mark[] {
  const board = traced("-60,800! -60,236 -10,206 50,214 84,240 92,300! 92,800!");
  const stripes = fuse(
    ...range(5, (i) =>
      strap(6, `${426 + i * 26},${396 + i * 4} ${404 + i * 18},${566 - i * 12} ${534},${602 - i * 9}`),
    ),
  );
  return [
    fill(board, "navy"),
    fill(rim(board, -5, 4), "red"),
    fill(grow(pillow, 3), "navy"),
    fill(pillow, "cream"),
    dots(era, pillow, "indigo", {
      pitch: 9,
      tone: (x, y) => clamp((y - 400) / 190 + (170 - x) / 260) * 0.9,
      levels: 6,
    }),
    fill(and(pillow, fuse(strap(13, "60,398 150,352 300,312"), strap(11, "70,352 130,318 200,300"))), "yellow"),
    fill(nick(7, "150,470 110,500 80,540"), "navy"),
    fill(grow(flank, 4), "navy"),
    fill(flank, "red"),
    dots(era, flank, "navy", { tone: (x, y) => clamp((y - 470) / 260 + (x - 620) / 200), levels: 6, full: 0.7 }),
    fill(grow(chest, 3), "navy"),
    fill(chest, "cream"),
    dots(era, chest, "indigo", { pitch: 8, tone: () => 0.6, levels: 4 }),
    fill(grow(head, 3), "navy"),
    fill(lying(sleepingHead.skin), "yellow"),
    fill(lying(sleepingHead.cuts), "indigo"),
    fill(lying(sleepingHead.hair), "navy"),
    fill(grow(collar, 3), "navy"),
    fill(collar, "cream"),
    fill(rim(collar, 0, -5), "teal"),
    fill(grow(blanket, 4), "navy"),
    fill(blanket, "red"),
    dots(era, blanket, "navy", { tone: (x, y) => clamp((y - 560) / 260 + (200 - x) / 500), levels: 6, full: 0.7 }),
    fill(
      fuse(nick(9, "250,548 300,640 290,790"), nick(8, "120,572 150,660 140,780"), nick(8, "420,600 440,700 436,790")),
      "navy",
    ),
    dots(era, fuse(nick(26, "60,690 240,620 420,640"), nick(26, "80,760 270,690 450,712")), "yellow", {
      pitch: 7,
      tone: () => 0.5,
    }),
    fill(grow(sleeve, 3), "navy"),
    fill(sleeve, "cream"),
    fill(and(sleeve, stripes), "teal"),
    dots(era, minus(sleeve, set(sleeve, [14, -22])), "indigo", { pitch: 8, tone: () => 0.7, levels: 4 }),
    fill(fuse(nick(6, "420,520 440,548 470,548"), nick(5, "402,580 430,588 456,580")), "navy"),
    fill(grow(strap(12, "532,560 540,584 534,610"), 2), "navy"),
    fill(strap(12, "532,560 540,584 534,610"), "teal"),
    ...printHand(era, hangingHand, { skin: "yellow", lit: "indigo", light: [-6, 3], contour: 2.4 }),
  ];
}

function near(era: Era): Mark[] {
  const top = poly([690, 572], [950, 572], [990, 622], [650, 622]);
  const front = fuse(rect(650, 622, 990, 650), rect(664, 640, 688, 800), rect(952, 640, 976, 800));
  const coil = range(161, (i): Point => {
    const t = i / 160;
    return [
      lerp(686, 712, t) - 34 * Math.sin(Math.PI * t) + 7 * Math.cos(i * 0.45),
      lerp(452, 584, t) + 4 * Math.sin(i * 0.45),
    ];
  });
  return [
    fill(grow(fuse(top, front), 3), "navy"),
    fill(rect(690, 650, 950, 724), "navy"),
    fill(rect(700, 658, 940, 712), "indigo"),
    fill(ellipse(820, 684, 9), "yellow"),
    fill(top, "teal"),
    fill(and(top, poly([708, 592], [936, 592], [930, 604], [716, 604])), "navy"),
    fill(front, "indigo"),
    fill(rect(650, 622, 990, 627), "yellow"),
    line([[...arc(900, 634, 100, 46, -1.57, 0, 8), [1000, 800]]], "navy", 6),
    ...tumbler(era, [946, 608], 74),
    fill(grow(phone.whole, 3.5), "yellow"),
    fill(phone.whole, "navy"),
    fill(rim(phone.whole, -6, 4), "red"),
    fill(phone.dial, "cream"),
    fill(phone.glints, "navy"),
    fill(and(phone.glints, rect(0, 0, 1280, BELL[1] - 130)), "cream"),
    line([coil], "yellow", 6.5),
    line([coil], "navy", 3.5),
  ];
}

/** A telephone at night in the house of the chief military aide. */
export function telephoneAtNight(era: Era): Place {
  const [x0, y0]: Point = [BELL[0], BELL[1] - 110];
  const still = fuse(phone.whole, wholeHand(hangingHand), sleeve, chest, flank, blanket, pillow, head);
  const ring = minus(
    ellipse(x0, y0, 290, 220),
    grow(still, 6),
    rect(-60, 570, 1340, 780),
    rect(1000, -60, 1340, 780),
    grow(WINDOW, 24),
  );
  const wave = (x: number, y: number): number => {
    const away = Math.hypot(x - x0, (y - y0) * 1.2);
    return clamp(1.1 - away / 290) * (0.5 + 0.5 * Math.cos(away / 10)) * 0.9;
  };
  const glare = minus(rect(782, 44, 1000, 318), ellipse(...LAMP, 24));
  return {
    sky: sky(era),
    far: far(era),
    middle: [...bed(era), ...tunicOnChair(era)],
    near: near(era),
    lights: [dots(era, glare, "cream", { pitch: 9, tone: glow(...LAMP, 90, 0.6), levels: 5 })],
    living: {
      layer: [dots(era, ring, "yellow", { pitch: 9, tone: wave, levels: 6 })],
      motion: "pulse",
      above: "middle",
      pivot: BELL,
    },
    focus: [760, 520],
    gaze: { telephone: [806, 510], sleeper: [260, 410], tunic: [1130, 460], window: [890, 180] },
  };
}
