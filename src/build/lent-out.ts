import type { EpisodeRecord } from "../record/episode-record.ts";

/** The ids of the entries of one episode's record that other records borrow. */
export const lentOut = (episode: string, records: readonly EpisodeRecord[]): ReadonlySet<string> =>
  new Set(
    records.flatMap(({ accounts, contradictions, silences }) =>
      [...accounts, ...contradictions, ...silences].flatMap(({ id, lender }) => (lender === episode ? [id] : [])),
    ),
  );
