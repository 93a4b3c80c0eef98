/** A choice taken. */
export interface Decision {
  /** The id of the decision point. */
  readonly at: string;
  /** The id of the choice. */
  readonly chose: string;
}

/** The decisions taken, oldest first: all that has to be kept of a playthrough to tell it again. */
export type Trail = readonly Decision[];

/** `steps:warn, bedroom:go`, for messages; `the beginning` for the empty trail. */
export const describeTrail = (trail: Trail): string =>
  trail.length === 0 ? "the beginning" : trail.map(({ at, chose }) => `${at}:${chose}`).join(", ");
