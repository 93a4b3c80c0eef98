import type { RecordedDecision } from "../record/recorded-decision.ts";

/** The four answers of the record to a decision. None is better than another. */
export const ALIGNMENTS = ["as-recorded", "counterfactual", "disputed", "unrecorded"] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/**
 * How a choice stands to the record: `unrecorded` where no account says what was chosen, `disputed` where accounts say
 * different things, else `as-recorded` or `counterfactual`.
 */
export const align = (decision: RecordedDecision, choice: string): Alignment => {
  const attested = Object.keys(decision.attested);
  if (attested.length === 0) return "unrecorded";
  if (attested.length > 1) return "disputed";
  return attested.includes(choice) ? "as-recorded" : "counterfactual";
};
