// Light: a lamp that has just been lit on a writing table on the right; behind the panes a street lamp below in the mist.
// Values: navy curtain edge, table and boy; indigo walls; teal mist; the man's striped back cream and yellow.
// Diagonal: from the lamp down the table's sheet and the boy to the bed that has been left.
// Frame: a drawn curtain on the left, the writing table with lamp, sheet and telephone on the right.
// Focus: the man at the window in his pyjamas, his hand on the curtain, and the boy who has warned him.
import { type Hand, placeHand, printHand } from "../../press/busts/hands.ts";
import { stand } from "../../press/busts/standing-men.ts";
import {
  boyAtAttention,
  boysLight,
  boysRedNose,
  curtainHand,
  loweredHand,
  pyjamaArms,
  pyjamaBack,
} from "../../press/busts/window-men.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, map, type Point, type Shape } from "../../press/geometry/points.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { ruled, traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { backOfHead, place, set } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { curtain } from "../../press/props/curtain.ts";
import { mistBand, mistBank, thickening } from "../../press/props/mist.ts";
import { plazaEdge } from "../../press/props/plaza-edge.ts";
import { streetLamp } from "../../press/props/street-lamp.ts";
import { writingTable } from "../../press/props/writing-table.ts";
import { glow } from "../../press/tone.ts";

const WINDOW = rect(232, 34, 640, 560);
const NAPE: Point = [482, 276];
const K = 0.86;
const man = place(pyjamaBack, NAPE, K);
const put = (shape: Shape): Shape => set(shape, NAPE, K);
const BOY: Point = [768, 656];
const TALL = 388;
const boy = stand(boyAtAttention, BOY, TALL);
const LAMP: Point = [992, 330];
const FLOOR = rect(-60, 566, 1340, 790);

function sky(era: Era): Mark[] {
  const { church, belfries, houses, arches } = plazaEdge();
  const below = (shape: Shape): Shape => map(shape, ([x, y]) => [x * 0.86 - 30, y * 0.86 + 130]);
  const town = below(fuse(church, houses));
  const { post } = streetLamp(era, [298, 566], 140);
  return [
    fill(WHOLE, "indigo"),
    dots(era, rect(180, -20, 700, 480), "teal", { pitch: 13, tone: thickening(-60, 380), levels: 6, full: 0.74 }),
    fill(and(town, rect(160, 0, 460, 600)), "indigo"),
    fill(and(below(fuse(belfries, arches)), rect(160, 0, 460, 600)), "navy"),
    fill(and(mistBank(466, 8, 4), rect(160, 0, 760, 640)), "teal"),
    dots(era, ellipse(298, 440, 92), "yellow", { pitch: 10, tone: glow(298, 440, 92, 1.05), full: 0.62 }),
    ...post,
    fill(fuse(mistBand(560, 392, 150, 12), mistBand(360, 400, 200, 10)), "teal"),
  ];
}

function far(era: Era): Mark[] {
  const wall = minus(WHOLE, WINDOW);
  const above = minus(wall, FLOOR);
  const sash = fuse(rect(430, 34, 442, 560), rect(232, 184, 640, 192), rect(232, 360, 640, 367));
  return [
    fill(wall, "indigo"),
    dots(era, above, "navy", {
      tone: (x, y) => clamp(Math.hypot((x - LAMP[0]) * 0.8, y - LAMP[1]) / 640 - 0.12),
      levels: 6,
      full: 0.7,
    }),
    dots(
      era,
      and(ellipse(LAMP[0], LAMP[1], 250), minus(above, rect(0, 0, 660, 780), rect(660, 500, 1340, 780))),
      "yellow",
      {
        pitch: 11,
        tone: glow(LAMP[0], LAMP[1], 250, 1.05),
        full: 0.64,
      },
    ),
    fill(
      fuse(minus(grow(WINDOW, 16), grow(WINDOW, -7)), rect(-60, 540, 130, 590), sash, rect(206, 556, 666, 576)),
      "navy",
    ),
    fill(fuse(rim(rect(206, 556, 666, 576), 0, 4), rect(434, 34, 438, 560)), "teal"),
    fill(FLOOR, "navy"),
    fill(poly([232, 578], [640, 578], [560, 790], [60, 790]), "teal"),
    dots(era, FLOOR, "indigo", { pitch: 12, tone: (x) => clamp(1 - Math.abs(x - 900) / 460), levels: 5 }),
  ];
}

function middle(era: Era): Mark[] {
  const drawn = curtain(era, { top: -60, hem: 640, left: [150, 176, 120], right: [300, 240, 268] }, "red");
  const held = curtain(era, { top: -60, hem: 640, left: [600, 640, 612], right: [706, 694, 712] }, "red");
  const tears = stand({ shape: boysRedNose, cuts: [], mass: [] }, BOY, TALL).shape;
  const litHalf = stand({ shape: boysLight, cuts: [], mass: [] }, BOY, TALL).shape;
  return [
    ...writingTable(LAMP),
    ...drawn,
    ...held,
    fill(poly([BOY[0] - 30, BOY[1]], [BOY[0] + 24, BOY[1]], [BOY[0] - 60, 790], [BOY[0] - 190, 790]), "navy"),
    fill(grow(boy.shape, 2.2, "round"), "navy"),
    fill(boy.shape, "navy"),
    fill(boy.cuts, "indigo"),
    fill(boy.arms, "indigo"),
    fill(and(boy.arms, litHalf), "yellow"),
    fill(tears, "red"),
    fill(rim(boy.shape, -4, 2), "yellow"),
  ];
}

const handMarks = (era: Era, hand: Hand): Mark[] =>
  printHand(era, placeHand(hand, NAPE, K), { skin: "indigo", lit: "yellow", light: [4, -3] });

function near(era: Era): Mark[] {
  const head = put(backOfHead);
  const arms = put(pyjamaArms);
  const cloth = man.shape;
  const quilt = traced("690,800! 720,716 800,668 940,640 1100,626 1220,630 1340,622! 1340,800!");
  const sheet = traced("688,800! 716,716 790,668 880,650 900,672 846,690 792,726 770,800!");
  return [
    fill(grow(quilt, 3), "navy"),
    fill(quilt, "red"),
    dots(era, quilt, "navy", { pitch: 9, tone: (x, y) => clamp((y - 640) / 130 + (x - 1100) / 700), levels: 5 }),
    fill(grow(sheet, 2.5), "navy"),
    fill(sheet, "cream"),
    line(ruled("740,740 790,700 850,676", "724,780 752,742"), "indigo", 3),
    fill(grow(fuse(cloth, head), 3, "round"), "navy"),
    fill(cloth, "cream"),
    fill(man.cuts, "indigo"),
    dots(era, cloth, "navy", { pitch: 9, tone: (x) => clamp((NAPE[0] + 30 - x) / 170) * 0.85, levels: 6 }),
    fill(minus(grow(arms, 2.4), arms, minus(WHOLE, cloth)), "navy"),
    fill(rim(cloth, -7, 2), "yellow"),
    fill(man.skin, "indigo"),
    fill(man.hair, "navy"),
    fill(man.white, "cream"),
    fill(rim(head, -5, 2), "yellow"),
    ...handMarks(era, loweredHand),
    ...handMarks(era, curtainHand),
  ];
}

/** The President's bedroom: he has been woken, and looks down from the window; the boy who woke him waits for a word. */
export function palaceWindow(era: Era): Place {
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: near(era),
    lights: [],
    living: {
      layer: [fill(fuse(mistBand(380, 330, 220, 14), mistBand(520, 440, 200, 11)), "teal")],
      motion: "drift",
      above: "sky",
    },
    focus: [632, 350],
    gaze: { man: [470, 300], boy: [768, 350], telephone: [1118, 440], sheet: [904, 480] },
  };
}
