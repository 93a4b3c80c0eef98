import type { Comparison } from "./compare.ts";

/** How the record's thread and the player's run through one decision. */
export type Strand =
  /** One beside the other. */
  | "together"
  /** Apart: the player did something else. */
  | "apart"
  /** The record's own thread is split. */
  | "split"
  /** The record's thread is missing. */
  | "bare";

/** The strand of each decision of a night, in order. */
export const threads = (comparisons: readonly Comparison[]): readonly Strand[] =>
  comparisons.map(({ alignment }) => {
    switch (alignment) {
      case "as-recorded":
        return "together";
      case "counterfactual":
        return "apart";
      case "disputed":
        return "split";
      case "unrecorded":
        return "bare";
      default:
        return alignment satisfies never;
    }
  });
