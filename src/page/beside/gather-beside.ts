import { openDecisions } from "../../comparison/open-decisions.ts";
import { type ToldNight, tellAgain } from "../../comparison/told-night.ts";
import type { Playthrough } from "../../narrative/playthrough.ts";
import { tellerOf } from "../../narrative/replay.ts";
import type { Episode } from "../../record/episode.ts";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import type { Language } from "../../record/language.ts";
import { recordOf, scriptOf } from "../library.ts";
import type { NightColumn } from "./beside-room.tsx";

/** What the two columns are made from: the record of an episode, and the player's nights of it. */
export interface BesideContents {
  readonly episode: Episode;
  readonly record: EpisodeRecord;
  /** Those in which something was decided, the latest first. */
  readonly nights: readonly NightColumn[];
  /** The ids of the decisions whose record has opened. */
  readonly open: ReadonlySet<string>;
}

/** How many nights can be chosen from: the latest. */
const OFFERED = 40;

/**
 * Gathers the player's nights of an episode (the latest first), each told again and with its name. One that the story can no
 * longer tell is left out; of one that it tells in part the part is there. Rejects with the loader's error where something
 * cannot be fetched.
 */
export const gatherBeside = async (
  episode: Episode,
  nights: readonly Playthrough[],
  language: Language,
  namesOf: (nights: readonly ToldNight[]) => ReadonlyMap<string, string>,
): Promise<BesideContents> => {
  const [record, script] = await Promise.all([recordOf(episode), scriptOf(episode, language)]);
  const own = nights.filter((night) => night.episode === episode && night.trail.length > 0).slice(0, OFFERED);
  const told = tellAgain(own, tellerOf(script));
  const called = namesOf(told);
  return {
    episode,
    record,
    open: openDecisions(record, told),
    nights: told.map((night) => ({
      ...night,
      id: night.playthrough.id,
      name: called.get(night.playthrough.id) ?? "",
    })),
  };
};
