// Light: a street lamp through the slats of a blind, in bars across the wall and the bed.
// Values: navy room, telephone and tunic; indigo wall and bed; yellow bars and the ring of the bell.
// Diagonal: the bars fall from the blind at the upper right, and the sleeper's arm goes down with them.
// Frame: the bed on the left, a tunic on its chair on the right.
// Focus: the telephone, and a hand that hangs short of it.
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, type Point, range, type Shape, turn } from "../../press/geometry/points.ts";
import { arc, ellipse, limb, poly, rect } from "../../press/geometry/shapes.ts";
import { ruled, traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { nick, peakedCap, profile, profileHair, set, sleepersHair } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { streetLamp } from "../../press/props/street-lamp.ts";
import { telephone } from "../../press/props/telephone.ts";
import { tumbler } from "../../press/props/tumbler.ts";

const WINDOW = rect(770, 40, 1010, 330);
const BELL: Point = [690, 590];
const phone = telephone(BELL, 300);
/** Bars of light that the blind lets through, falling to the left. */
const bars = fuse(
  ...range(9, (i) => poly([120, 20 + i * 46], [640, -60 + i * 46], [640, -38 + i * 46], [120, 44 + i * 46])),
);

const lying = (shape: Shape): Shape => set(turn(shape, -1.25, [0, 0]), [330, 400], 1.55);
const arm = fuse(
  limb([360, 470], [472, 520], 40, 32),
  limb([472, 520], [520, 596], 30, 20),
  traced(
    "502,588! 534,584! 552,606 566,640 558,646 546,628 552,662 542,666 530,634 530,672 519,672 514,638 506,662 498,660 500,620",
  ),
);

function sky(era: Era): Mark[] {
  const { post, halo } = streetLamp(era, [905, 380], 250);
  return [
    fill(WHOLE, "teal"),
    dots(era, rect(740, 0, 1040, 200), "indigo", { pitch: 12, tone: (_, y) => clamp(0.6 - y / 260), levels: 5 }),
    fill(rect(740, 280, 1040, 400), "indigo"),
    ...halo,
    ...post,
  ];
}

function far(era: Era): Mark[] {
  const wall = minus(WHOLE, WINDOW);
  const slats = fuse(...range(14, (i) => rect(770, 36 + i * 22, 1010, 47 + i * 22)));
  const cord: Point[] = [
    [996, 40],
    [998, 250],
  ];
  return [
    fill(wall, "indigo"),
    dots(era, wall, "navy", { tone: (x, y) => clamp(0.12 + Math.hypot(x - 560, y - 240) / 1300), levels: 6 }),
    fill(bars, "yellow"),
    fill(and(bars, rect(374, -60, 384, 400)), "indigo"),
    fill(fuse(minus(grow(WINDOW, 14), WINDOW), rect(750, 336, 1030, 352), slats), "navy"),
    line([cord], "cream", 2),
  ];
}

function middle(era: Era): Mark[] {
  const board = traced("-60,700! -60,270 -20,236 30,230 66,252 76,300 80,700!");
  const pillow = traced("66,420! 80,370 150,350 250,352 330,372 372,400 380,440 340,470 240,486 90,480");
  const blanket = traced("100,520! 180,478 280,450 370,446 450,470 520,520 566,600 580,790! -60,790! -60,540");
  const tunic = traced(
    "930,440! 944,404 1000,386 1040,380! 1070,392 1100,380! 1142,386 1196,404 1212,440! 1226,600 1236,790! 906,790! 916,600",
  );
  const cap = set(peakedCap, [1066, 468], 1.15);
  const chairPosts = fuse(rect(936, 380, 952, 790), rect(1190, 380, 1206, 790));
  return [
    fill(board, "navy"),
    fill(rim(board, -5, 4), "red"),
    fill(grow(pillow, 3), "navy"),
    fill(pillow, "cream"),
    dots(era, pillow, "indigo", {
      pitch: 9,
      tone: (x, y) => clamp((y - 390) / 100 + (180 - x) / 300) * 0.8,
      levels: 5,
    }),
    fill(grow(fuse(lying(profile), lying(profileHair)), 3), "navy"),
    fill(lying(profile), "indigo"),
    fill(and(lying(profile), bars), "yellow"),
    fill(lying(rim(profile, -9, 3)), "yellow"),
    fill(lying(sleepersHair), "navy"),
    fill(grow(blanket, 4), "navy"),
    fill(blanket, "red"),
    dots(era, blanket, "navy", {
      tone: (x, y) => clamp(0.1 + (y - 470) / 420 + (260 - x) / 800),
      levels: 6,
      full: 0.7,
    }),
    fill(
      fuse(
        nick(9, "280,454 330,560 320,700 340,790"),
        nick(8, "430,468 470,580 470,700 490,790"),
        nick(8, "150,500 180,600 170,720 190,790"),
      ),
      "navy",
    ),
    fill(traced("100,520! 180,470 280,440 370,436 400,450 300,468 200,502 110,540!"), "cream"),
    fill(chairPosts, "navy"),
    fill(grow(tunic, 3), "navy"),
    fill(tunic, "indigo"),
    dots(era, tunic, "navy", { pitch: 9, tone: (x) => clamp((x - 960) / 300) * 0.8, levels: 5 }),
    line(ruled("1070,396 1074,790", "1040,384 1000,440 1068,520", "1100,384 1140,440 1076,520"), "navy", 5),
    fill(fuse(...[560, 630, 700].map((y) => ellipse(1052, y, 7))), "yellow"),
    fill(
      fuse(
        poly([946, 408], [1000, 390], [1006, 402], [950, 422]),
        poly([1194, 408], [1140, 390], [1134, 402], [1190, 422]),
      ),
      "yellow",
    ),
    fill(grow(cap, 3), "yellow"),
    fill(cap, "navy"),
    fill(rim(tunic, 5, 3), "yellow"),
  ];
}

function near(era: Era): Mark[] {
  const table = ellipse(720, 640, 330, 70);
  const cord = arc(850, 600, 60, 46, -0.4, 2.4);
  return [
    fill(fuse(grow(table, 6), rect(660, 680, 780, 790), ellipse(720, 658, 332, 70)), "navy"),
    fill(table, "red"),
    dots(era, table, "navy", {
      tone: (x, y) => clamp(Math.hypot((x - 600) / 3, (y - 620) * 1.2) / 120) * 0.75,
      levels: 6,
      full: 0.7,
    }),
    fill(and(table, poly([400, 590], [560, 580], [640, 600], [440, 640])), "yellow"),
    line([cord], "navy", 9),
    ...tumbler(era, [940, 636], 96),
    fill(grow(phone.whole, 4), "yellow"),
    fill(phone.whole, "navy"),
    fill(rim(phone.whole, -7, 5), "red"),
    fill(phone.dial, "cream"),
    fill(phone.glints, "navy"),
    fill(and(phone.glints, rect(0, 0, 1280, BELL[1] - 180)), "cream"),
    fill(grow(arm, 3.5), "navy"),
    fill(arm, "indigo"),
    fill(rim(arm, -7, 4), "yellow"),
    fill(nick(5, "430,486 446,512 440,540"), "navy"),
  ];
}

/** A telephone at night in the house of the chief military aide. */
export function telephoneAtNight(era: Era): Place {
  const ring = minus(
    ellipse(BELL[0], BELL[1] - 130, 330, 260),
    grow(phone.whole, 4),
    grow(arm, 4),
    rect(-60, 640, 1340, 780),
    rect(920, -60, 1340, 780),
    WINDOW,
  );
  const wave = (x: number, y: number): number => {
    const away = Math.hypot(x - BELL[0], (y - BELL[1] + 130) * 1.2);
    return clamp(1.1 - away / 330) * (0.5 + 0.5 * Math.cos(away / 11)) * 0.9;
  };
  const glare = minus(
    bars,
    rect(374, -60, 384, 400),
    grow(lying(fuse(profile, profileHair)), 4),
    grow(phone.whole, 6),
    rect(-60, 440, 1340, 780),
  );
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [dots(era, glare, "cream", { pitch: 8, tone: (x) => clamp((x - 300) / 380) * 0.8, levels: 5 })],
    living: {
      layer: [dots(era, ring, "yellow", { pitch: 9, tone: wave, levels: 6 })],
      motion: "pulse",
      above: "middle",
      pivot: BELL,
    },
    focus: [680, 500],
    gaze: { telephone: [690, 500], sleeper: [300, 380], tunic: [1070, 460], window: [890, 180] },
  };
}
