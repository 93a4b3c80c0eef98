import { cuts } from "../carved.ts";
import type { Era } from "../era.ts";
import { and, fuse, grow, minus } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { type Shape, turn } from "../geometry/points.ts";
import { limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";
import { fill, flecks, type Mark } from "../marks.ts";
import { digit } from "./fingers.ts";

/** The head bends to the proof about the base of the neck. */
const nod = (shape: Shape): Shape => turn(shape, -0.2, [744, 400]);

const skull = nod(
  traced(
    "776,408! 768,366 776,330 794,282 790,220 760,176 706,158 654,172 628,204 618,234! 624,250 616,264 588,294 586,304 602,311! 612,314 603,324 599,331 610,336! 602,344 604,352 612,358! 606,374 614,390 636,400 668,396 696,384! 700,410 690,440!",
  ),
);
const hair = nod(traced("790,226! 796,268 786,312 772,346 758,330! 748,290 740,252 742,218!"));
const band = nod(traced("622,206! 618,228! 700,236 792,226! 790,206! 704,216"));
const visor = nod(traced("626,198! 588,222 556,252 546,274! 586,254 624,236!"));
const lit = nod(
  and(
    grow(
      traced(
        "768,366 776,330 794,282 790,220 760,176 706,158 654,172 628,204 618,234! 624,250 616,264 588,294 586,304 602,311! 612,314 603,324 599,331 610,336! 602,344 604,352 612,358! 606,374 614,390 636,400 668,396 696,384! 700,410 690,440!",
      ),
      -3.5,
    ),
    fuse(
      traced("640,140! 800,140! 790,200! 640,204!"),
      traced(
        "570,270! 606,262! 628,268! 622,276! 650,280! 634,288! 668,294! 640,300! 676,308! 648,316! 680,324! 646,332! 672,342! 640,350! 664,360! 636,372! 652,386! 628,410! 570,410!",
      ),
    ),
  ),
);
const strands = nod(
  fuse(
    nick(8, "640,190 668,176 706,172 752,190"),
    nick(7, "660,172 700,162 742,174"),
    nick(8, "650,202 690,190 736,194 782,212"),
  ),
);
const ear = nod(fuse(nick(7, "716,262 738,252 748,276 736,304 722,320"), nick(5, "724,276 734,276 734,290 724,298")));
const features = nod(
  fuse(
    nick(7, "600,306 610,297 622,302"),
    nick(6, "605,337 624,335 640,342"),
    nick(5, "628,292 622,308 632,324"),
    nick(4, "610,360 622,364 634,360"),
    nick(6, "628,268 640,262 654,266"),
  ),
);
const collar = traced("690,400! 724,420 780,410! 792,434! 744,452 690,444 672,428!");
const torso = traced(
  "700,436! 676,470 662,530 668,600 690,700 700,800! 1010,800! 1004,680 974,560 924,480 860,436 790,416!",
);
/** The far arm, which holds the pencil. */
const farSleeve = fuse(limb([690, 490], [660, 560], 36, 32), limb([660, 562], [590, 510], 30, 22));
const farCuff = poly([598, 478], [616, 500], [594, 536], [572, 514]);
const writing = [
  digit("566,520 536,526 520,514", 12, 8.6),
  digit("570,506 538,512 518,500", 12.5, 9),
  digit("572,494 542,490 524,494", 13, 8.6),
];
const fist = traced("596,480! 576,474 556,480 548,500 556,524 572,536 592,534!");
const pencilThumb = digit("578,484 552,474 530,486", 12.5, 8.6);
const pencilBody = limb([556, 404], [516, 528], 7, 7);
const point = poly([522.7, 530.2], [509.4, 525.8], [507, 556]);

const upper = limb([836, 486], [800, 626], 52, 42);
const lower = limb([800, 626], [664, 650], 41, 26);
const sleeve = cut(fuse(upper, lower), 1.2, 18, 3);
const garter = poly([784, 540], [862, 556], [856, 582], [776, 566]);
const cuff = poly([688, 622], [664, 626], [668, 680], [694, 676]);
const folds = fuse(
  nick(8, "778,606 804,622 838,620"),
  nick(7, "770,630 800,640 834,640"),
  nick(6, "792,592 812,604 840,600"),
);
const flat = traced("668,632! 640,632 610,644 606,664 630,676 668,676!");
const spread = [
  digit("630,668 600,682 578,684", 9.5, 7.5),
  digit("620,662 586,670 560,668", 10, 8),
  digit("618,654 582,656 556,650", 10, 8),
  digit("622,644 590,640 566,632", 9.6, 7.6),
];

const hand = (era: Era, palm: Shape, digits: readonly { readonly shape: Shape; readonly root: Shape }[]): Mark[] => [
  fill(grow(fuse(palm, ...digits.map(({ shape }) => shape)), 5, "round"), era.key),
  fill(palm, era.sheet),
  ...digits.flatMap(({ shape, root }) => [fill(minus(grow(shape, 3, "round"), root), era.key), fill(shape, era.sheet)]),
];

/** An editor in shirtsleeves, waistcoat and eyeshade, in profile to the left, bent over a table; in pixels of the picture, the lamp before and above him. */
export function printProofReader(era: Era): { readonly back: Mark[]; readonly arms: Mark[] } {
  const head = fuse(skull, visor, band);
  const carving = { light: [-0.8, -0.55, 0.2], round: 46, angle: 0.5, gap: 9, ends: 12, step: 9 } as const;
  return {
    back: [
      fill(grow(farSleeve, 4.5, "round"), era.sheet),
      fill(farSleeve, era.key),
      flecks(
        cuts(farSleeve, { ...carving, angle: 1.1, from: 0.2, only: minus(farSleeve, grow(fuse(torso, head), 7)) }),
        era.sheet,
      ),
      fill(grow(fuse(torso, head), 4.5, "round"), era.sheet),
      fill(cut(torso, 0.8, 16, 2), era.key),
      flecks(cuts(torso, { ...carving, round: 90, angle: -0.9, gap: 11, from: 0.5 }), era.sheet),
      flecks(cuts(torso, { ...carving, light: [0.9, -0.5, 0.1], round: 90, angle: 0.7, gap: 11, from: 0.4 }), "red"),
      fill(skull, era.key),
      fill(lit, era.sheet),
      fill(fuse(features, hair), era.key),
      fill(ear, era.sheet),
      fill(strands, era.key),
      fill(nod(fuse(nick(4, "762,236 770,270 766,310"), nick(4, "778,240 784,270 780,300"))), era.sheet),
      fill(grow(collar, 3), era.key),
      fill(collar, era.sheet),
      fill(grow(band, 3), era.key),
      fill(band, era.sheet),
      fill(grow(visor, 3.4), era.sheet),
      fill(visor, era.key),
      fill(nod(nick(5, "562,262 586,240 616,222")), era.sheet),
    ],
    arms: [
      fill(grow(fuse(pencilBody, point), 5, "round"), era.key),
      fill(pencilBody, "red"),
      fill(point, era.sheet),
      ...hand(era, fist, [...writing, pencilThumb]),
      fill(grow(farCuff, 3), era.key),
      fill(farCuff, era.sheet),
      fill(grow(sleeve, 5, "round"), era.key),
      fill(sleeve, era.sheet),
      flecks(
        cuts(sleeve, {
          ...carving,
          light: [0.8, 0.7, 0.3],
          angle: 1.15,
          gap: 10,
          from: 0.5,
          only: minus(sleeve, grow(fuse(folds, garter), 4)),
        }),
        era.key,
      ),
      fill(fuse(folds, grow(garter, 3)), era.key),
      fill(garter, "red"),
      ...hand(era, flat, spread),
      fill(grow(cuff, 3), era.key),
      fill(cuff, era.sheet),
    ],
  };
}
