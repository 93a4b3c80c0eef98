import type { Era, Ink } from "../era.ts";
import { fuse, grow } from "../geometry/booleans.ts";
import type { Point, Shape } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { nick, set, strap } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";
import { digit, type Hand, moved, printHand } from "./fingers.ts";

/** A student of the row: cloth above and below, hair and what hangs from a shoulder. */
export interface Marcher {
  readonly top: Ink;
  readonly below: Ink;
  readonly woman?: boolean;
  readonly satchel?: boolean;
  /** The side on which nobody stands: that arm reaches out with an open hand. */
  readonly open?: 1 | -1;
}

const head = traced("-15,-10 -19,-26 -17,-42 -8,-51 8,-51 17,-42 19,-26 15,-10 6,-2 -6,-2");
const shortHair = traced("-17,-16! -20,-30 -18,-44 -8,-54 8,-54 18,-44 20,-30 17,-16! 8,-10 -8,-10");
const longHair = traced("-18,-4! -23,-26 -20,-44 -8,-55 8,-55 20,-44 23,-26 18,-4! 24,18! 8,23 -8,23 -24,18!");
const ears = fuse(ellipse(-19.5, -24, 3.5, 6), ellipse(19.5, -24, 3.5, 6));
const neck = traced("-9,-12! 9,-12! 11,6! -11,6!");
const collar = traced("-15,2! 0,-3 15,2! 13,11 0,14 -13,11!");
const back = traced("-14,4! -34,10 -47,22! -44,60 -36,110 -34,136! 34,136! 36,110 44,60 47,22! 34,10 14,4!");
const trousers = traced("-34,130! 34,130! 38,200 34,286! 8,286! 4,200 0,170! -4,200 -8,286! -34,286! -38,200");
const skirt = traced("-33,128! 33,128! 46,212! 0,218 -46,212!");
const calves = fuse(limb([-17, 210], [-17, 280], 10, 6), limb([17, 210], [17, 280], 10, 6));
const shoes = fuse(ellipse(-19, 288, 15, 6), ellipse(19, 288, 15, 6));
const hooked = (side: 1 | -1): Shape => limb([side * 40, 28], [side * 60, 88], 13.5, 12.5);
const reaching = fuse(limb([40, 28], [66, 78], 13.5, 11), limb([66, 78], [94, 104], 11, 8));
const openHand: Hand = {
  palm: traced("92,98! 104,102 112,110 108,120 98,120 88,110!"),
  digits: [
    digit("100,118 104,128 104,136", 3.6, 3),
    digit("105,117 112,127 114,135", 3.8, 3),
    digit("109,114 118,122 122,129", 3.8, 3),
    digit("110,109 121,114 127,118", 3.6, 2.8),
    digit("100,102 112,101 118,99", 4, 3),
  ],
};
/** A student seen from behind, and the right arm to be laid over the neighbour; feet 294 units below the base of the neck; elbows 60 to either side cross a neighbour's. */
export function printMarcher(
  era: Era,
  at: Point,
  k: number,
  who: Marcher,
): { readonly body: Mark[]; readonly arm: Mark[] } {
  const flip = (side: 1 | -1, shape: Shape): Shape => set(shape, [0, 0], 1, side);
  const own = (shape: Shape): Shape => fuse(set(shape, at, k));
  const put = (shape: Shape, ink: Ink): Mark => fill(own(shape), ink);
  const edged = (shape: Shape, ink: Ink, width = 1.8): Mark[] => [
    fill(grow(own(shape), width, "round"), era.key),
    put(shape, ink),
  ];
  const arm = (side: 1 | -1): Mark[] => {
    if (who.open !== side) return edged(hooked(side), who.top);
    const printed = printHand(
      era,
      moved(openHand, (s) => own(flip(side, s))),
      { skin: "yellow", shade: "red" },
      [1, 1.4],
      1.3,
    );
    return [...printed, ...edged(flip(side, reaching), who.top)];
  };
  const lower = who.woman ? [...edged(calves, "yellow"), ...edged(skirt, who.below)] : edged(trousers, who.below);
  const body = [
    put(ellipse(16, 292, 62, 8), era.key),
    ...edged(shoes, era.key, 1),
    ...lower,
    ...arm(-1),
    ...edged(back, who.top),
    put(fuse(nick(3, "-30,40 -26,80 -28,120"), nick(3, "30,40 26,80 28,120")), era.key),
    ...edged(neck, "yellow", 1.4),
    ...edged(fuse(head, ears), "yellow", 1.6),
    put(who.woman ? longHair : shortHair, era.key),
    ...(who.woman ? [] : edged(collar, "cream", 1.4)),
    ...(who.satchel
      ? [put(strap(5, "-30,12 0,60 40,118"), era.key), ...edged(traced("24,112! 60,106! 64,146! 28,152!"), "yellow")]
      : []),
  ];
  return { body, arm: arm(1) };
}
