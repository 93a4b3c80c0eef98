import type { Playthrough } from "../narrative/playthrough.ts";
import { episodeNamed } from "../record/episode.ts";
import type { KeptNight } from "./page-state.ts";

interface Dated {
  readonly savedAt: number;
}

/** For sorting: the latest first. */
export const byTime = (one: Dated, other: Dated): number => other.savedAt - one.savedAt;

/**
 * The nights that were kept, as the title page lists them: the latest first, without those of an episode that the house
 * does not have. `savedAt` is in milliseconds since 1970.
 */
export const keptNights = (kept: Iterable<Dated & { readonly playthrough: Playthrough }>): readonly KeptNight[] =>
  [...kept].sort(byTime).flatMap(({ playthrough: { id, trail, episode: name }, savedAt }) => {
    const episode = episodeNamed(name);
    return episode === undefined ? [] : [{ id, episode, decisions: trail.length, kept: new Date(savedAt) }];
  });
