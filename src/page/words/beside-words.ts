import type { Alignment } from "../../comparison/alignment.ts";
import type { EndTurn, Turn } from "../../comparison/beside.ts";
import type { Place } from "../../narrative/cue.ts";
import type { Provenance } from "../../narrative/provenance.ts";
import type { Hour } from "../../record/hour.ts";
import type { Silence } from "../../record/silence.ts";

/** What two columns come to. */
interface Tally {
  /** How many times the nights part, and come to one desk again. */
  readonly parted: number;
  readonly met: number;
  /** Whether both have come to their end. */
  readonly over: boolean;
  /** Where they part first; absent where they do not. */
  readonly first?: { readonly hour: string; readonly question: string };
}

/** Everything that the two columns say by themselves, in one language. */
export interface BesideWords {
  readonly heading: string;
  readonly lead: string;
  readonly pick: {
    readonly legend: string;
    readonly left: string;
    readonly right: string;
    readonly nothing: string;
    /** Said where the same night, or the record twice, stands in both columns. */
    readonly same: string;
  };
  /** The name of the record's column. */
  readonly record: string;
  readonly print: string;
  readonly caption: (values: { readonly left: string; readonly right: string }) => string;
  readonly desk: string;
  readonly tally: (values: Tally) => string;
  readonly turn: Readonly<Record<Turn, string>>;
  readonly end: {
    readonly heading: string;
    readonly turn: Readonly<Record<EndTurn, string>>;
    readonly unfinished: (values: { readonly decisions: number }) => string;
    /** What stands for an ending in the record's column. */
    readonly record: string;
  };
  readonly cell: {
    readonly stands: string;
    readonly notCome: string;
    readonly passedBy: string;
    /** Of a night that comes here in another row, by where that row is. */
    readonly elsewhere: Readonly<Record<"above" | "below", string>>;
    readonly notYet: string;
    readonly side: (values: { readonly index: number; readonly all: number }) => string;
    readonly asIf: (values: { readonly choice: string }) => string;
    /** Of a single choice that is attested, where the night took another one. */
    readonly closest: (values: { readonly choice: string }) => string;
    readonly disputed: string;
    readonly take: string;
    /** The same for those who do not see where it stands; `name` is that of the night. */
    readonly takeNamed: (values: { readonly name: string; readonly question: string }) => string;
  };
  readonly way: {
    readonly label: string;
    readonly lines: (values: Readonly<Record<Provenance["kind"], number>>) => string;
    readonly restsOn: (values: { readonly locators: string }) => string;
  };
  readonly alignment: Readonly<Record<Alignment, string>>;
  readonly silence: Readonly<Record<Silence["kind"], string>>;
  readonly sources: {
    readonly heading: string;
    readonly cited: (values: { readonly locators: string }) => string;
    readonly none: string;
  };
  readonly place: Readonly<Record<Place, string>>;
  readonly hour: (hour: Hour) => string;
  readonly quote: (text: string) => string;
}
