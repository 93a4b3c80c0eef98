import type { Board } from "./board.ts";
import type { Point } from "./crop.ts";
import type { Picture } from "./pictures.ts";
import type { Quality } from "./quality.ts";
import { type Raster, rasterise } from "./rasterise.ts";
import { type Sheet, sheets } from "./sheets.ts";
import { addTexture } from "./texture.ts";

/** A sheet on the graphics card: its texture's name, and where in the picture it lies, in pixels of the picture. */
export interface Laid {
  readonly sheet: Sheet;
  readonly texture: string;
  readonly corner: Point;
  readonly size: Point;
}

/** A picture whose sheets lie on the graphics card. */
export interface Printed {
  readonly key: string;
  readonly picture: Picture;
  /** Canvas pixels of a sheet for one of the picture. */
  readonly density: number;
  readonly sheets: readonly Laid[];
}

export interface Prints {
  /** A picture printed for a quality at a density: the one that is kept, or a new one. Rejects as `rasterise` does. */
  readonly get: (picture: Picture, quality: Quality, density: number) => Promise<Printed>;
  /** Frees every print but those with these keys. */
  readonly keepOnly: (keys: readonly string[]) => void;
}

/** The name under which a picture printed for a quality at a density is kept. */
export const printKey = (picture: Picture, quality: Quality, density: number): string =>
  `${picture.name}@${quality}@${density}`;

/** The prints on the graphics card of a board. */
export const openPrints = ({ scene }: Board): Prints => {
  const kept = new Map<string, Printed>();
  const coming = new Map<string, Promise<Printed>>();

  const make = async (key: string, picture: Picture, quality: Quality, density: number): Promise<Printed> => {
    const rasters: (Raster & { sheet: Sheet })[] = [];
    for (const sheet of sheets(quality, picture.living, picture.mist)) {
      rasters.push({ sheet, ...(await rasterise(picture, sheet, density)) });
    }
    const laid = rasters.map(({ sheet, canvas, corner, size }): Laid => {
      const texture = `${key}/${sheet.name}`;
      addTexture(scene.textures, texture, canvas);
      return { sheet, texture, corner, size };
    });
    const printed = { key, picture, density, sheets: laid };
    kept.set(key, printed);
    return printed;
  };

  return {
    get: (picture, quality, density) => {
      const key = printKey(picture, quality, density);
      const known = kept.get(key);
      if (known !== undefined) return Promise.resolve(known);
      const under = coming.get(key) ?? make(key, picture, quality, density).finally(() => coming.delete(key));
      coming.set(key, under);
      return under;
    },
    keepOnly: (keys) => {
      for (const [key, { sheets: laid }] of kept) {
        if (keys.includes(key)) continue;
        for (const { texture } of laid) scene.textures.remove(texture);
        kept.delete(key);
      }
    },
  };
};
