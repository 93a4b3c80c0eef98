import type { Crop } from "./crop.ts";
import { placeInView } from "./crop.ts";
import type { Blow, Impression } from "./impression.ts";
import type { InkChange } from "./inks.ts";
import type { PressSetting } from "./press-filter.ts";
import type { Habits } from "./press-habits.ts";

/** How far the second plate of an overprint lies off the first, in pixels of the picture. */
const SECOND_PLATE = [20, 13] as const;

/** How far two plates that disagree lie apart, and how much further they wander. */
const APART = { x: 9, y: 4, wander: 6 } as const;

/** The registration breathes within this part of itself. */
const BREATH = 0.35;

/** Plates nearer than this many canvas pixels to each other are as good as in register, and cost a sample less. */
const IN_REGISTER = 0.5;

/** What the press does for an impression, `time` seconds into the stage's night. */
export const pressSetting = (
  impression: Impression,
  { misregistration, ink }: Blow,
  change: InkChange,
  habits: Habits,
  canvas: { readonly width: number; readonly height: number; readonly ratio: number },
  crop: Crop,
  time: number,
): PressSetting => {
  const part = (x: number, y: number) => [(x * crop.scale) / canvas.width, (-y * crop.scale) / canvas.height] as const;
  const off = impression.misregistration * (1 + BREATH * Math.sin(time * 0.9)) + misregistration;
  const wander = APART.wander * Math.sin(time * 0.55);
  const eye = placeInView(crop, canvas, [impression.eyeX, impression.eyeY]);
  return {
    change,
    habits,
    size: [canvas.width, canvas.height],
    unit: canvas.ratio,
    eye: [eye[0], 1 - eye[1]],
    off: off * crop.scale < IN_REGISTER ? [0, 0] : part(off * 0.8, off * 0.6),
    over: part(-SECOND_PLATE[0], SECOND_PLATE[1]),
    apart: part(APART.x + wander, APART.y + wander * Math.cos(time * 0.31)),
    dusk: impression.dusk,
    aperture: impression.aperture,
    grain: impression.grain,
    overprint: impression.overprint,
    quarrel: impression.quarrel,
    bare: impression.bare,
    ink,
    clean: impression.clean,
  };
};
