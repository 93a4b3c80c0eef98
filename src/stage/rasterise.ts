import { inkedPart } from "./bounds.ts";
import { OVERSCAN, PICTURE, type Point } from "./crop.ts";
import type { Picture } from "./pictures.ts";
import type { Sheet } from "./sheets.ts";

/** A sheet's canvas is never denser than this, in its pixels for one of the picture: 10.6 MB a sheet at the most. */
const DENSEST = 1.5;

/** Steps of density, so that a window dragged by a few pixels does not print everything anew. */
const STEP = 0.25;

/** Pixels across of the small print by which the empty margins of a sheet are found. */
const SMALL = { width: 175, height: 105 } as const;

const WHOLE = { width: PICTURE.width + 2 * OVERSCAN, height: PICTURE.height + 2 * OVERSCAN } as const;

/** A sheet on a canvas, without its empty margins. */
export interface Raster {
  readonly canvas: HTMLCanvasElement;
  /** Where its upper left corner lies, and how large it is, in pixels of the picture. */
  readonly corner: Point;
  readonly size: Point;
}

/** The density to print a picture at that is shown at `scale` canvas pixels for one of its own. */
export const density = (scale: number): number => Math.min(DENSEST, Math.max(STEP, Math.ceil(scale / STEP) * STEP));

/** Lets the page answer between two prints, which take some milliseconds each. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const open = (width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } => {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no 2D canvas for the pictures");
  return { canvas, context };
};

/** The canvas cut down to what is on it: a lamp must not cost a whole screen of empty pixels in every frame. */
const trim = (canvas: HTMLCanvasElement, density: number): Raster => {
  const small = open(SMALL.width, SMALL.height).context;
  small.imageSmoothingQuality = "high";
  small.drawImage(canvas, 0, 0, SMALL.width, SMALL.height);
  const part = inkedPart(small.getImageData(0, 0, SMALL.width, SMALL.height).data, SMALL.width, SMALL.height);
  const left = Math.floor(part.left * canvas.width);
  const top = Math.floor(part.top * canvas.height);
  const cut = open(Math.ceil(part.right * canvas.width) - left, Math.ceil(part.bottom * canvas.height) - top);
  cut.context.drawImage(canvas, -left, -top);
  return {
    canvas: cut.canvas,
    corner: [left / density - OVERSCAN, top / density - OVERSCAN],
    size: [cut.canvas.width / density, cut.canvas.height / density],
  };
};

/** A sheet of a picture, with what of its overscan is printed on. Rejects where a print cannot be had. */
export const rasterise = async (picture: Picture, sheet: Sheet, density: number): Promise<Raster> => {
  const painters = await Promise.all(sheet.prints.map((print) => picture.painter(print)));
  const { canvas, context } = open(WHOLE.width * density, WHOLE.height * density);
  context.setTransform(density, 0, 0, density, OVERSCAN * density, OVERSCAN * density);
  for (const paint of painters) {
    await breathe();
    paint(context);
  }
  return trim(canvas, density);
};
