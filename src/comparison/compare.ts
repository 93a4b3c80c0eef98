import type { Decision, Trail } from "../narrative/trail.ts";
import type { Account } from "../record/account.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import { accountsOf, decisionOf, silenceOf } from "../record/look-up.ts";
import type { RecordedDecision, Warrant } from "../record/recorded-decision.ts";
import type { Silence } from "../record/silence.ts";
import { type Alignment, align } from "./alignment.ts";

/** A decision set beside the record. */
export interface Comparison {
  readonly decision: RecordedDecision;
  /** The id of the choice that the player took. */
  readonly chose: string;
  readonly alignment: Alignment;
  /** What the documents say was chosen: one side, several where they differ, none where they are silent. */
  readonly sides: readonly Side[];
  /** What makes the player's choice possible, where no account says that it was taken. */
  readonly warrant?: Warrant;
  /** What the documents do not say, where they are silent. */
  readonly silence?: Silence;
}

/** A choice that is attested, with its accounts. */
export interface Side {
  readonly choice: string;
  readonly accounts: readonly Account[];
}

/**
 * The decision set beside the record. Throws a RangeError that names what is missing when the record does not know the
 * decision or the choice.
 */
export const compare = (record: EpisodeRecord, { at, chose }: Decision): Comparison => {
  const decision = decisionOf(record, at);
  const warrant = decision.warrants[chose];
  if (warrant === undefined && decision.attested[chose] === undefined)
    throw new RangeError(`no choice "${chose}" at ${at} in the record of ${record.episode}`);
  return {
    decision,
    chose,
    alignment: align(decision, chose),
    sides: Object.entries(decision.attested).map(([choice, ids]) => ({ choice, accounts: accountsOf(record, ids) })),
    ...(warrant === undefined ? {} : { warrant }),
    ...(decision.silence === undefined ? {} : { silence: silenceOf(record, decision.silence) }),
  };
};

/** Every decision of the trail set beside the record, in its order. Throws as {@link compare} does. */
export const compareTrail = (record: EpisodeRecord, trail: Trail): readonly Comparison[] =>
  trail.map((decision) => compare(record, decision));

/** The first comparison in which the player left the recorded night; undefined where they never did. */
export const divergence = (comparisons: readonly Comparison[]): Comparison | undefined =>
  comparisons.find((comparison) => comparison.alignment === "counterfactual");
