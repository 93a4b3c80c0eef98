import { digit, type Hand, printHand } from "../busts/fingers.ts";
import type { Era } from "../era.ts";
import { fuse, grow, rim } from "../geometry/booleans.ts";
import { type Point, range } from "../geometry/points.ts";
import { limb, poly } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick } from "../heads.ts";
import { fill, line, type Mark } from "../marks.ts";

/** The fingers that go behind the sheet, and the ball of the hand beside it. */
const behind: Hand = {
  palm: traced("78,700! 96,656 112,618 134,590 162,580 186,592 196,640 190,690 168,716 130,728!"),
  digits: [
    digit("158,690 190,682 226,676", 15, 13),
    digit("150,662 186,650 226,642", 17, 14),
    digit("146,632 184,616 226,606", 17.5, 14.5),
    digit("146,604 180,584 224,572", 17, 14),
  ],
};
const thumb: Hand = {
  palm: traced("112,716! 104,676 118,644 142,628 160,640 166,668 156,700 140,722!"),
  digits: [digit("138,664 176,642 206,628 232,622", 21, 13.5)],
};
const nail = traced("222,614 236,613 243,620 238,629 225,630 220,622");

/** A printed sheet in the left hand of the one who looks, thumb before it and fingers behind; none of it can be read. */
export function heldSheet(era: Era): Mark[] {
  const sheet = poly([166, 536], [398, 494], [452, 790], [214, 790]);
  const at = (u: number, v: number): Point => [166 + 232 * u + 48 * v, 536 - 42 * u + 262 * v];
  const lines = range(8, (i) => [
    at(i < 5 ? 0.34 : 0.12, 0.26 + i * 0.085),
    at(i % 3 === 2 ? 0.64 : 0.9, 0.26 + i * 0.085),
  ]);
  const sleeve = fuse(limb([96, 706], [10, 800], 50, 66));
  const cuff = poly([52, 668], [72, 650], [146, 730], [128, 752]);
  const inks = { skin: "yellow", shade: "red" } as const;
  return [
    ...printHand(era, behind, inks, [3, 4], 2.4),
    fill(grow(sheet, 4), era.key),
    fill(sheet, era.sheet),
    fill(poly(at(0.12, 0.08), at(0.9, 0.08), at(0.9, 0.15), at(0.12, 0.15)), era.key),
    line(lines, era.key, 2.4),
    fill(traced("178,660! 206,648 232,638 250,630 240,644 210,656 182,670!"), "indigo"),
    ...printHand(era, thumb, inks, [3, 5], 2.4),
    fill(grow(nail, 1.4), "red"),
    fill(nail, era.sheet),
    fill(nick(2.6, "186,622 190,630 190,638"), "red"),
    fill(grow(sleeve, 4), era.key),
    fill(sleeve, "teal"),
    fill(rim(sleeve, 7, -7), "indigo"),
    fill(grow(cuff, 3), era.key),
    fill(cuff, era.sheet),
  ];
}
