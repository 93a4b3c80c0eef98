import type { Place } from "../narrative/cue.ts";
import type { Point } from "./crop.ts";
import { seedOf } from "./halftone.ts";
import type { Era } from "./inks.ts";
import { paintMadrugada } from "./paint-madrugada.ts";
import { paintMist } from "./paint-mist.ts";
import { LAYERS, type Layer, type Living, OUTDOORS, readPlaces } from "./places.ts";
import { HABITS } from "./press-habits.ts";

/** Draws one print of a picture; the context is in pixels of the picture. */
export type Painter = (context: CanvasRenderingContext2D) => void;

/** What is shown for a place. */
export interface Picture {
  readonly name: string;
  readonly era: Era;
  readonly focus: Point;
  readonly gaze: readonly Point[];
  readonly living?: Living;
  /** Whether the mist drifts through it. */
  readonly mist: boolean;
  /** The painter of one of its prints, once that is decoded. */
  readonly painter: (print: Layer | "living" | "mist") => Promise<Painter>;
}

/** The size that a layer is drawn at with its overscan, in pixels of the picture. */
const WHOLE = { x: -60, y: -60, width: 1400, height: 840 } as const;

const [manifest] = Object.values(
  import.meta.glob<unknown>("../../assets/places/places.json", { eager: true, import: "default" }),
);
const ENTRIES = readPlaces(manifest ?? {});
const FILES = import.meta.glob<string>("../../assets/places/*/*/{sky,far,middle,near,lights,living}.svg", {
  eager: true,
  query: "?url",
  import: "default",
});

/** Firefox draws no SVG on a canvas that has no size of its own, and the press gives its layers a view box only. */
const sized = (svg: string): string => svg.replace("<svg ", `<svg width="${WHOLE.width}" height="${WHOLE.height}" `);

/** The decoded layer. Throws with the address where it cannot be fetched or decoded. */
const decode = async (url: string): Promise<HTMLImageElement> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`no picture at ${url}: ${answer.status}`);
  const address = URL.createObjectURL(new Blob([sized(await answer.text())], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
};

const mistOf =
  (era: Era): Painter =>
  (context) =>
    paintMist(context, { ink: HABITS[era].mist, turn: HABITS[era].turn });

/** The picture of a place; for one that has none, and for a moment without a place, the madrugada itself. */
export const pictureOf = (place: Place | undefined): Picture => {
  const entry = place === undefined ? undefined : ENTRIES.get(place);
  if (entry === undefined || place === undefined) {
    const seed = seedOf(place ?? "madrugada");
    return {
      name: place ?? "madrugada",
      era: "1968",
      focus: [640, 420],
      gaze: [
        [430, 420],
        [850, 400],
        [640, 560],
        [640, 300],
      ],
      living: { motion: "drift", above: "middle", pivot: [640, 360] },
      mist: true,
      painter: async (print) => (context) => paintMadrugada(context, print, seed),
    };
  }
  return {
    name: place,
    era: entry.era,
    focus: entry.focus,
    gaze: entry.gaze,
    ...(entry.living === undefined ? {} : { living: entry.living }),
    mist: OUTDOORS[place],
    painter: async (print) => {
      if (print === "mist") return mistOf(entry.era);
      const file = `../../assets/places/${entry.era}/${place}/${print}.svg`;
      const url = FILES[file];
      if (url === undefined) throw new Error(`${place} has no layer ${print}; it has ${LAYERS.join(", ")}`);
      const image = await decode(url);
      return (context) => context.drawImage(image, WHOLE.x, WHOLE.y, WHOLE.width, WHOLE.height);
    },
  };
};
