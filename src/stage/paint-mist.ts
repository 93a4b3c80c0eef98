import { OVERSCAN, PICTURE } from "./crop.ts";
import { halftone } from "./halftone.ts";

/** The whole of a layer, in pixels of the picture. */
export const SHEET = {
  left: -OVERSCAN,
  top: -OVERSCAN,
  right: PICTURE.width + OVERSCAN,
  bottom: PICTURE.height + OVERSCAN,
} as const;

/** Pixels between dots: the plates' own pitch. */
const PITCH = 10;

export type Tone = (x: number, y: number) => number;

/** How a tone is printed: in which ink, and how far its screen is turned, in radians. */
export interface Pass {
  readonly ink: string;
  readonly turn: number;
}

/** Prints a tone in dots; the context must be in pixels of the picture. */
export const printTone = (context: CanvasRenderingContext2D, { ink, turn }: Pass, tone: Tone, area = SHEET): void => {
  context.fillStyle = ink;
  context.beginPath();
  for (const { x, y, radius } of halftone(area, PITCH, turn, tone)) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
};

/** A bank of mist: thickest on its line, thin at its ends, with one slow fold in it. */
export const bank = (y: number, height: number, from: number, to: number, fold: number): Tone => {
  return (x, at) => {
    const line = y + 14 * Math.sin(x / 210 + fold);
    const ends = Math.min(1, Math.max(0, (x - from) / 260)) * Math.min(1, Math.max(0, (to - x) / 260));
    return ends * Math.max(0, 1 - Math.abs(at - line) / height);
  };
};

/** Draws the mist that drifts through a place under the open sky; the context must be in pixels of the picture. */
export const paintMist = (context: CanvasRenderingContext2D, pass: Pass): void => {
  printTone(context, pass, bank(428, 30, 300, SHEET.right + 200, 1));
  printTone(context, pass, bank(606, 40, SHEET.left - 200, 820, 3));
  printTone(context, pass, bank(664, 34, 460, SHEET.right + 200, 5));
};
