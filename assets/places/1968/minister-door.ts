// Light: a street lamp in mist, hidden by the open leaf; the hall is dark, and the lorry has its lamps off.
// Values: navy hall and corporal; indigo walls and lorry; the opening teal and yellow; the dressing gown and the door red.
// Diagonal: the light from the door across the floor to the lower right, and the corporal's shadow with it.
// Frame: the open leaf and the minister's back on the left, the stair on the right.
// Focus: a fist stopped in the air as it was about to knock, over against the hand that has opened.
import {
  book,
  bookEdgeHand,
  bookPages,
  corporal,
  doorHand,
  knockingHand,
  robedBack,
  sideHand,
} from "../../press/busts/doorway.ts";
import { type Hand, type HandInks, placeHand, printHand, wholeHand } from "../../press/busts/hands.ts";
import type { Era } from "../../press/era.ts";
import { and, fuse, grow, minus, rim } from "../../press/geometry/booleans.ts";
import { clamp, type Point, range, type Shape } from "../../press/geometry/points.ts";
import { ellipse, poly, rect } from "../../press/geometry/shapes.ts";
import { ruled, traced } from "../../press/geometry/trace.ts";
import { WHOLE } from "../../press/ground.ts";
import { backOfHead, place, set } from "../../press/heads.ts";
import { dots, fill, line, type Mark } from "../../press/marks.ts";
import type { Place } from "../../press/place.ts";
import { lorryFront } from "../../press/props/lorry-front.ts";
import { mistBand } from "../../press/props/mist.ts";
import { palm } from "../../press/props/palm.ts";
import { telephone } from "../../press/props/telephone.ts";
import { glow } from "../../press/tone.ts";

const DOOR = rect(506, 70, 840, 566);
const OPENING = rect(506, 158, 840, 566);
const LEAF = poly([506, 62], [424, 16], [424, 672], [506, 572]);
const LAMP: Point = [506, 196];
const NAPE: Point = [300, 250];
const FEET: Point = [650, 564];
const K = 0.51;
const minister = place(robedBack, NAPE, 0.94);
const caller = place(corporal, FEET, K, -1);
const FLOOR = rect(-60, 566, 1340, 790);

function sky(era: Era): Mark[] {
  const [x, y] = LAMP;
  return [
    fill(WHOLE, "teal"),
    fill(fuse(palm([620, 470], 250, 20), rect(560, 330, 900, 470), rect(690, 270, 900, 340)), "indigo"),
    dots(era, rect(480, 100, 880, 560), "yellow", { pitch: 10, tone: glow(x, y + 30, 330, 1.2), full: 0.72 }),
    fill(rect(400, 520, 920, 620), "indigo"),
  ];
}

function far(era: Era): Mark[] {
  const hall = minus(WHOLE, DOOR);
  const tiles = range(9, (j) =>
    range(18, (i) => {
      const z = (v: number): number => 566 + 230 * (v / 9) ** 1.5;
      const at = (u: number, v: number): Point => [640 + (u - 9) * 74 * (1 + (z(v) - 566) / 150), z(v)];
      return (i + j) % 2 ? poly(at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)) : [];
    }).flat(),
  ).flat();
  const shadow = fuse(
    poly([592, 570], [634, 570], [744, 700], [690, 700]),
    poly([658, 570], [704, 570], [830, 700], [772, 700]),
    poly([690, 690], [826, 690], [930, 800], [770, 800]),
  );
  return [
    fill(minus(hall, FLOOR), "indigo"),
    dots(era, minus(hall, FLOOR), "navy", {
      tone: (x, y) => clamp((Math.hypot((x - 670) * 0.8, y - 320) - 190) / 480) * 0.75,
      levels: 6,
      full: 0.68,
    }),
    fill(FLOOR, "indigo"),
    fill(and(tiles, FLOOR), "navy"),
    fill(poly([506, 566], [840, 566], [1120, 800], [470, 800]), "yellow"),
    fill(poly([530, 566], [816, 566], [1030, 800], [540, 800]), "cream"),
    fill(shadow, "indigo"),
    fill(minus(grow(DOOR, 18), DOOR, rect(506, 560, 840, 600)), "navy"),
    fill(fuse(rect(-60, 552, 488, 568), rect(858, 552, 1340, 568), rect(488, 150, 858, 158)), "navy"),
    fill(rect(506, 70, 840, 150), "indigo"),
    line(ruled("590,70 590,150", "673,70 673,150", "756,70 756,150"), "navy", 5),
  ];
}

/** A hand in print in its own light, the contour as wide as its size wants. */
const hand = (
  era: Era,
  part: Hand,
  at: Point,
  k: number,
  facing: 1 | -1,
  inks: Omit<HandInks, "skin" | "lit">,
): Mark[] => printHand(era, placeHand(part, at, k, facing), { skin: "indigo", lit: "yellow", ...inks });

