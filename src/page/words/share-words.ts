import type { CodeRefusal } from "../../narrative/trail-code.ts";
import type { Warrant } from "../../record/recorded-decision.ts";

/** Everything that is said of a night that is handed on, in one language. Placeholders are named; nothing is put together outside. */
export interface ShareWords {
  /** The name of a character of a code, as it is said aloud. */
  readonly character: (character: string) => string;
  readonly drawer: {
    readonly heading: string;
    readonly lead: string;
    readonly link: string;
    readonly linkLabel: string;
    readonly copy: string;
    readonly copied: string;
    readonly denied: string;
    readonly code: string;
    readonly codeLead: string;
    readonly group: (values: { readonly index: number; readonly all: number }) => string;
    readonly codeNote: string;
    readonly close: string;
  };
  readonly enter: {
    readonly heading: string;
    readonly lead: string;
    readonly label: string;
    readonly open: string;
    readonly refused: (refusal: CodeRefusal) => string;
    readonly openMeant: (values: { readonly code: string }) => string;
    readonly openSoFar: string;
    /** It could not be looked up. */
    readonly failed: string;
  };
  /** Of a link that leads to no night. */
  readonly link: { readonly heading: string; readonly lead: string };
  readonly night: {
    /** What the browser calls the page. */
    readonly title: string;
    readonly kicker: (values: { readonly title: string }) => string;
    /** The name of a night that has no ending yet. */
    readonly unended: string;
    readonly ended: (values: { readonly decisions: number }) => string;
    readonly stands: (values: { readonly decisions: number }) => string;
    readonly readFrom: string;
    readonly decisions: string;
    readonly none: string;
    readonly openRecord: string;
    readonly openWarns: string;
    readonly recordOpen: string;
    /** `choice` is in quotation marks already. */
    readonly chose: (values: { readonly choice: string }) => string;
    readonly undecided: string;
    readonly takeUp: string;
    readonly takeUpHere: string;
    readonly theirThread: string;
    readonly never: string;
    readonly parted: (values: { readonly hour: string; readonly question: string }) => string;
    /** As the record of a decision is headed elsewhere, for a decision that is somebody else's. */
    readonly you: string;
    readonly possible: Readonly<Record<Warrant["kind"], string>>;
  };
}
