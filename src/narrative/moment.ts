import { type Hour, sameHour } from "../record/hour.ts";
import type { Cue, Light, Place } from "./cue.ts";
import type { Provenance } from "./provenance.ts";

/** Where, when and through whose eyes a beat is seen; what the story has not said yet is absent. */
export interface Setting {
  readonly place?: Place;
  readonly light?: Light;
  readonly hour?: Hour;
  readonly desk?: string;
}

/** Whether two lines can be read in one passage: the same place, desk and hour, whatever the light. */
export const sameScene = (one: Setting, other: Setting): boolean =>
  one.place === other.place && one.desk === other.desk && sameHour(one.hour, other.hour);

/** One line of the story. */
export interface Beat {
  /** A hole in the documents stands in it as {@link HOLE}. */
  readonly text: string;
  readonly provenance: Provenance;
  readonly setting: Setting;
  readonly cues: readonly Cue[];
  /** Whether a new passage begins with it: another place, desk or hour, or a page turned. */
  readonly opens: boolean;
  /** The silence that its hole belongs to. */
  readonly hole?: string;
  /** The contradiction that is laid on the desk after it. */
  readonly contradiction?: string;
  /** Path in the compiled ink. */
  readonly path: string;
}

/** How a hole in the documents is written in a line. */
export const HOLE = "____";

/** One of the deeds that a decision point offers. */
export interface Choice {
  readonly id: string;
  readonly text: string;
}

/** Where the player decides. */
export interface DecisionPoint {
  readonly kind: "decision";
  readonly id: string;
  /** In the order of the ink. */
  readonly choices: readonly Choice[];
}

/** Where a night ends. */
export interface Ending {
  readonly kind: "ending";
  readonly id: string;
  readonly title: string;
}

/** What is seen between two decisions, and what it leads to. */
export interface Moment {
  readonly beats: readonly Beat[];
  readonly next: DecisionPoint | Ending;
}
