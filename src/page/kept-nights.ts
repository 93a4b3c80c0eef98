import type { Playthrough } from "../narrative/playthrough.ts";
import type { KeptNight } from "./page-state.ts";

/** The nights that were kept, as the title page lists them: the latest first. `savedAt` is in milliseconds since 1970. */
export const keptNights = (
  kept: Iterable<{ readonly playthrough: Playthrough; readonly savedAt: number }>,
): readonly KeptNight[] =>
  [...kept]
    .sort((one, other) => other.savedAt - one.savedAt)
    .map(({ playthrough: { id, trail }, savedAt }) => ({ id, decisions: trail.length, kept: new Date(savedAt) }));
