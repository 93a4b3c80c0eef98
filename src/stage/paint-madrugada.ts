import { chance } from "./halftone.ts";
import { PLATES as ALL_PLATES } from "./inks.ts";
import { bank, paintMist, printTone, SHEET, type Tone } from "./paint-mist.ts";
import type { Layer } from "./places.ts";
import { HABITS } from "./press-habits.ts";

const { "1968": PLATES } = ALL_PLATES;
const { turn: TURN } = HABITS["1968"];

const print = (context: CanvasRenderingContext2D, ink: string, tone: Tone, area?: typeof SHEET): void =>
  printTone(context, { ink, turn: TURN }, tone, area);

/** A cut strip of flat ink, pointed at both ends like a gouge's mark. */
const strip = (
  context: CanvasRenderingContext2D,
  ink: string,
  y: number,
  from: number,
  to: number,
  thick: number,
): void => {
  const middle = (from + to) / 2;
  context.fillStyle = ink;
  context.beginPath();
  context.moveTo(from, y);
  context.quadraticCurveTo(middle, y - thick, to, y + thick * 0.2);
  context.quadraticCurveTo(middle, y + thick, from, y);
  context.fill();
};

/** A hill's outline from edge to edge, filled down to the foot of the sheet. */
const hill = (context: CanvasRenderingContext2D, ink: string, crest: number, height: number, seed: number): void => {
  context.fillStyle = ink;
  context.beginPath();
  context.moveTo(SHEET.left, SHEET.bottom);
  const shape = (x: number) =>
    crest -
    height * (0.5 + 0.5 * Math.sin(x / 300 + 6.3 * chance(seed, 1))) -
    height * 0.32 * Math.sin(x / 112 + 6.3 * chance(seed, 2)) -
    height * 0.07 * Math.sin(x / 23 + 6.3 * chance(seed, 3));
  for (let x: number = SHEET.left; x <= SHEET.right; x += 8) context.lineTo(x, shape(x));
  context.lineTo(SHEET.right, SHEET.bottom);
  context.fill();
};

/** A flat roof of a row: where it begins and ends, and its height above the foot. */
interface Roof {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly chance: number;
}

/** Roofs of a low city side by side, as wide as houses of two and three floors are from a window opposite. */
const roofs = (seed: number, foot: number): readonly Roof[] => {
  const row: Roof[] = [];
  for (let from: number = SHEET.left, index = 0; from < SHEET.right; index++) {
    const to = from + 62 + 118 * chance(seed, 200 + index);
    row.push({ from, to, top: foot - 34 - 62 * chance(seed, 300 + index), chance: chance(seed, 400 + index) });
    from = to;
  }
  return row;
};

/** The roofs in one piece, with the water tanks, poles and lines that stand on them. */
const city = (context: CanvasRenderingContext2D, ink: string, row: readonly Roof[]): void => {
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.lineWidth = 2;
  for (const { from, to, top, chance: of } of row) {
    const at = from + (to - from) * (0.25 + 0.4 * of);
    context.fillRect(from, top, to - from + 1, SHEET.bottom - top);
    context.fillRect(from, top - 5, (to - from) * 0.3, 6);
    if (of < 0.34) context.fillRect(at, top - 22, 30, 17);
    if (of < 0.34) context.fillRect(at + 4, top - 8, 3, 9);
    if (of < 0.34) context.fillRect(at + 23, top - 8, 3, 9);
    if (of > 0.6) context.fillRect(at, top - 44 - 20 * of, 2.5, 66);
    if (of > 0.6) context.fillRect(at - 9, top - 38 - 20 * of, 21, 2);
    if (of > 0.6) context.fillRect(at - 6, top - 30 - 20 * of, 15, 2);
    if (of <= 0.34 || of >= 0.6) continue;
    context.beginPath();
    context.moveTo(from + 8, top - 20);
    context.quadraticCurveTo((from + to) / 2, top - 9, to - 6, top - 20);
    context.stroke();
    context.fillRect(from + 7, top - 22, 2.5, 24);
    context.fillRect(to - 8, top - 22, 2.5, 24);
  }
};

/** Where the glow of a street that is not seen stands, in pixels of the picture. */
const glow = (seed: number): readonly [number, number] => [430 + 420 * chance(seed, 9), 470 + 30 * chance(seed, 10)];

/** Where the light of a street rises over the roofs, in pixels of the picture. */
const STREET = 606;

/** The foot of the nearer row of roofs, in pixels of the picture. */
const NEAR_FOOT = 690;

/**
 * Draws one layer of the madrugada itself, for a place that has no picture: mist between the hills and the roofs of
 * Lima before dawn, in the plates' inks. The context must be in pixels of the picture. The same seed prints the same.
 */
export const paintMadrugada = (
  context: CanvasRenderingContext2D,
  layer: Layer | "living" | "mist",
  seed: number,
): void => {
  const [x, y] = glow(seed);
  switch (layer) {
    case "sky":
      context.fillStyle = PLATES.indigo;
      context.fillRect(SHEET.left, SHEET.top, SHEET.right - SHEET.left, SHEET.bottom - SHEET.top);
      print(context, PLATES.navy, (_, at) => 1.02 - (at - SHEET.top) / 400);
      print(context, PLATES.teal, (px, at) => 0.98 - Math.hypot((px - x) / 1.5, at - y) / 350);
      return;
    case "far":
      strip(context, PLATES.teal, 236 + 40 * chance(seed, 20), x - 520, x + 90, 9);
      strip(context, PLATES.teal, 300 + 26 * chance(seed, 21), x - 160, x + 640, 13);
      hill(context, PLATES.navy, 520, 150, seed);
      print(context, PLATES.teal, (_, at) => ((at - 430) / 150) * 0.8);
      return;
    case "middle":
      city(context, PLATES.indigo, roofs(seed + 1, 612));
      print(context, PLATES.navy, (_, at) => (at - 566) / 130, { ...SHEET, top: 566 });
      strip(context, PLATES.teal, 548, x - 700, x + 240, 12);
      return;
    case "near":
      print(context, PLATES.teal, bank(622, 40, SHEET.left - 200, x + 160, 6 * chance(seed, 40)));
      city(context, PLATES.navy, roofs(seed + 2, NEAR_FOOT));
      return;
    case "lights":
      print(context, PLATES.yellow, (px, at) => 0.95 - Math.hypot((px - x) / 1.6, at - STREET) / 118, {
        ...SHEET,
        bottom: STREET,
      });
      context.fillStyle = PLATES.yellow;
      roofs(seed + 2, NEAR_FOOT).forEach(({ from, to, top, chance: of }, index) => {
        if (index % 3 !== 1) return;
        context.fillRect(from + (to - from) * (0.2 + 0.4 * of), top + 16, 13, 17);
        if (of > 0.5) context.fillRect(from + (to - from) * (0.2 + 0.4 * of) + 19, top + 16, 13, 17);
      });
      return;
    case "living":
      print(context, PLATES.cream, (px, at) => 0.5 * bank(520, 30, x - 620, x + 470, 6 * chance(seed, 31))(px, at));
      print(context, PLATES.teal, bank(566, 46, SHEET.left - 260, SHEET.right + 260, 6 * chance(seed, 30)));
      return;
    case "mist":
      paintMist(context, { ink: PLATES.cream, turn: TURN });
      return;
    default:
      layer satisfies never;
  }
};
