import type { Era, Ink } from "../era.ts";
import { fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { move, type Point, type Shape } from "../geometry/points.ts";
import { ellipse, limb } from "../geometry/shapes.ts";
import { traced } from "../geometry/trace.ts";
import { litProfile, nick, profile, profileHair, set, strap, tilted } from "../heads.ts";
import { fill, type Mark } from "../marks.ts";
import { feltHat } from "../props/felt-hat.ts";
import { digit, type Hand, moved, printHand } from "./fingers.ts";

/** What tells one waiting man from another. */
export interface Reporter {
  readonly look: "bald" | "old" | "spectacled" | "asleep" | "stout";
  /** Tilt of the head in degrees, forward. */
  readonly tilt: number;
  readonly cloth: Ink;
  readonly felt: Ink;
}

/** A seated man's trunk, thigh and shin in profile facing right, below the base of the neck. */
const seated = fuse(
  traced(
    "-30,0! -48,12 -74,46 -86,110 -84,180 -76,250! 20,268 120,262 176,252! 196,236 200,208 184,190! 130,178 70,172! 62,130 60,90 46,46 24,12!",
  ),
  limb([178, 222], [168, 400], 32, 20),
);
const belly = fuse(ellipse(34, 128, 62, 62), ellipse(-30, 90, 62, 74));
const jowl = ellipse(20, -10, 23, 17);
const collar = traced("-30,-4! -22,-14 8,0 22,4! 18,16 -8,12!");
const arm = fuse(limb([-30, 62], [-2, 164], 30, 24), limb([-2, 164], [86, 178], 23, 15));
const cuff = strap(28, "82,178 92,179");
/** Fingers over the near side of a hat's brim. */
const onBrim: Hand = {
  palm: traced("88,166! 102,160 118,160 124,170 120,184 104,192 90,190!"),
  digits: [
    digit("104,186 122,194 136,192", 6, 5),
    digit("112,180 132,186 147,183", 6.4, 5.2),
    digit("114,172 134,176 150,172", 6.4, 5.2),
    digit("104,165 122,158 134,156", 6.6, 5),
  ],
};
/** The other hand, which comes round the brim from beyond. */
const beyond = fuse(
  limb([196, 166], [178, 164], 6, 5),
  limb([198, 175], [176, 174], 6.4, 5.4),
  limb([196, 184], [178, 183], 6, 5),
);

const HAIR: Readonly<Record<Reporter["look"], Shape>> = {
  bald: traced("-30,-20! -42,-52 -45,-70 -36,-80! -24,-70 -14,-60 -18,-40!"),
  old: profileHair,
  spectacled: fuse(profileHair, traced("20,-112! 40,-108 42,-96 36,-90!")),
  asleep: profileHair,
  stout: fuse(profileHair, traced("26,-34 40,-40 50,-34 40,-31")),
};
const open = fuse(nick(6, "20,-76 31,-79 40,-74"), nick(5.5, "27,-66 34,-68 39,-63"));
const shut = fuse(nick(5, "20,-74 31,-77 40,-73"), nick(4.5, "25,-61 33,-58 39,-61"));
const lenses = minus(ellipse(34, -64, 12, 11), ellipse(34, -64, 7.5, 6.5));
const ear = traced("-12,-56 -4,-62 3,-54 -2,-42 -9,-42");

/** A reporter who sits and waits in profile facing right, his hat held on his knees by both hands; the origin is the base of the neck. */
export function printReporter(era: Era, at: Point, k: number, facing: 1 | -1, who: Reporter): Mark[] {
  const own = (shape: Shape): Shape => fuse(set(shape, at, k, facing * k));
  const head = (shape: Shape): Shape => own(tilted(shape, who.tilt));
  const [old, stout] = [who.look === "old", who.look === "stout"];
  const trunk = own(stout ? fuse(seated, belly) : seated);
  const skull = head(stout ? fuse(profile, jowl) : profile);
  const hair = head(HAIR[who.look]);
  return [
    fill(grow(fuse(trunk, skull, hair), 2.5, "round"), era.key),
    fill(trunk, who.cloth),
    fill(rim(trunk, -facing * 2.5, 0.5), "yellow"),
    fill(skull, "indigo"),
    fill(head(collar), era.sheet),
    fill(
      head(
        who.look === "bald" ? fuse(litProfile(16), traced("-8,-114! 20,-108 36,-90! 24,-96 0,-104")) : litProfile(15),
      ),
      "yellow",
    ),
    ...(who.look === "bald" ? [fill(head(strap(6, "42,-41 58,-43 74,-44")), era.sheet)] : []),
    ...(old ? [fill(grow(hair, 1.4), era.key)] : []),
    fill(hair, old ? era.sheet : era.key),
    ...(old ? [fill(head(traced("24,-40! 38,-44 48,-38 44,-31 34,-32!")), era.sheet)] : []),
    fill(head(fuse(who.look === "asleep" ? shut : open, ear)), era.key),
    ...(who.look === "spectacled" ? [fill(head(fuse(lenses, strap(3, "24,-66 8,-66 -8,-58"))), era.key)] : []),
    fill(own(strap(4, "22,10 44,60 54,120")), era.key),
    ...feltHat(era, (shape) => own(set(shape, [148, 170], 1.2)), { felt: who.felt, light: "yellow" }, [2.5, 2]),
    fill(grow(own(move(beyond, 14, 2)), 1.2), era.key),
    fill(own(move(beyond, 14, 2)), "yellow"),
    fill(grow(own(arm), 2), era.key),
    fill(own(arm), who.cloth),
    fill(own(cuff), era.sheet),
    ...printHand(
      era,
      moved(onBrim, (shape) => own(move(shape, -12, 6))),
      { skin: "yellow", shade: "red" },
      [0, 0],
      1.2,
    ),
  ];
}