function middle(era: Era): Mark[] {
  const phone = telephone([950, 428], 96);
  const console = fuse(
    rect(872, 428, 1030, 442),
    rect(884, 440, 1018, 470),
    traced("884,460! 898,460! 896,540 904,606! 894,606! 884,540"),
    traced("1018,460! 1004,460! 1006,540 998,606! 1008,606! 1018,540"),
  );
  const backHand = { light: [-2.5, -1.5], contour: 1.6 } as const;
  return [
    ...lorryFront(era, [752, 534], 1).map((mark) =>
      mark.kind === "fill" ? { ...mark, shape: and(mark.shape, OPENING) } : mark,
    ),
    fill(fuse(poly([874, 590], [1028, 590], [1060, 604], [900, 604])), "navy"),
    fill(grow(console, 2), "navy"),
    fill(console, "indigo"),
    fill(rim(console, 4, 3), "yellow"),
    fill(grow(phone.whole, 2), "navy"),
    fill(phone.whole, "navy"),
    fill(rim(phone.whole, 4, 3), "yellow"),
    fill(phone.dial, "cream"),
    fill(phone.glints, "navy"),
    fill(grow(caller.shape, 3, "round"), "navy"),
    fill(caller.shape, "navy"),
    fill(caller.skin, "indigo"),
    fill(caller.hair, "navy"),
    fill(fuse(caller.cuts, caller.badge), "indigo"),
    fill(rim(caller.shape, 4, 2), "yellow"),
    ...hand(era, sideHand, FEET, K, -1, backHand),
    ...hand(era, knockingHand, FEET, K, -1, { light: [-3, -2], contour: 1.8 }),
    fill(grow(LEAF, 3), "navy"),
    fill(LEAF, "red"),
    dots(era, LEAF, "navy", { pitch: 9, tone: (x) => clamp((506 - x) / 110) * 0.6, levels: 5 }),
    line(ruled("442,90 494,114 494,300 442,296 442,90", "442,344 494,340 494,530 442,582 442,344"), "navy", 3),
    fill(rect(501, 66, 507, 570), "yellow"),
  ];
}

function stair(): Mark[] {
  const well = poly([1090, 96], [1340, 96], [1340, 800], [1090, 800]);
  const steps = range(8, (i) => rect(1060 + i * 40, 690 - i * 56, 1400, 800));
  const rail = poly([1340, 76], [1340, 104], [1052, 512], [1034, 500]);
  const post = fuse(rect(1022, 500, 1054, 800), ellipse(1038, 486, 24, 24));
  const bars = range(6, (i) => rect(1082 + i * 40, 452 - i * 56, 1090 + i * 40, 690 - i * 56));
  return [
    fill(well, "navy"),
    fill(fuse(...steps), "indigo"),
    fill(fuse(...steps.map((step) => rim(step, 0, 10))), "red"),
    fill(fuse(...steps.map((step) => rim(step, 4, 0))), "navy"),
    fill(fuse(rail, post, ...bars), "navy"),
    fill(fuse(rim(post, 4, 3), ...bars.map((bar) => rim(bar, 2, 0))), "yellow"),
    fill(rim(rail, 0, 4), "yellow"),
  ];
}

function man(era: Era): Mark[] {
  const put = (shape: Shape): Shape => set(shape, NAPE, 0.94);
  const head = put(backOfHead);
  const gown = minus(minister.shape, head);
  return [
    fill(grow(fuse(minister.shape, head), 3, "round"), "navy"),
    fill(gown, "red"),
    dots(era, gown, "navy", { pitch: 9, tone: (x) => clamp((270 - x) / 170) * 0.7, levels: 5 }),
    fill(minister.cuts, "navy"),
    fill(rim(gown, -6, 1), "yellow"),
    fill(minister.skin, "indigo"),
    fill(minister.hair, "navy"),
    fill(rim(head, -5, 2), "yellow"),
    fill(minister.white, "cream"),
    fill(grow(put(fuse(book, bookPages)), 3), "navy"),
    fill(put(book), "teal"),
    fill(put(bookPages), "cream"),
    ...hand(era, bookEdgeHand, NAPE, 0.94, 1, { light: [4, -2] }),
    ...hand(era, doorHand, NAPE, 0.94, 1, { light: [4, -3] }),
  ];
}

/** A minister's house before dawn: he has opened before the knock, and the knuckles stop in the air. */
export function ministerDoor(era: Era): Place {
  const [lx, ly] = LAMP;
  const men = fuse(caller.shape, wholeHand(placeHand(knockingHand, FEET, K, -1)));
  const halo = minus(and(ellipse(lx, ly, 110), OPENING), grow(fuse(men, LEAF), 10));
  return {
    sky: sky(era),
    far: far(era),
    middle: middle(era),
    near: [...stair(), ...man(era)],
    lights: [dots(era, halo, "cream", { pitch: 8, tone: glow(lx, ly, 110, 1) })],
    living: {
      layer: [fill(fuse(mistBand(640, 330, 260, 12), mistBand(720, 250, 220, 9)), "cream")],
      motion: "drift",
      above: "sky",
    },
    focus: [560, 320],
    gaze: { hand: [536, 240], officer: [640, 280], telephone: [950, 390], minister: [300, 310] },
  };
}
