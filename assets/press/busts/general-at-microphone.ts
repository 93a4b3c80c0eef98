import { and, fuse, grow } from "../geometry/booleans.ts";
import { type Shape, turn } from "../geometry/points.ts";
import { limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";
import { grip, setHand } from "./jointed-hands.ts";

/** The head bends a little to the page; about the base of the neck, in radians. */
const nod = (shape: Shape): Shape => turn(shape, 0.07, [480, 400]);

const skull = nod(
  traced(
    "550,222! 564,238 562,250 566,260 582,285 592,295 590,304 575,308! 583,317 584,323 575,328! 583,336 582,346 574,352 581,365 576,382 556,392 536,390! 526,402 528,436! 424,436! 426,384 412,340 406,290 410,222!",
  ),
);
const crown = nod(
  traced("402,202! 388,184 370,166 376,146 424,120 500,106 574,114 618,138 616,160 592,184 570,204! 490,192"),
);
const band = nod(traced("404,202! 403,230! 490,221 566,226! 572,200! 490,188"));
const visor = nod(traced("560,220! 590,230 616,250 632,280! 600,262 552,244!"));

/** The general's cap by its parts. */
export const cap = { crown, band, visor, whole: fuse(crown, band, visor) } as const;

const torso = traced(
  "424,404! 386,424 336,452 296,512 276,590 266,800! 650,800! 648,620 640,540 618,470 576,428 540,406! 480,436",
);
const sleeve = fuse(
  traced("318,470 344,446 382,448 414,474! 452,560 476,606! 500,640 482,672 452,680 414,664 372,600 330,530"),
  traced("470,676 440,664 430,632 444,604! 520,484! 578,506! 520,630 500,668"),
);
/** The near hand, which pulls at the collar; its wrist comes out of a cuff. */
export const atCollar = setHand(grip, [554, 490], 4, 0.92);
/** The far forearm, which comes from behind the chest and holds up the page. */
export const farArm = fuse(limb([560, 572], [676, 562], 36, 25));
export const farCuff = traced("646,542! 668,540! 676,592! 650,594!");
export const page = traced("660,418! 764,446! 728,584! 628,552!");
/** What is seen of the far hand: its heel and the thumb on the page. */
export const thumb = fuse(
  limb([690, 566], [713, 534], 11, 7.5),
  traced("668,548! 690,550 702,562 700,582 680,590 668,586!"),
);

/** A general who sits in profile to the right, bent to a page, a hand at his collar; in pixels of the picture. */
export const general = {
  skull,
  torso,
  sleeve,
  cuff: poly([526, 480], [580, 502], [573, 520], [517, 497]),
  whole: fuse(skull, cap.whole, torso, sleeve),
  /** The lit front of the face, its edge toothed by the knife. */
  face: and(
    grow(skull, -3),
    nod(
      traced(
        "566,214! 536,240! 516,246 534,258! 502,264 530,276! 514,290 526,296! 494,308 522,318! 506,332 520,338! 486,352 520,362! 492,380 532,386! 520,420! 640,420! 640,214!",
      ),
    ),
  ),
  /** Brow, eye, nostril, mouth and jaw, cut back into the lit face. */
  features: fuse(
    ...[
      nick(10, "526,256 546,246 566,252"),
      nick(6, "534,268 548,262 564,266"),
      nick(9, "548,266 553,272 558,266"),
      nick(4, "538,279 550,282 560,277"),
      nick(6, "568,304 576,297 588,302"),
      nick(5, "554,296 560,306 552,318"),
      nick(6, "552,328 566,325 582,325"),
      nick(4, "556,346 566,350 576,349"),
      nick(5, "540,392 556,384 572,386"),
      nick(4, "540,330 534,346 540,360"),
    ].map(nod),
  ),
  ear: fuse(
    ...[nick(7, "482,262 462,258 454,280 466,306 474,324"), nick(5, "478,276 468,276 466,290 476,298")].map(nod),
  ),
  hair: fuse(
    ...[nick(4, "420,250 424,280 432,306"), nick(4, "436,246 438,272 442,292"), nick(3, "430,324 436,344 446,360")].map(
      nod,
    ),
  ),
  badge: nod(traced("568,130 582,140 584,158 568,172 554,160 554,140")),
  crownCuts: fuse(
    ...[
      nick(6, "386,164 440,134 520,124 560,130"),
      nick(4, "402,176 450,152 520,142"),
      nick(5, "592,170 606,158 606,144"),
      nick(5, "574,232 596,242 616,262"),
    ].map(nod),
  ),
  collar: traced("430,398! 478,424 528,412! 548,436! 520,462! 476,452 422,420!"),
  tab: traced("526,424! 548,436! 536,452! 512,440!"),
  folds: fuse(
    nick(6, "438,600 456,612 478,610"),
    nick(6, "432,626 458,636 486,628"),
    nick(5, "440,652 464,656 490,646"),
    nick(5, "400,560 420,590 432,604"),
  ),
  epaulette: traced("318,462! 348,432 398,420! 406,436! 366,448 332,478!"),
} as const;
