import type { Era } from "./era.ts";
import { printFlat, printLayer } from "./layer.ts";
import { LAYERS, type Place, pile } from "./place.ts";

/** What the stage must know of a place beside its layers; points in pixels of the 1280x720 picture. */
export interface PlaceEntry {
  readonly era: Era["name"];
  readonly layers: readonly string[];
  readonly living?: { readonly motion: string; readonly above: string; readonly pivot?: readonly number[] };
  readonly focus: readonly number[];
  readonly gaze: Readonly<Record<string, readonly number[]>>;
}

/** A place as files (name to text) and its entry in the list of places. Refuses what `printLayer` refuses. */
export function printPlace(era: Era, place: Place): { files: ReadonlyMap<string, string>; entry: PlaceEntry } {
  const piled = pile(place);
  const files = new Map(piled.map(({ name, marks }) => [`${name}.svg`, printLayer(era, name, marks)]));
  const layers = piled.map(({ marks }) => marks);
  files.set("flat.svg", printFlat(era, layers));
  const { living, focus, gaze } = place;
  const entry = { era: era.name, layers: LAYERS, focus, gaze };
  if (!living) return { files, entry };
  const { motion, above, pivot } = living;
  return { files, entry: { ...entry, living: pivot ? { motion, above, pivot } : { motion, above } } };
}
