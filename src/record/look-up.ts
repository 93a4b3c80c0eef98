import type { Account } from "./account.ts";
import type { Contradiction } from "./contradiction.ts";
import type { Desk, EpisodeRecord } from "./episode-record.ts";
import type { RecordedDecision } from "./recorded-decision.ts";
import type { Silence } from "./silence.ts";

/** The recorded decision of that id. Throws a RangeError that names the id and the episode where there is none. */
export const decisionOf = (record: EpisodeRecord, id: string): RecordedDecision =>
  found(record, "decision", record.decisions, id);

/** The account of that id. Throws a RangeError that names the id and the episode where there is none. */
export const accountOf = (record: EpisodeRecord, id: string): Account => found(record, "account", record.accounts, id);

/** The accounts of those ids, in that order. Throws as {@link accountOf} does. */
export const accountsOf = (record: EpisodeRecord, ids: readonly string[]): readonly Account[] =>
  ids.map((id) => accountOf(record, id));

/** The contradiction of that id. Throws a RangeError that names the id and the episode where there is none. */
export const contradictionOf = (record: EpisodeRecord, id: string): Contradiction =>
  found(record, "contradiction", record.contradictions, id);

/** The silence of that id. Throws a RangeError that names the id and the episode where there is none. */
export const silenceOf = (record: EpisodeRecord, id: string): Silence => found(record, "silence", record.silences, id);

/** The desk of that id. Throws a RangeError that names the id and the episode where there is none. */
export const deskOf = (record: EpisodeRecord, id: string): Desk => found(record, "desk", record.desks, id);

const found = <Entry extends { readonly id: string }>(
  record: EpisodeRecord,
  what: string,
  entries: readonly Entry[],
  id: string,
): Entry => {
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) throw new RangeError(`no ${what} "${id}" in the record of ${record.episode}`);
  return entry;
};
