// Light: the corridor's, through a door thrown open on the right; the window gives only mist.
// Values: navy men and room; indigo walls and red blanket; the yellow door and what it strikes.
// Diagonal: the wedge of light from the door down to the left, across the floor and the bed.
// Frame: the bed's head and its curtain on the left, the door's leaf on the right.
// Focus: the officer on the threshold, one arm out to hold the others back.
import { restingHand, setHand } from "../../press/busts/jointed-hands.ts";
import { armedBoy, holdingBack, stand, waiting } from "../../press/busts/standing-men.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, map, move, type Point, range, type Shape, turn } from "../../press/geometry/points.ts";
import { ellipse, limb, poly, rect } from "../../press/geometry/shapes.ts";
import { ruled, traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { litProfile, nick, profile, profileHair, set } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { curtain } from "../../press/props/curtain.ts";
import { mistBand } from "../../press/props/mist.ts";
import { slipper } from "../../press/props/slippers.ts";
import { telephone } from "../../press/props/telephone.ts";
import { tumbler } from "../../press/props/tumbler.ts";
import { glow } from "../../press/tone.ts";

const WINDOW = rect(360, 50, 560, 372);
const DOOR = rect(634, 74, 968, 506);
const WEDGE = poly([650, 506], [968, 506], [1180, 780], [60, 780]);
const FLOOR = rect(-60, 476, 1340, 780);

const leader = stand(holdingBack, [822, 556], 404);
const behind = [stand(waiting, [696, 514], 352), stand(armedBoy, [918, 518], 340)] as const;
/** A man's shadow on the floor: laid toward us from his feet and drawn out to the left. */
const shadow = ({ mass }: { mass: Shape }, [fx, fy]: Point): Shape =>
  map(mass, ([x, y]) => [fx + (x - fx) * 1.3 - (fy - y) * 0.8, fy + (fy - y) * 0.31]);
const shadows = fuse(shadow(leader, [822, 556]), shadow(behind[0], [696, 514]), shadow(behind[1], [918, 518]));

const blanket = traced(
  "196,470! 250,436 320,410 392,384 450,388 520,420 600,430 690,452 760,490 786,520! 800,600 806,790! -60,790! -60,520 60,500!",
);
const pillow = move(traced("88,470! 96,420 150,396 240,392 318,408 336,436 318,470 230,486 130,488"), 26, 0);
const lying = (shape: Shape): Shape => set(turn(shape, -0.5, [0, 0]), [262, 446], 1.12);
const shoulder = move(traced("150,500! 168,450 206,432 250,430 300,440 352,462 392,500! 380,540! 160,540!"), 26, 0);
const collar = move(
  traced("206,438! 222,424 244,428 268,440! 290,424 300,436 292,464 270,470 250,452 226,456!"),
  26,
  0,
);
const hand = setHand(restingHand, [356, 452], 116, 0.62, -1);
const sheet = traced(
  "60,500! 130,512 190,470 240,446 320,412 392,387! 420,392 436,420 430,460 400,500 340,520 260,522 200,526 120,540 -60,556! -60,520!",
);
const sleeve = fuse(limb([220, 474], [298, 494], 28, 25), limb([298, 494], [354, 452], 24, 16));

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
  ];
}

function middle(era: Era): Mark[] {
  const leaf = poly([968, 72], [1096, 26], [1096, 640], [968, 512]);
  const pair = fuse(...behind.map(({ shape }) => shape));
  return [
    fill(WEDGE, "yellow"),
    fill(poly([690, 506], [940, 506], [1040, 780], [300, 780]), "cream"),
    fill(and(shadows, WEDGE), "indigo"),
    fill(grow(DOOR, 14), "navy"),
    fill(DOOR, "yellow"),
    fill(rect(634, 500, 968, 516), "navy"),
    fill(pair, "indigo"),
    fill(fuse(...behind.map(({ cuts }) => cuts)), "yellow"),
    fill(behind[1].arms, "navy"),
    fill(grow(leaf, 3), "navy"),
    fill(leaf, "indigo"),
    dots(era, leaf, "red", { pitch: 9, tone: (x) => clamp((1096 - x) / 140) * 0.5, levels: 5 }),
    line(ruled("990,124 1068,98 1068,300 990,300 990,124", "990,336 1068,340 1068,580 990,516 990,336"), "navy", 3),
    fill(ellipse(982, 318, 6, 8), "yellow"),
    fill(poly([962, 74], [970, 72], [970, 514], [962, 510]), "cream"),
    fill(grow(leader.shape, 2.6, "round"), "yellow"),
    fill(leader.shape, "navy"),
    fill(leader.cuts, "yellow"),
  ];
}

function near(era: Era): Mark[] {
  const phone = telephone([98, 572], 112);
  const stripes = fuse(
    ...range(9, (i) => poly([140 + i * 30, 540], [150 + i * 30, 540], [186 + i * 28, 420], [178 + i * 28, 420])),
  );
  const features = fuse(
    nick(6, "22,-74 32,-78 41,-74"),
    nick(5, "28,-63 34,-66 40,-63"),
    nick(3, "28,-34 36,-36 42,-35"),
  );
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
  const stand = fuse(rect(-60, 570, 236, 590), rect(-60, 590, 222, 790));
  return [
    fill(head, "navy"),
    fill(rim(head, -5, 4), "red"),
    fill(grow(pillow, 3), "navy"),
    fill(pillow, "teal"),
    fill(nick(5, "156,440 196,430 236,440"), "navy"),
    fill(grow(shoulder, 3), "navy"),
    fill(shoulder, "cream"),
    fill(and(shoulder, stripes), "indigo"),
    fill(grow(fuse(lying(profile), lying(profileHair)), 3), "navy"),
    fill(lying(profile), "indigo"),
    fill(lying(litProfile(15)), "yellow"),
    fill(lying(fuse(profileHair, features)), "navy"),
    fill(grow(collar, 3), "navy"),
    fill(collar, "cream"),
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
    fill(sheet, "cream"),
    fill(nick(4, "330,416 366,408 400,412"), "navy"),
    fill(grow(fuse(sleeve, hand.whole), 3), "navy"),
    fill(sleeve, "cream"),
    fill(and(sleeve, move(stripes, 8, 0)), "indigo"),
    fill(hand.whole, "yellow"),
    fill(hand.creases, "navy"),
    ...slipper(era, [880, 606], -0.1),
    ...slipper(era, [916, 660], 0.16),
    fill(stand, "navy"),
    fill(rim(stand, -3, 4), "indigo"),
    ...tumbler(era, [196, 570], 60),
    fill(grow(phone.whole, 2.5), "red"),
    fill(phone.whole, "navy"),
    fill(phone.dial, "cream"),
    fill(phone.glints, "navy"),
  ];
}

/** The President's bedroom at two in the morning: the door opens. */
export function palaceBedroom(era: Era): Place {
  const men = fuse(leader.shape, ...behind.map(({ shape }) => shape));
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [dots(era, minus(grow(DOOR, -8), grow(men, 7)), "cream", { pitch: 11, tone: glow(822, 250, 240, 0.7) })],
    living: {
      layer: curtain(era, { top: -30, hem: 458, left: [300, 318, 306], right: [420, 372, 396] }, "red"),
      motion: "sway",
      above: "far",
      pivot: [360, -30],
    },
    focus: [808, 340],
    gaze: { door: [808, 300], sleeper: [280, 400], window: [460, 200], telephone: [98, 530] },
  };
}
