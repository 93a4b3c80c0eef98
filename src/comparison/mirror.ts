import type { Decision } from "../narrative/trail.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import { accountsOf, decisionOf, silenceOf } from "../record/look-up.ts";
import type { RecordedDecision } from "../record/recorded-decision.ts";
import type { Silence } from "../record/silence.ts";
import { type Alignment, align } from "./alignment.ts";
import type { Side } from "./compare.ts";

/** One night as the mirror holds it: its record, and the decisions that the player took in it, if they played it. */
export interface MirroredNight<Taken extends Decision> {
  readonly record: EpisodeRecord;
  readonly played?: readonly Taken[] | undefined;
}

/** What the player did where a decision was asked for; or why there is nothing to show. */
export type Yours<Taken extends Decision> =
  | { readonly kind: "took"; readonly decision: Taken; readonly alignment: Alignment }
  /** The player has not played that night. */
  | { readonly kind: "not-played" }
  /** The player's night did not come to this desk. */
  | { readonly kind: "not-met" };

/** A decision of one night, what the record holds of it, and what the player did. */
export interface MirrorCell<Taken extends Decision> {
  readonly decision: RecordedDecision;
  /** What the documents say was chosen: one side, several where they differ, none where they are silent. */
  readonly sides: readonly Side[];
  /** What the documents do not say, where they are silent. */
  readonly silence?: Silence;
  readonly yours: Yours<Taken>;
}

/**
 * Two decisions of the same kind, one of each night in the order of the nights; or one that stands alone, because no
 * decision of the other night answers to it.
 */
export type MirrorRow<Taken extends Decision> = readonly [MirrorCell<Taken> | undefined, MirrorCell<Taken> | undefined];

/**
 * The decisions of two nights side by side. Two stand in one row where either names the other as its mirror, and no two
 * twice; every decision stands in one row at least. The rows go by the first night, then come those of the second that
 * stand alone. Throws a RangeError where a decision names a mirror that the other night does not have.
 */
export const mirror = <Taken extends Decision>(
  first: MirroredNight<Taken>,
  second: MirroredNight<Taken>,
): readonly MirrorRow<Taken>[] => {
  const pairs = [
    ...pairsNamed(first, second),
    ...pairsNamed(second, first).map(([one, other]) => [other, one] as const),
  ];
  const answers = (id: string): readonly string[] =>
    second.record.decisions
      .filter((decision) => pairs.some(([one, other]) => one === id && other === decision.id))
      .map((decision) => decision.id);
  const alone = second.record.decisions.filter(({ id }) => !pairs.some(([, other]) => other === id));
  return [
    ...first.record.decisions.flatMap(({ id }): MirrorRow<Taken>[] => {
      const found = answers(id);
      const cell = cellOf(first, id);
      return found.length === 0 ? [[cell, undefined]] : found.map((other) => [cell, cellOf(second, other)]);
    }),
    ...alone.map(({ id }): MirrorRow<Taken> => [undefined, cellOf(second, id)]),
  ];
};

/** The pairs that one night's decisions name: its own first, then that of the other night. */
const pairsNamed = (
  { record }: MirroredNight<Decision>,
  other: MirroredNight<Decision>,
): readonly (readonly [own: string, other: string])[] =>
  record.decisions.flatMap(({ id, mirror: named = "" }) => {
    const [episode, answer = ""] = named.split(".");
    return episode === other.record.episode ? [[id, decisionOf(other.record, answer).id] as const] : [];
  });

const cellOf = <Taken extends Decision>({ record, played }: MirroredNight<Taken>, id: string): MirrorCell<Taken> => {
  const decision = decisionOf(record, id);
  return {
    decision,
    sides: Object.entries(decision.attested).map(([choice, ids]) => ({ choice, accounts: accountsOf(record, ids) })),
    ...(decision.silence === undefined ? {} : { silence: silenceOf(record, decision.silence) }),
    yours: yoursAt(decision, played),
  };
};

const yoursAt = <Taken extends Decision>(
  decision: RecordedDecision,
  played: readonly Taken[] | undefined,
): Yours<Taken> => {
  if (played === undefined) return { kind: "not-played" };
  const taken = played.find(({ at }) => at === decision.id);
  return taken === undefined
    ? { kind: "not-met" }
    : { kind: "took", decision: taken, alignment: align(decision, taken.chose) };
};
