import type { Alignment } from "../../comparison/alignment.ts";
import type { Strand } from "../../comparison/threads.ts";
import type { Certainty, Verdict } from "../../narrative/playthrough.ts";
import type { Provenance } from "../../narrative/provenance.ts";
import type { Account } from "../../record/account.ts";
import type { Warrant } from "../../record/recorded-decision.ts";
import type { Silence } from "../../record/silence.ts";

/** What the page says while a night is played, from its first passage to its ending. */
export interface PlayingWords {
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
}
