import { cuts } from "../carved.ts";
import type { Era } from "../era.ts";
import { and, fuse, grow, minus, rim } from "../geometry/booleans.ts";
import { cut } from "../geometry/curves.ts";
import { type Ring, range } from "../geometry/points.ts";
import { rect } from "../geometry/shapes.ts";
import { nick } from "../heads.ts";
import { fill, flecks, line, type Mark } from "../marks.ts";
import { atCollar, cap, farArm, farCuff, general, page, thumb } from "./general-at-microphone.ts";

/** The general in his chair: his coat lit by the lamp before him and by the window behind. */
export function seatedGeneral(era: Era): Mark[] {
  const { torso, skull, sleeve, collar, whole } = general;
  const covered = fuse(grow(sleeve, 5), grow(skull, 5), rect(0, 600, 900, 900));
  const front = minus(torso, covered, grow(collar, 4));
  const back = minus(torso, covered);
  return [
    fill(grow(whole, 4.5, "round"), era.sheet),
    fill(cut(whole, 0.8, 16, 2), era.key),
    flecks(
      cuts(torso, { light: [0.9, -0.2, 0.2], round: 80, angle: -0.4, gap: 9, from: 0.44, only: front, ends: 16 }),
      era.sheet,
    ),
    flecks(
      cuts(torso, {
        light: [-1, -0.3, 0.12],
        round: 110,
        angle: 0.55,
        gap: 10,
        from: 0.38,
        gain: 1.35,
        only: back,
        ends: 26,
      }),
      "red",
    ),
    fill(and(rim(whole, 8, 2), rect(0, 0, 470, 640)), "red"),
    fill(general.face, era.sheet),
    fill(general.features, era.key),
    fill(fuse(general.ear, general.hair), era.sheet),
    fill(grow(collar, 3), era.sheet),
    fill(collar, era.key),
    fill(nick(4, "440,408 480,432 524,420"), era.sheet),
    fill(general.tab, "red"),
    ...[cap.crown, cap.band, cap.visor].flatMap((part) => [fill(grow(part, 2.6), era.sheet), fill(part, era.key)]),
    fill(grow(cap.band, -4), "red"),
    fill(fuse(general.crownCuts, grow(general.badge, -4)), era.sheet),
  ];
}

/** His near arm on the table, the hand at his collar. */
export function nearArm(era: Era): Mark[] {
  const { sleeve, epaulette, cuff } = general;
  return [
    fill(grow(sleeve, 4.5, "round"), era.sheet),
    fill(sleeve, era.key),
    fill(
      fuse(cuts(sleeve, { light: [0.75, -0.5, 0.3], round: 44, angle: 1, gap: 8.5, ends: 10, step: 8 }), general.folds),
      era.sheet,
    ),
    fill(grow(epaulette, 3), era.sheet),
    fill(epaulette, era.key),
    fill(grow(epaulette, -4), "red"),
    fill(grow(cuff, 3), era.key),
    fill(cuff, era.sheet),
    fill(grow(atCollar.whole, 4, "round"), era.key),
    fill(atCollar.whole, era.sheet),
    fill(atCollar.creases, era.key),
  ];
}

/** The far arm and the page that it holds up. */
export function heldPage(era: Era): Mark[] {
  const writing = range(
    8,
    (i): Ring => [
      [678 - i * 4, 444 + i * 14],
      [748 - i * 4 - (i % 3) * 10, 464 + i * 14],
    ],
  );
  return [
    fill(grow(farArm, 4, "round"), era.sheet),
    fill(farArm, era.key),
    fill(grow(page, 4), era.key),
    fill(page, era.sheet),
    line(writing, era.key, 2.6),
    fill(grow(fuse(thumb, farCuff), 3), era.key),
    fill(farCuff, era.sheet),
    fill(grow(thumb, 2.4), era.key),
    fill(thumb, era.sheet),
  ];
}
