import type { Point } from "./geometry/points.ts";

/** Every ink of the house; an era declares which of them its press holds. */
const INKS = [
  "navy",
  "indigo",
  "teal",
  "red",
  "yellow",
  "cream",
  "black",
  "paper",
  "violet",
  "carbon",
  "bond",
] as const;
export type Ink = (typeof INKS)[number];

/** One press: its inks and its habits. */
export interface Era {
  readonly name: "1948" | "1968" | "washington";
  /** Colour of each ink that this press holds. */
  readonly inks: Partial<Record<Ink, string>>;
  /** How far each ink's plate lies off the key plate, in pixels. */
  readonly registration: Partial<Record<Ink, Point>>;
  /** The dots' usual pitch (pixels) and turn (radians). */
  readonly dots: { readonly pitch: number; readonly angle: number };
  /** The dark key ink, the ink of the sheet, and the ink of a lit edge. */
  readonly key: Ink;
  readonly sheet: Ink;
  readonly edge: Ink;
  /** Width in pixels of the light line that parts a dark figure from a dark ground. */
  readonly outline: number;
  /** How the print's own edge is cut: how far it strays and the length of its facets, both in pixels. */
  readonly deckle: { readonly stray: number; readonly facet: number };
}

/** A silkscreen poster: flat saturated inks, Ben-Day dots, plates a little out of register. */
export const era1968: Era = {
  name: "1968",
  inks: {
    navy: "#11122b",
    indigo: "#2b2a78",
    teal: "#1d8791",
    red: "#e8432c",
    yellow: "#fbc22f",
    cream: "#f7ead0",
  },
  registration: { yellow: [2.5, 1.5], red: [-2, 2], teal: [-2, -1.5] },
  dots: { pitch: 10, angle: 0.35 },
  key: "navy",
  sheet: "cream",
  edge: "red",
  outline: 1.6,
  deckle: { stray: 1.4, facet: 34 },
};

/** A woodcut on newsprint: black and one red on paper, coarse line and halftone. */
export const era1948: Era = {
  name: "1948",
  inks: { black: "#1a1512", red: "#c8412a", paper: "#eee2c6" },
  registration: { red: [4, -3] },
  dots: { pitch: 10, angle: Math.PI / 4 },
  key: "black",
  sheet: "paper",
  edge: "paper",
  outline: 3.5,
  deckle: { stray: 3, facet: 11 },
};

/** A typewritten page under a desk lamp: violet-black type and carbon blue on bond, and one mark of a red pencil. */
export const eraWashington: Era = {
  name: "washington",
  inks: { violet: "#251f33", carbon: "#3d4f8c", red: "#c4372b", bond: "#efe6bf" },
  registration: { carbon: [1.5, 1] },
  dots: { pitch: 8, angle: 0 },
  key: "violet",
  sheet: "bond",
  edge: "bond",
  outline: 2.2,
  deckle: { stray: 0.3, facet: 90 },
};
