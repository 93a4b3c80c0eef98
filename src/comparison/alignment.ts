import type { RecordedDecision } from "../record/recorded-decision.ts";

/** The four answers of the record to a decision. None is better than another. */
export const ALIGNMENTS = ["as-recorded", "counterfactual", "disputed", "unrecorded"] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/**
 * How a choice stands to the record: `unrecorded` where no account says what was chosen; `counterfactual` where every
 * account says that something else was; `as-recorded` where this choice alone is attested, `disputed` where another is too.
 */
export const align = (decision: RecordedDecision, choice: string): Alignment => {
  const attested = Object.keys(decision.attested);
  if (attested.length === 0) return "unrecorded";
  if (!attested.includes(choice)) return "counterfactual";
  return attested.length === 1 ? "as-recorded" : "disputed";
};
