import type { Alignment } from "../comparison/alignment.ts";
import type { Point } from "./crop.ts";
import type { Lighting } from "./light.ts";

/** What the story is doing, as far as the stage shows it. */
export type Attention =
  | { readonly kind: "story" }
  /** `eye` is the index of the choice under focus or pointer. */
  | { readonly kind: "asking"; readonly choices: number; readonly eye?: number }
  | { readonly kind: "committed"; readonly choice: number }
  | { readonly kind: "record"; readonly alignment: Alignment };

/** How the press is set for one pull. Numbers only, so that one setting goes over into another. */
export interface Impression {
  /** How far the nearest layer leans aside, in pixels of the picture. */
  readonly leanX: number;
  readonly leanY: number;
  readonly zoom: number;
  /** The point of the picture that the light stays on. */
  readonly eyeX: number;
  readonly eyeY: number;
  /**
   * How dark it is away from the eye, 0 to 1, and how far away that begins: in heights of the view; where it stands
   * upright, and nothing in it is a height away, in sides of a square as large as the view.
   */
  readonly dusk: number;
  readonly aperture: number;
  /** Paper grain, 0 to 1. */
  readonly grain: number;
  /** How far the plates lie off each other, in pixels of the picture. */
  readonly misregistration: number;
  /** A second, red plate over the first: 0 to 1. */
  readonly overprint: number;
  /** Two plates that disagree: 0 to 1. */
  readonly quarrel: number;
  /** How far the ink has run out: 0 to 1. */
  readonly bare: number;
  /** A finished pull: full colours, clean margins and the printer's marks in them, 0 to 1. */
  readonly clean: number;
  /** How fast time goes on stage: 1 as ever, 0 not at all. */
  readonly pace: number;
}

/** As far as a glance leans the stage: more would run out of the layers' margin together with the breath. */
const FARTHEST: Point = [34, 22];

/** A part of the way, so that the point looked at comes nearer to the middle and never crosses it. */
const LEAN = 0.16;

const lean = (from: Point, to: Point, axis: 0 | 1): number =>
  Math.max(-FARTHEST[axis], Math.min(FARTHEST[axis], (to[axis] - from[axis]) * LEAN));

/** The point that the choice under focus leads the eye to; the focus of the place where there is none. */
export const eyePoint = (attention: Attention, focus: Point, gaze: readonly Point[]): Point => {
  if (gaze.length === 0) return focus;
  const index =
    attention.kind === "asking" ? attention.eye : attention.kind === "committed" ? attention.choice : undefined;
  return index === undefined ? focus : (gaze[Math.abs(index) % gaze.length] ?? focus);
};

/** The setting of the press for what the story does, at a place with this focus and these points, in this light. */
export const impression = (
  attention: Attention,
  place: { readonly focus: Point; readonly gaze: readonly Point[] },
  lighting: Lighting,
): Impression => {
  const eye = eyePoint(attention, place.focus, place.gaze);
  const rest: Impression = {
    leanX: 0,
    leanY: 0,
    zoom: 1.02,
    eyeX: place.focus[0],
    eyeY: place.focus[1],
    dusk: lighting.dusk,
    aperture: 0.86,
    grain: 0.5,
    misregistration: 0.9,
    overprint: 0,
    quarrel: 0,
    bare: 0,
    clean: 0,
    pace: 1,
  };
  const led = {
    leanX: lean(place.focus, eye, 0),
    leanY: lean(place.focus, eye, 1),
    eyeX: eye[0],
    eyeY: eye[1],
  };
  switch (attention.kind) {
    case "story":
      return rest;
    case "asking": {
      const held = { ...rest, ...led, dusk: Math.max(0.88, lighting.dusk), misregistration: 0.5, pace: 0 };
      return attention.eye === undefined
        ? { ...held, zoom: 1.03, aperture: 0.5 }
        : { ...held, zoom: 1.07, aperture: 0.4 };
    }
    case "committed":
      return { ...rest, ...led, zoom: 1.06, aperture: 0.62, dusk: Math.max(0.6, lighting.dusk), pace: 0.4 };
    case "record":
      return { ...rest, ...pull(attention.alignment, lighting) };
    default:
      return attention satisfies never;
  }
};

/** What the record's answer does to the print. */
const pull = (alignment: Alignment, lighting: Lighting): Partial<Impression> => {
  switch (alignment) {
    case "as-recorded":
      return { misregistration: 0, grain: 0.22, dusk: lighting.dusk * 0.2, aperture: 1, zoom: 1, clean: 1 };
    case "counterfactual":
      return { overprint: 1, misregistration: 1.2, grain: 0.6 };
    case "disputed":
      return { quarrel: 1, misregistration: 0, grain: 0.6, dusk: lighting.dusk * 0.3, pace: 0.7 };
    case "unrecorded":
      return { bare: 1, misregistration: 0.4, grain: 0.7, dusk: lighting.dusk * 0.5, pace: 0 };
    default:
      return alignment satisfies never;
  }
};

/** A blow of the press, added to an impression. */
export interface Blow {
  readonly zoom: number;
  readonly misregistration: number;
  /** Ink pressed on, 0 to 1. */
  readonly ink: number;
}

/** How long the press takes to come down and let go, in milliseconds. */
export const BLOW_LENGTH = 520;

/** The press coming down on the paper: quick down in a fifth of the time, and a slow release. Nothing after its length. */
export const blow = (since: number): Blow => {
  const t = since / BLOW_LENGTH;
  if (t < 0 || t >= 1) return { zoom: 0, misregistration: 0, ink: 0 };
  const weight = t < 0.2 ? (t / 0.2) ** 2 : (1 - (t - 0.2) / 0.8) ** 3;
  return { zoom: -0.035 * weight, misregistration: 7 * weight, ink: 0.75 * weight };
};
