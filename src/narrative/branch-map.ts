/** A rectangle on the drawing, in its units: its centre and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point of the drawing: from the left, from the top. */
export type Point = readonly [x: number, y: number];

/** Every branch of a night, drawn from top to bottom. It holds ids and no words: those come from the script of a language. */
export interface BranchMap {
  readonly episode: string;
  /** The size of the drawing. One unit is meant to be one CSS pixel. */
  readonly width: number;
  readonly height: number;
  /** The decision points and the endings, each once, in the order of their hours. */
  readonly places: readonly MapPlace[];
  /** The ways in which the night can stand, the first at its beginning; those that lead to the same branches are one. */
  readonly states: readonly MapState[];
}

export type MapPlace = MapDecision | MapEnding;

/** A decision point. */
export interface MapDecision extends Box {
  readonly kind: "decision";
  readonly id: string;
  readonly choices: readonly MapChoice[];
}

/** Where the night can end. */
export interface MapEnding extends Box {
  readonly kind: "ending";
  readonly id: string;
}

/** A choice of a decision point. Its mark stands below the decision. */
export interface MapChoice {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Where it can lead; more than one way where that depends on earlier decisions. */
  readonly ways: readonly MapWay[];
}

/** From the mark of a choice to a place. */
export interface MapWay {
  /** An index into the places. */
  readonly to: number;
  readonly points: readonly Point[];
}

/** A way in which the night can stand. */
export interface MapState {
  /** Where: an index into the places. */
  readonly at: number;
  /** The state to which each choice of the place leads; {@link NOWHERE} where it is not offered in this state. */
  readonly next: readonly number[];
}

/** In place of a state: none. */
export const NOWHERE = -1;
