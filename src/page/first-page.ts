import type { Telling } from "../narrative/replay.ts";
import type { Episode } from "../record/episode.ts";
import type { PageState, Preferences, Screen } from "./page-state.ts";
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

/** The page before anything is known of the player: the title, at the place where the night begins. It stands in the HTML itself. */
export const firstPage = ({
  moments: [opening],
}: Telling): PageState & { readonly screen: Screen & { readonly kind: "title" } } => ({
  screen: { kind: "title", opening, nights: [] },
  preferences: FIRST_PREFERENCES,
  notices: [],
  captions: [],
  room: undefined,
  drawer: undefined,
});
