import type { ComponentChild } from "preact";
import type { Moment } from "../narrative/moment.ts";
import type { Bet, Judgement, Playthrough } from "../narrative/playthrough.ts";
import type { Telling } from "../narrative/replay.ts";
import type { Episode } from "../record/episode.ts";
import type { Language } from "../record/language.ts";
import type { Words } from "../record/words.ts";
import type { Comfort } from "./wear-comfort.ts";

/** What the player has set to their liking. */
export interface Preferences {
  readonly mix: {
    readonly muted: boolean;
    /** Volumes from 0 to 1. */
    readonly ambience: number;
    readonly effects: number;
    readonly music: number;
  };
  readonly captions: boolean;
  readonly still: boolean;
  readonly lens: boolean;
  readonly keys: boolean;
  readonly theme: "system" | "light" | "dark";
  /** How the text is set. */
  readonly comfort: Comfort;
  readonly aloud: {
    /** How fast is read aloud, in percent of the voice's own speed. */
    readonly rate: number;
  };
  /** The browser's, as long as the player has not asked for one. */
  readonly language: Language | "browser";
}

/** A night that was begun, as the title page lists it. */
export interface KeptNight {
  readonly id: string;
  readonly episode: Episode;
  /** How many decisions it has come to. */
  readonly decisions: number;
  readonly kept: Date;
}

/** Which screen is up. */
export type Screen =
  | { readonly kind: "title"; readonly opening: Moment; readonly nights: readonly KeptNight[] }
  | { readonly kind: "night"; readonly playthrough: Playthrough; readonly telling: Telling };

/** Something that the player has to be told, and what they can do about it. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  /** What went wrong and where, for whoever can mend it; in English. */
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A room beside the night with somebody in it: a page of its own, for which the screen waits. */
export interface OpenRoom {
  readonly name: string;
  /** What the browser calls the page meanwhile. */
  readonly title: string;
  readonly content: () => ComponentChild;
}

/** Everything that the page shows, from one moment to the next. */
export interface PageState {
  readonly screen: Screen;
  readonly preferences: Preferences;
  readonly notices: readonly Notice[];
  /** What is heard now. */
  readonly captions: readonly Words[];
  readonly room: OpenRoom | undefined;
  /** A drawer that was fetched when it was opened, over the screen. */
  readonly drawer: (() => ComponentChild) | undefined;
}

/** What the player can do. Each one leads to a new {@link PageState}. */
export interface Acts {
  /** Lays another episode open on the title page. */
  readonly pick: (episode: Episode) => void;
  /** Begins the night that lies open on the title page, or the one being played once more, open at that leaf of its first moment. */
  readonly begin: (leaf: number) => void;
  /** Goes on with a night that was begun. */
  readonly resume: (id: string) => void;
  readonly home: () => void;
  readonly turnTo: (leaf: number) => void;
  readonly decide: (at: string, chose: string) => void;
  readonly openRecord: (bet?: Bet) => void;
  readonly goOn: () => void;
  readonly judge: (contradiction: string, judgement: Judgement) => void;
  /** Takes the night up again where that many decisions had been taken. */
  readonly branch: (decisions: number) => void;
  /** Goes into a room beside the night, by its address. */
  readonly go: (address: string) => void;
  /** Opens the drawer from which the night is handed on. */
  readonly share: () => void;
  /** Goes into the record room, where it was left. */
  readonly enterRecord: () => void;
  /** The id of the choice under focus or pointer. */
  readonly look: (choice: string | undefined) => void;
  readonly prefer: (preferences: Preferences) => void;
  readonly speak: (language: Language) => void;
  readonly dismiss: (notice: string) => void;
}
