import type { Light } from "../narrative/cue.ts";
import { type Era, type InkChange, type Inks, type InksOf, inkChange, PLATES } from "./inks.ts";
import { LIGHTS_1948 } from "./lights-1948.ts";
import { LIGHTS_1968 } from "./lights-1968.ts";
import { LIGHTS_WASHINGTON } from "./lights-washington.ts";

/** The light of an hour is another set of inks on the same plates. */
export interface Lighting<Of extends Inks = Inks> {
  readonly inks: Of;
  /** How much of the lit lamps, windows and beams is seen, 0 to 1. */
  readonly lamps: number;
  /** How much of the drifting mist is seen outdoors, 0 to 1. */
  readonly mist: number;
  /** How far the dark comes in from the edges, 0 to 1. */
  readonly dusk: number;
}

/** The lights of one press: a colour for each of its inks in each of them. */
export type Lights<E extends Era> = Readonly<Record<Light, Lighting<InksOf<E>>>>;

export const LIGHTING: { readonly [E in Era]: Lights<E> } = {
  "1968": LIGHTS_1968,
  "1948": LIGHTS_1948,
  washington: LIGHTS_WASHINGTON,
};

/** For a moment that names no light: the plates as they are printed. */
const PLAIN = { lamps: 1, mist: 0.18, dusk: 0.4 } as const;

/** The lighting of a moment at a place printed on the press of an era. */
export const lightingOf = (era: Era, light: Light | undefined): Lighting =>
  light === undefined ? { ...PLAIN, inks: PLATES[era] } : LIGHTING[era][light];

/** What each light makes of the plates' colours. */
export const changeOf = (era: Era, light: Light | undefined): InkChange =>
  inkChange(PLATES[era], lightingOf(era, light).inks);
