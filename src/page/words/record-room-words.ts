import type { Alignment } from "../../comparison/alignment.ts";
import type { Account } from "../../record/account.ts";
import type { Hour } from "../../record/hour.ts";
import type { Warrant } from "../../record/recorded-decision.ts";
import type { Silence } from "../../record/silence.ts";
import type { Source } from "../../record/source.ts";
import type { Shelf } from "../record-room/record-view.ts";

type Time = NonNullable<Account["time"]>;

/** Everything that the record room says by itself, in one language. Placeholders are named; nothing is put together outside. */
export interface RecordRoomWords {
  readonly heading: string;
  readonly lead: string;
  readonly shelves: {
    readonly label: string;
    readonly name: Readonly<Record<Shelf, string>>;
    /** What stands on the shelf, in a sentence. */
    readonly about: Readonly<Record<Shelf, string>>;
  };
  readonly open: {
    readonly count: (values: { readonly open: number; readonly all: number }) => string;
    readonly whole: string;
    readonly wholeWarns: string;
    readonly shut: string;
    readonly shutSays: string;
  };
  /** Said where an address leads nowhere. */
  readonly missing: (values: { readonly asked: string }) => string;
  readonly find: {
    readonly label: string;
    readonly words: string;
    readonly document: string;
    readonly everyDocument: string;
    readonly found: (values: { readonly count: number; readonly all: number }) => string;
    readonly nothing: string;
  };
  readonly notYet: string;
  /** Of several accounts on a line. */
  readonly notYetSeveral: (values: { readonly count: number }) => string;
  readonly account: {
    readonly kind: Readonly<Record<Account["kind"], string>>;
    readonly voice: string;
    readonly time: string;
    readonly persons: string;
    readonly attests: string;
    readonly contradicts: string;
    readonly usedBy: string;
    readonly elsewhere: (values: { readonly locator: string }) => string;
    readonly silence: string;
  };
  readonly time: {
    /** The day or the month or the year, with the hour where there is one. */
    readonly told: (time: Time) => string;
    /** The hour alone; undefined where the account has none. */
    readonly hour: (time: Time) => string | undefined;
    /** `3 October 1968`, `October 1968`, `1968`. */
    readonly day: (date: string) => string;
    readonly precision: Readonly<Record<Time["precision"], string>>;
    readonly phrase: string;
    readonly noHour: string;
    readonly noDate: string;
    /** The hour of a decision, with its date where it has one. */
    readonly decision: (hour: Hour) => string;
  };
  readonly person: {
    /** By the id that accounts name: persons, offices, bodies. */
    readonly name: Readonly<Record<string, string>>;
    readonly stands: (values: { readonly open: number; readonly all: number }) => string;
    readonly decides: string;
  };
  readonly decision: {
    readonly desk: (values: { readonly desk: string; readonly person: "recorded" | "imagined" }) => string;
    readonly record: string;
    readonly side: (values: { readonly index: number; readonly all: number }) => string;
    readonly closed: string;
    readonly otherwise: string;
    readonly possible: Readonly<Record<Warrant["kind"], string>>;
    readonly restsOn: string;
    readonly mirrored: string;
  };
  readonly contradiction: {
    readonly closed: string;
    readonly side: (values: { readonly side: "first" | "second"; readonly voices: string }) => string;
    readonly explained: string;
  };
  readonly silence: {
    readonly kind: Readonly<Record<Silence["kind"], string>>;
    readonly where: string;
    readonly decisions: string;
  };
  readonly source: {
    readonly kind: Readonly<Record<Source["kind"], string>>;
    readonly witness: string;
    readonly cite: string;
    readonly lines: string;
    readonly voices: string;
    readonly open: (values: { readonly open: number; readonly all: number }) => string;
    readonly read: string;
  };
  readonly mirror: {
    readonly caption: string;
    readonly pair: (values: { readonly index: number }) => string;
    readonly alone: (values: { readonly index: number }) => string;
    readonly rowHeading: string;
    readonly record: string;
    readonly you: string;
    readonly notPlayed: string;
    readonly notMet: string;
    readonly empty: (values: { readonly night: string }) => string;
    readonly disputed: string;
    readonly alignment: Readonly<Record<Alignment, string>>;
  };
}
