import type { Alignment } from "../../comparison/alignment.ts";
import type { Strand } from "../../comparison/threads.ts";
import type { Place } from "../../narrative/cue.ts";
import type { Certainty, Verdict } from "../../narrative/playthrough.ts";
import type { Provenance } from "../../narrative/provenance.ts";
import type { Account } from "../../record/account.ts";
import type { Episode } from "../../record/episode.ts";
import type { Hour } from "../../record/hour.ts";
import type { Warrant } from "../../record/recorded-decision.ts";
import type { Silence } from "../../record/silence.ts";
import type { AloudWords } from "./aloud-words.ts";
import type { ComfortWords } from "./comfort-words.ts";
import type { KeepingWords } from "./keeping-words.ts";

/** Everything that the page says by itself, in one language. Placeholders are named; nothing is put together outside. */
export interface PageWords {
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
  readonly reading: {
    readonly goOn: string;
    readonly back: string;
    readonly choices: string;
    /** Said after a passage that ends in choices, to those who hear the page. */
    readonly choicesFollow: (values: { readonly count: number }) => string;
    readonly seat: (values: { readonly desk: string }) => string;
    readonly hole: string;
    readonly holeOpen: string;
    readonly toTheEnd: string;
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
  readonly lens: {
    readonly kind: Readonly<Record<Provenance["kind"], string>>;
    readonly open: (values: { readonly kind: string; readonly at: string }) => string;
    readonly explain: Readonly<Record<Provenance["kind"], string>>;
  };
  readonly bet: {
    readonly decided: string;
    readonly question: string;
    readonly disputed: string;
    readonly unrecorded: string;
    readonly sure: string;
    readonly certainty: Readonly<Record<Certainty, string>>;
    /** The same, looking back. */
    readonly wasCertain: Readonly<Record<Certainty, string>>;
    readonly place: string;
    readonly skip: string;
  };
  readonly record: {
    readonly heading: string;
    readonly alignment: Readonly<Record<Alignment, string>>;
    readonly explain: Readonly<Record<Alignment, string>>;
    /** Said once a night, where it leaves the recorded one. */
    readonly leaves: string;
    readonly you: string;
    readonly documents: string;
    readonly side: (values: { readonly choice: string }) => string;
    readonly missing: string;
    readonly possible: Readonly<Record<Warrant["kind"], string>>;
    readonly restsOn: string;
    readonly closest: (values: { readonly choice: string }) => string;
    readonly yourBet: (values: { readonly on: string; readonly certainty: string; readonly held: boolean }) => string;
    readonly goOn: string;
  };
  readonly account: {
    readonly kind: Readonly<Record<Account["kind"], string>>;
  };
  readonly desk: {
    readonly heading: string;
    readonly lead: string;
    readonly slip: (values: { readonly verdict: "first" | "second"; readonly voices: string }) => string;
    readonly question: string;
    /** `locators` are those of the side, where the verdict is one. */
    readonly verdict: (values: { readonly verdict: Verdict; readonly locators: string }) => string;
    readonly why: string;
    readonly keep: string;
    readonly aside: string;
    readonly explained: string;
    readonly yours: (values: { readonly verdict: string }) => string;
    readonly left: string;
  };
  readonly silence: {
    readonly heading: string;
    readonly kind: Readonly<Record<Silence["kind"], string>>;
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
  readonly ending: {
    readonly heading: string;
    readonly threads: string;
    readonly recordThread: string;
    readonly yourThread: string;
    readonly strand: Readonly<Record<Strand, string>>;
    readonly never: string;
    readonly parted: (values: { readonly hour: string; readonly question: string }) => string;
    readonly alone: string;
    readonly otherwise: string;
    readonly again: string;
    readonly sources: string;
    readonly mirror: string;
    readonly judged: string;
    readonly ways: string;
    readonly chose: (values: { readonly choice: string }) => string;
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
