import { openAccounts } from "../../comparison/knowledge.ts";
import { openedTrail, type ToldNight, tellAgain } from "../../comparison/told-night.ts";
import type { Playthrough } from "../../narrative/playthrough.ts";
import { tellerOf } from "../../narrative/replay.ts";
import { EPISODES, type Episode } from "../../record/episode.ts";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import type { Language } from "../../record/language.ts";
import { choiceWords } from "../choice-words.ts";
import { recordOf, scriptOf } from "../library.ts";

/** A decision that the player took, with the words in which it was offered. */
export interface PlayedDecision {
  readonly at: string;
  readonly chose: string;
  readonly words: string;
}

/** What lies in the record room. */
export interface RecordRoomContents {
  readonly language: Language;
  /** In the order of the episodes. */
  readonly records: readonly EpisodeRecord[];
  /** By episode: the accounts that the player's nights have opened. */
  readonly open: Readonly<Record<string, ReadonlySet<string>>>;
  /** By episode: the decisions of the last night in which one was taken, but for one that is still being bet on. */
  readonly played: Readonly<Record<string, readonly PlayedDecision[]>>;
}

/** How many nights of an episode are read again for what they have opened: the latest. */
const READ_AGAIN = 12;

/**
 * Gathers all records, and what the player's nights (the latest first) have opened of them. A night that the story can no
 * longer tell opens nothing. Rejects with the loader's error where something cannot be fetched.
 */
export const gatherRoom = async (nights: readonly Playthrough[], language: Language): Promise<RecordRoomContents> => {
  const shelves = await Promise.all(EPISODES.map((episode) => shelfOf(episode, nights, language)));
  return {
    language,
    records: shelves.map(({ record }) => record),
    open: Object.fromEntries(shelves.map(({ record, open }) => [record.episode, open])),
    played: Object.fromEntries(
      shelves.flatMap(({ record, played }) => (played === undefined ? [] : [[record.episode, played]])),
    ),
  };
};

const shelfOf = async (episode: Episode, nights: readonly Playthrough[], language: Language) => {
  const record = await recordOf(episode);
  const own = nights.filter((night) => night.episode === episode).slice(0, READ_AGAIN);
  if (own.length === 0) return { record, open: new Set<string>(), played: undefined };
  const told = tellAgain(own, tellerOf(await scriptOf(episode, language)));
  const last = told.find(({ telling }) => telling.trail.length > 0);
  return {
    record,
    open: new Set(told.flatMap(({ playthrough, telling }) => [...openAccounts(record, playthrough, telling)])),
    played: last && decisionsOf(last),
  };
};

const decisionsOf = (night: ToldNight): readonly PlayedDecision[] =>
  openedTrail(night).map(({ at, chose }) => ({ at, chose, words: choiceWords(night.telling, at, chose) }));
