import type { Place } from "../../src/narrative/cue.ts";
import { LAYERS } from "../../src/stage/places.ts";
import type { StageView } from "../../src/stage/view.ts";
import type { Raising } from "./lab.ts";

/** What one field of a sheet shows. */
export type Cell =
  | { readonly kind: "stage"; readonly view: StageView; readonly grey?: true }
  /** The picture that hangs where no stage can be raised. */
  | { readonly kind: "plain"; readonly place: Place }
  /** The layers moved against each other, every second one the other way, by so many pixels of the picture. */
  | { readonly kind: "shifted"; readonly place: Place; readonly by: number };

/** A sheet of pictures in rows, all seen on one stage. */
export interface SheetPlan {
  readonly title: string;
  readonly stage: Raising;
  /** Pixels across of a field; its height follows from the stage's. */
  readonly width: number;
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
  readonly columns: readonly string[];
}

/** The stage that the fields are seen on. */
interface Seeing {
  readonly raise: (asked: Raising) => Promise<void>;
  readonly see: (view: StageView) => Promise<void>;
  readonly canvas: () => HTMLCanvasElement;
}

const FILES = import.meta.glob<string>("../../assets/places/*/*/{sky,far,middle,near,lights,living,flat}.svg", {
  eager: true,
  query: "?url",
  import: "default",
});

/** Pixels of a layer with its margin, and of that margin. */
const LAYER = { width: 1400, height: 840, margin: 60 } as const;
const PICTURE = { width: 1280, height: 720 } as const;

const HEAD = 64;
const LABEL = 20;
const GAP = 6;

const load = async (place: Place, print: string): Promise<HTMLImageElement> => {
  const url = Object.entries(FILES).find(([file]) => file.endsWith(`/${place}/${print}.svg`))?.[1];
  if (url === undefined) throw new Error(`${place} has no print ${print}`);
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
};

const paintShifted = async (context: CanvasRenderingContext2D, place: Place, by: number): Promise<void> => {
  for (const [index, layer] of LAYERS.entries()) {
    const away = index % 2 === 0 ? by : -by;
    const image = await load(place, layer);
    context.drawImage(image, away - LAYER.margin, away / 2 - LAYER.margin, LAYER.width, LAYER.height);
  }
};

/** Lays one field on the sheet; the context begins at its corner and is cut to it. */
const paintCell = async (
  context: CanvasRenderingContext2D,
  cell: Cell,
  size: { readonly width: number; readonly height: number },
  { see, canvas }: Seeing,
): Promise<void> => {
  switch (cell.kind) {
    case "stage":
      await see(cell.view);
      if (cell.grey === true) context.filter = "grayscale(1)";
      context.drawImage(canvas(), 0, 0, size.width, size.height);
      return;
    case "plain": {
      // As `object-fit: cover` hangs it.
      const scale = Math.max(size.width / PICTURE.width, size.height / PICTURE.height);
      const [width, height] = [PICTURE.width * scale, PICTURE.height * scale];
      const image = await load(cell.place, "flat");
      context.drawImage(image, (size.width - width) / 2, (size.height - height) / 2, width, height);
      return;
    }
    case "shifted":
      context.scale(size.width / PICTURE.width, size.height / PICTURE.height);
      await paintShifted(context, cell.place, cell.by);
      return;
    default:
      cell satisfies never;
  }
};

/** The sheet as a PNG in a data address. Rejects where a picture cannot be had or is not seen in a minute. */
export const composeSheet = async (plan: SheetPlan, seeing: Seeing): Promise<string> => {
  const { title, stage, width, rows, columns } = plan;
  await seeing.raise(stage);
  const size = { width, height: Math.round((width * stage.height) / stage.width) };
  const sheet = document.createElement("canvas");
  sheet.width = columns.length * (width + GAP) + GAP;
  sheet.height = HEAD + rows.length * (size.height + LABEL + GAP);
  const context = sheet.getContext("2d");
  if (context === null) throw new Error("no 2D canvas for the sheet");
  context.imageSmoothingQuality = "high";
  context.fillStyle = "#1c1c1c";
  context.fillRect(0, 0, sheet.width, sheet.height);
  const write = (text: string, x: number, y: number, font: string) => {
    context.font = font;
    context.fillStyle = "#eee";
    context.fillText(text, x, y);
  };
  write(title, GAP, 26, "bold 20px sans-serif");
  for (const [at, column] of columns.entries()) write(column, GAP + at * (width + GAP), 52, "15px sans-serif");
  for (const [row, { label, cells }] of rows.entries()) {
    const top = HEAD + row * (size.height + LABEL + GAP);
    write(label, GAP, top + 15, "bold 14px sans-serif");
    for (const [at, cell] of cells.entries()) {
      context.save();
      context.translate(GAP + at * (width + GAP), top + LABEL);
      context.beginPath();
      context.rect(0, 0, size.width, size.height);
      context.clip();
      await paintCell(context, cell, size, seeing);
      context.restore();
    }
  }
  return sheet.toDataURL("image/png");
};
