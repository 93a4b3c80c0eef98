import { tellAgain } from "../../comparison/told-night.ts";
import type { Place } from "../../narrative/cue.ts";
import type { Playthrough } from "../../narrative/playthrough.ts";
import { type Telling, tellerOf } from "../../narrative/replay.ts";
import { type Episode, episodeNamed } from "../../record/episode.ts";
import type { Language } from "../../record/language.ts";
import { byTime } from "../kept-nights.ts";
import { scriptOf } from "../library.ts";
import { cameTo } from "./called-of.ts";

/** A night as its row lists it. */
export interface ListedNight {
  readonly id: string;
  readonly episode: Episode;
  /** What the player calls it; empty as long as they have not named it. */
  readonly name: string;
  readonly decisions: number;
  readonly kept: Date;
  /** The id of the night that it branched from, and how many decisions they share. */
  readonly from: { readonly night: string; readonly decisions: number } | undefined;
}

/** What a night has come to, as the story tells it. */
export type NightTold =
  | { readonly kind: "ended"; readonly title: string }
  | { readonly kind: "stands"; readonly place: Place | undefined }
  /** The story no longer has all of it. */
  | { readonly kind: "stopped" };

/** What lies in the room of the nights. */
export interface NightsContents {
  readonly language: Language;
  /** The latest first. */
  readonly nights: readonly ListedNight[];
  /** Tells a night along its trail, which takes some milliseconds the first time; undefined for an id that is not listed. */
  readonly tell: (id: string) => NightTold | undefined;
}

/** Tells where a night of an episode has come to. */
export type Teller = (playthrough: Playthrough) => NightTold;

interface Kept {
  readonly playthrough: Playthrough;
  readonly savedAt: number;
}

/**
 * Fetches what the episodes of these nights are told with; those that are `known` are not fetched again. Rejects with the
 * loader's error where one cannot be fetched.
 */
export const tellersFor = async (
  kept: Iterable<Kept>,
  language: Language,
  known: ReadonlyMap<Episode, Teller> = new Map(),
): Promise<ReadonlyMap<Episode, Teller>> => {
  const episodes = new Set([...kept].flatMap(({ playthrough }) => episodeNamed(playthrough.episode) ?? []));
  return new Map(
    await Promise.all(
      [...episodes].map(
        async (episode) =>
          [episode, known.get(episode) ?? whereTo(tellerOf(await scriptOf(episode, language)))] as const,
      ),
    ),
  );
};

/** The nights as they are listed. Those of an episode that the house does not have are left out. */
export const listNights = (
  kept: Iterable<Kept>,
  language: Language,
  tellers: ReadonlyMap<Episode, Teller>,
): NightsContents => {
  const all = [...kept];
  const byId = new Map(all.map(({ playthrough }) => [playthrough.id, playthrough]));
  return {
    language,
    nights: all
      .toSorted(byTime)
      .flatMap(({ playthrough: { id, episode: name, name: named, trail, from }, savedAt }) => {
        const episode = episodeNamed(name);
        const row = { id, name: named, decisions: trail.length, kept: new Date(savedAt), from: from ?? undefined };
        return episode === undefined ? [] : [{ ...row, episode }];
      }),
    tell: (id) => {
      const playthrough = byId.get(id);
      const episode = playthrough && episodeNamed(playthrough.episode);
      return playthrough && episode && tellers.get(episode)?.(playthrough);
    },
  };
};

/** Remembers what it told: nights share their trails, and the list is made anew with every change to it. */
const whereTo = (tell: (trail: Playthrough["trail"]) => Telling): Teller => {
  const remembered = new Map<string, NightTold>();
  return (playthrough) => {
    const key = JSON.stringify([playthrough.trail, playthrough.leaf, playthrough.step]);
    const told = remembered.get(key) ?? comesTo(tell, playthrough);
    remembered.set(key, told);
    return told;
  };
};

const comesTo = (tell: (trail: Playthrough["trail"]) => Telling, playthrough: Playthrough): NightTold => {
  const [told] = tellAgain([playthrough], tell);
  return told === undefined ? { kind: "stopped" } : cameTo(told);
};
