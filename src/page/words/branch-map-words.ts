import type { Alignment } from "../../comparison/alignment.ts";
import type { Recorded } from "../../comparison/mainline.ts";
import type { Hour } from "../../record/hour.ts";

/** Everything that the map of a night says by itself, in one language. Placeholders are named; nothing is put together outside. */
export interface BranchMapWords {
  readonly heading: string;
  readonly lead: string;
  /** How much of the night was walked. */
  readonly counts: (values: {
    readonly nights: number;
    readonly decisions: number;
    readonly allDecisions: number;
    readonly endings: number;
    readonly allEndings: number;
  }) => string;
  readonly none: string;
  readonly key: {
    readonly label: string;
    readonly record: string;
    readonly silent: string;
    readonly yours: string;
    readonly current: string;
    readonly bare: string;
  };
  readonly drawing: {
    readonly heading: string;
    /** What the keys do, said before the drawing. */
    readonly keys: string;
    readonly label: string;
    readonly whole: string;
    readonly decision: (values: { readonly hour: string; readonly question: string }) => string;
    readonly ending: (values: { readonly title: string }) => string;
    /** An ending to which a night has come, whose title is not known. */
    readonly untitled: string;
  };
  readonly list: {
    readonly heading: string;
    readonly lead: string;
  };
  readonly place: {
    /** The nights that took a choice, listed: `Night 1, Night 2`. */
    readonly nights: (names: readonly string[]) => string;
    /** That many choices of a decision nobody has taken. */
    readonly notTaken: (values: { readonly count: number }) => string;
    /** Nights that came by the same way and have taken no other. */
    readonly ended: (values: { readonly night: string; readonly title: string }) => string;
    readonly waits: (values: { readonly night: string; readonly question: string }) => string;
    readonly waitsHere: (values: { readonly night: string }) => string;
    readonly otherwise: string;
    /** Said after it, to those who hear the page. */
    readonly otherwiseWhere: (values: { readonly night: string; readonly question: string }) => string;
    readonly goOn: (values: { readonly night: string }) => string;
    readonly open: (values: { readonly night: string }) => string;
  };
  /** How the record stands to a choice that was taken. */
  readonly alignment: Readonly<Record<Alignment, string>>;
  /** What the recorded night does at a decision, said of the drawing. */
  readonly recorded: Readonly<Record<Recorded, string>>;
  readonly hour: (hour: Hour) => string;
  /** For the side of the drawing. */
  readonly day: (date: string) => string;
  /** For the side of the drawing: `01:00`, `01:00–02:00`. */
  readonly time: (hour: Hour) => string;
  readonly quote: (text: string) => string;
}
