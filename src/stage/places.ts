import { PLACES, type Place } from "../narrative/cue.ts";
import { PICTURE, type Point } from "./crop.ts";
import { ERAS, type Era } from "./inks.ts";

/** The layers of a picture, from the back to the front. */
export const LAYERS = ["sky", "far", "middle", "near", "lights"] as const;
export type Layer = (typeof LAYERS)[number];

export const MOTIONS = ["drift", "sway", "pulse", "sweep"] as const;
export type Motion = (typeof MOTIONS)[number];

/** The one thing of a place that moves by itself. */
export interface Living {
  readonly motion: Motion;
  /** The layer that it lies upon and goes along with. */
  readonly above: Layer;
  /** Where it hangs from or turns about. */
  readonly pivot: Point;
}

/** What is known of a drawn place beside its layers; points in pixels of the picture. */
export interface PlaceEntry {
  /** On whose press it was printed. */
  readonly era: Era;
  readonly focus: Point;
  /** Where the eye is led by a choice, in the order of the places' list. */
  readonly gaze: readonly Point[];
  readonly living?: Living;
}

/** Under the open sky, where the mist gets in. */
export const OUTDOORS: Readonly<Record<Place, boolean>> = {
  "cabinet-room": false,
  "press-room": false,
  "tank-yard": true,
  telephone: false,
  plaza: true,
  "palace-steps": true,
  "guard-house": true,
  "palace-window": false,
  "palace-corridor": false,
  "palace-bedroom": false,
  "minister-door": false,
  barracks: true,
  apron: true,
  congress: false,
  "mill-gate": true,
  street: true,
  talara: true,
  "callao-waterfront": true,
  "palace-study": false,
  "council-table": false,
  "radio-studio": false,
  newsroom: false,
  "cuzco-yard": true,
  "map-room": false,
  "junta-table": false,
  departure: true,
  "west-wing-office": false,
  "cable-room": false,
  "television-studio": false,
};

const MIDDLE: Point = [PICTURE.width / 2, PICTURE.height / 2];

const fields = (value: unknown, where: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null) throw new Error(`places.json: ${where} is not an object`);
  return value as Readonly<Record<string, unknown>>;
};

const point = (value: unknown, where: string): Point => {
  const [x, y] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof x !== "number" || typeof y !== "number") throw new Error(`places.json: ${where} is not [x, y]`);
  return [x, y];
};

const living = (value: unknown, where: string): Living => {
  const entry = fields(value, where);
  const motion = MOTIONS.find((name) => name === entry.motion);
  const above = LAYERS.find((name) => name === entry.above);
  if (motion === undefined) throw new Error(`places.json: ${where}.motion is unknown: ${String(entry.motion)}`);
  if (above === undefined) throw new Error(`places.json: ${where}.above is unknown: ${String(entry.above)}`);
  return { motion, above, pivot: entry.pivot === undefined ? MIDDLE : point(entry.pivot, `${where}.pivot`) };
};

/**
 * The drawn places by name, from the list that the press writes beside them. Throws, with the field, where the list is
 * not of the form that the press gives it or names a place that the story does not know.
 */
export const readPlaces = (list: unknown): ReadonlyMap<Place, PlaceEntry> =>
  new Map(
    Object.entries(fields(list, "the list")).map(([name, value]) => {
      const place = PLACES.find((known) => known === name);
      if (place === undefined) throw new Error(`places.json: no place "${name}" in the story`);
      const entry = fields(value, name);
      const era = ERAS.find((known) => known === entry.era);
      if (era === undefined) throw new Error(`places.json: ${name}.era is unknown: ${String(entry.era)}`);
      const gaze = Object.entries(fields(entry.gaze ?? {}, `${name}.gaze`));
      return [
        place,
        {
          era,
          focus: point(entry.focus, `${name}.focus`),
          gaze: gaze.map(([of, at]) => point(at, `${name}.gaze.${of}`)),
          ...(entry.living === undefined ? {} : { living: living(entry.living, `${name}.living`) }),
        },
      ];
    }),
  );
