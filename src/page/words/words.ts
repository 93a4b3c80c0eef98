import type { Place } from "../../narrative/cue.ts";
import type { Episode } from "../../record/episode.ts";
import type { Hour } from "../../record/hour.ts";
import type { AloudWords } from "./aloud-words.ts";
import type { ComfortWords } from "./comfort-words.ts";
import type { KeepingWords } from "./keeping-words.ts";
import type { PlayingWords } from "./playing-words.ts";

/** Everything that the page says by itself, in one language. Placeholders are named; nothing is put together outside. */
export interface PageWords extends PlayingWords {
  readonly title: {
    readonly game: string;
    readonly subtitle: string;
    readonly episodesLabel: string;
    readonly episodes: Readonly<
      Record<Episode, { readonly title: string; readonly when: string; readonly minutes: string }>
    >;
    readonly noteHeading: string;
    readonly note: readonly string[];
    readonly begin: Readonly<Record<Episode, string>>;
    readonly goOn: string;
    readonly beginAnew: string;
    readonly keys: string;
    readonly opening: string;
    readonly turn: string;
    readonly nights: string;
    readonly oneNight: (values: { readonly title: string; readonly decisions: number; readonly kept: Date }) => string;
    readonly room: string;
    /** The way in for somebody who was given the code of a night. */
    readonly code: string;
  };
  readonly bar: {
    readonly label: string;
    readonly lens: string;
    readonly sources: string;
    readonly room: string;
    /** In that language. */
    readonly otherLanguage: string;
    readonly sound: string;
    readonly settings: string;
    readonly home: string;
  };
  /** The ways into the rooms beside a night. */
  readonly ways: {
    readonly label: string;
    readonly map: string;
    readonly soFar: string;
    readonly beside: string;
    readonly nights: string;
    readonly share: string;
  };
  readonly sources: {
    readonly heading: string;
    readonly lead: (values: { readonly open: number; readonly all: number }) => string;
    readonly notYet: (values: { readonly locators: string }) => string;
    readonly primary: string;
    readonly secondary: string;
    readonly cite: string;
    readonly room: string;
    readonly close: string;
  };
  readonly room: {
    readonly toNight: string;
    readonly toTitle: string;
  };
  readonly settings: {
    readonly heading: string;
    readonly ambience: string;
    readonly effects: string;
    readonly music: string;
    readonly muted: string;
    readonly captions: string;
    readonly still: string;
    readonly lens: string;
    readonly keys: string;
    readonly theme: string;
    readonly themes: Readonly<Record<"system" | "light" | "dark", string>>;
    readonly keyList: readonly (readonly [key: string, does: string])[];
    readonly close: string;
  };
  readonly aloud: AloudWords;
  readonly comfort: ComfortWords;
  readonly notice: {
    /** On the first page of another edition of the game. */
    readonly updated: string;
    readonly dismiss: string;
    readonly notKept: string;
    /** A part of the game that is fetched when it is needed did not come. */
    readonly notFetched: string;
    readonly damaged: string;
    readonly takeUp: string;
    readonly stopped: string;
    readonly broken: string;
  };
  readonly keeping: KeepingWords;
  readonly place: Readonly<Record<Place, string>>;
  /** What the picture of a place shows, for those who do not see it. */
  readonly picture: Readonly<Record<Place, string>>;
  readonly hour: (hour: Hour) => string;
  /** The text in quotation marks; those within it become the inner ones. */
  readonly quote: (text: string) => string;
}
