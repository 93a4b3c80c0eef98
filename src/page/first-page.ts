import type { Telling } from "../narrative/replay.ts";
import type { Episode } from "../record/episode.ts";
import type { KeptNight, PageState, Preferences, Screen } from "./page-state.ts";
import { AS_PRINTED } from "./wear-comfort.ts";

/** The episode that lies open on the title page of somebody who has played none. */
export const FIRST_EPISODE: Episode = "1968";

/** For a player who has set nothing yet. Music stays under the reading. */
const FIRST_PREFERENCES: Preferences = {
  mix: { muted: false, ambience: 0.7, effects: 0.8, music: 0.6 },
  captions: true,
  still: false,
  lens: false,
  keys: true,
  theme: "system",
  comfort: AS_PRINTED,
  aloud: { rate: 100 },
  language: "browser",
};

/** The title of an episode, at the place where it begins, with the nights that the player has kept. */
export const titleOf = ({ moments: [opening] }: Telling, nights: readonly KeptNight[]): Screen => ({
  kind: "title",
  opening,
  nights,
});

/** The page before anything is known of the player. It stands in the HTML itself. */
export const firstPage = (telling: Telling): PageState => ({
  screen: titleOf(telling, []),
  preferences: FIRST_PREFERENCES,
  notices: [],
  captions: [],
  room: undefined,
  drawer: undefined,
});
