import type { EpisodeRecord } from "../record/episode-record.ts";
import { openAccounts } from "./knowledge.ts";
import { openedTrail, type ToldNight } from "./told-night.ts";

/**
 * The ids of the decisions whose record has opened to somebody who has these nights of one episode: those whose accounts all
 * lie open; of the silent ones those that were taken and are not still being bet on; all of them where one night has ended.
 */
export const openDecisions = (record: EpisodeRecord, nights: readonly ToldNight[]): ReadonlySet<string> => {
  const accounts = new Set(
    nights.flatMap(({ playthrough, telling }) => [...openAccounts(record, playthrough, telling)]),
  );
  const everything = record.accounts.every(({ id }) => accounts.has(id));
  const taken = new Set(nights.flatMap((night) => openedTrail(night).map(({ at }) => at)));
  return new Set(
    record.decisions
      .filter(({ id, attested }) => {
        const answers = Object.values(attested).flat();
        return everything || taken.has(id) || (answers.length > 0 && answers.every((each) => accounts.has(each)));
      })
      .map(({ id }) => id),
  );
};
