import type { Era } from "../era.ts";
import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { clamp, type Shape } from "../geometry/points.ts";
import { limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";
import { typed } from "../typed.ts";
import { digit } from "./fingers.ts";

const skull = traced(
  "736,196 732,236 738,272 748,306 764,336 788,352 808,352 832,334 846,306 854,270 858,226 852,180 826,156 780,152 750,166",
);
const ear = traced("738,250! 726,240 722,256 728,280 742,290!");
const hair = traced(
  "734,246! 722,212 724,170 750,136 796,120 842,132 868,166 870,214 862,240! 852,206 838,190! 800,196 770,182 752,196 742,222",
);
const neck = traced("762,326! 836,326! 846,392! 800,420! 748,392!");
const shirt = traced(
  "752,366! 716,384 668,404 640,440 626,500 616,600! 960,600! 966,500 958,448 930,412 884,392 842,368! 822,400 798,414 772,400",
);
const collar = fuse(
  traced("752,356! 742,380 752,412! 774,424! 796,408! 768,390"),
  traced("844,356! 856,380 846,412! 822,424! 796,408! 828,390"),
);
const tie = fuse(traced("784,414! 812,414! 816,432! 798,446! 780,432!"), traced("788,442! 808,442! 824,600! 776,600!"));
const braces = fuse(
  traced("690,396! 708,388! 722,470 722,600! 700,600! 702,480"),
  traced("900,396! 886,390! 876,470 874,600! 896,600! 896,480"),
);
const upperArm = limb([938, 448], [968, 542], 36, 34);
const forearm = fuse(limb([968, 542], [896, 352], 33, 21));
const roll = poly([892, 392], [938, 372], [950, 402], [904, 424]);
/** The hand that shades his eyes from the lamp: its back, then the fingers from the top one down, then the thumb. */
const back = traced("876,356! 864,318 858,276 862,240 880,222 902,226 914,252 914,300 918,346!");
const fingers = [
  digit("872,234 832,206 782,204", 13, 9),
  digit("872,250 826,224 770,225", 13.5, 9.5),
  digit("872,268 828,244 772,247", 13, 9),
  digit("872,284 836,264 792,268", 11.5, 8),
];
const thumb = digit("876,312 856,300 842,282", 12, 8);
const hand = fuse(back, thumb.shape, ...fingers.map(({ shape }) => shape));
const farArm = fuse(limb([652, 456], [632, 548], 34, 30), limb([632, 548], [724, 540], 27, 18));
const farHand = traced("704,524! 728,516 744,520 750,536 744,554 720,562 702,556!");
/** The page that he reads, its back to us. */
const sheet = poly([676, 424], [812, 404], [834, 560], [700, 578]);
const onSheet = fuse(
  digit("734,526 752,520 768,520", 9, 7).shape,
  digit("734,540 754,536 770,537", 9, 7).shape,
  digit("730,552 750,552 764,553", 8, 6.4).shape,
);

const features = fuse(
  nick(5, "804,276 814,296 802,306"),
  nick(4, "786,304 795,310 806,307"),
  nick(5.5, "774,326 796,321 818,326"),
  nick(3.5, "786,338 797,341 808,338"),
  nick(3.5, "764,306 760,320 766,332"),
  nick(3.5, "828,300 834,314 830,326"),
);

/** A man in shirtsleeves and braces behind a desk, from before: he reads a page and shades his eyes with his hand; in pixels of the picture, the lamp at his left hand. */
export function printTiredReader(era: Era): { readonly whole: Shape; readonly trunk: Mark[]; readonly arms: Mark[] } {
  const whole = fuse(skull, ear, hair, neck, shirt, upperArm, forearm, hand, farArm, sheet, farHand);
  const edged = (shape: Shape, width = 3): Mark[] => [
    fill(grow(shape, width, "round"), era.key),
    fill(shape, era.sheet),
  ];
  const shirtShade = (x: number, y: number): number =>
    0.62 - clamp((x - 640) / 190) * 0.62 + 0.2 * clamp((y - 500) / 90);
  const under = and(skull, traced("736,200! 860,200! 858,262! 836,282! 800,284! 812,300! 770,304! 736,290!"));
  const sideShade = and(skull, traced("700,240! 772,240! 770,300! 784,352! 700,380!"));
  return {
    whole,
    trunk: [
      fill(grow(whole, 6, "round"), era.sheet),
      ...edged(shirt),
      ...typed(minus(shirt, grow(tie, 3)), "carbon", shirtShade),
      fill(grow(braces, 1), era.key),
      fill(fuse(nick(4, "742,470 752,520 748,580"), nick(4, "860,440 850,500 856,560")), era.key),
      ...edged(neck),
      ...typed(and(neck, poly([700, 300], [812, 330], [800, 440], [700, 440])), "carbon", () => 0.75),
      fill(grow(collar, 2.4), era.key),
      fill(collar, era.sheet),
      fill(tie, era.key),
      ...edged(ear),
      ...edged(skull),
      ...typed(fuse(under, sideShade), "carbon", () => 0.7),
      fill(features, era.key),
      fill(hair, era.key),
      fill(
        fuse(
          nick(4, "742,180 760,148 796,134"),
          nick(3.5, "764,168 786,148 816,142"),
          nick(3.5, "836,150 854,168 860,196"),
        ),
        "carbon",
      ),
    ],
    arms: [
      ...edged(farArm),
      ...typed(farArm, "carbon", (x) => 0.78 - clamp((x - 600) / 200) * 0.4),
      ...edged(farHand, 2.6),
      ...edged(sheet),
      ...typed(sheet, "carbon", (x, y) => 0.16 + 0.3 * clamp((y - 470) / 120) - 0.2 * clamp((x - 700) / 120)),
      ...edged(onSheet, 2.6),
      ...edged(fuse(upperArm, forearm)),
      ...typed(fuse(upperArm, forearm), "carbon", (x, y) => clamp((928 - x) / 60 + (y - 430) / 420) * 0.6),
      fill(grow(roll, 2.6), era.key),
      fill(roll, era.sheet),
      ...edged(back),
      ...fingers.flatMap(({ shape, root }) => [
        fill(minus(grow(shape, 2.6, "round"), root), era.key),
        fill(shape, era.sheet),
      ]),
      ...[thumb].flatMap(({ shape, root }) => [
        fill(minus(grow(shape, 2.6, "round"), root), era.key),
        fill(shape, era.sheet),
      ]),
      ...typed(and(back, poly([850, 230], [884, 240], [890, 360], [850, 360])), "carbon", () => 0.45),
    ],
  };
}
