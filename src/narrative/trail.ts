/** A choice taken. */
export interface Decision {
  /** The id of the decision point. */
  readonly at: string;
  /** The id of the choice. */
  readonly chose: string;
}

/** The decisions taken, oldest first: all that has to be kept of a playthrough to tell it again. */
export type Trail = readonly Decision[];
