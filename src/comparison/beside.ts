import type { Ending } from "../narrative/moment.ts";
import type { RecordedDecision } from "../record/recorded-decision.ts";
import type { Silence } from "../record/silence.ts";
import type { Alignment } from "./alignment.ts";
import type { Side } from "./compare.ts";
import type { Way } from "./way.ts";

/** How two nights stand to each other at a decision. */
export const TURNS = ["together", "parts", "meets", "meets-and-parts", "crosses", "alone", "bare", "waits"] as const;
/**
 * `together`: the same was decided. `parts`: here they part. `meets`: both come here again after parting; `meets-and-parts`:
 * and part once more. `crosses`: both come here, but the one before and the other after a decision that both come to.
 * `alone`: one of them comes here. `bare`: the record is silent, there is nothing to part from.
 * `waits`: one has not come so far, or the record has not opened here.
 */
export type Turn = (typeof TURNS)[number];

export const END_TURNS = ["alike", "apart", "bare", "waits"] as const;
/** How two nights end; `bare` where one is the record, which has no ending; `waits` where one has not ended. */
export type EndTurn = (typeof END_TURNS)[number];

/**
 * A choice that is attested, in the words in which the night beside it offered it; without them where it did not, and where
 * that night took it and no other is attested.
 */
export interface WordedSide extends Side {
  readonly text?: string;
}

/** What one night, or the record, has at a decision. */
export type Cell =
  | {
      readonly kind: "took";
      /** The id of the choice, and the words in which it was offered. */
      readonly chose: string;
      readonly text: string;
      /** Absent as long as the record of this decision has not opened. */
      readonly alignment?: Alignment;
      /** How many decisions were taken before this one. */
      readonly decisions: number;
      /** How the night came here; absent where the other one came in the same words. */
      readonly way?: Way;
    }
  /** The night stands before this decision. */
  | { readonly kind: "stands" }
  /** The night has not come so far. */
  | { readonly kind: "not-come" }
  /** The night's way did not lead here. */
  | { readonly kind: "passed-by" }
  /** The night comes here too, in a row of its own further up or down: the two come to their decisions in another order. */
  | { readonly kind: "elsewhere"; readonly row: "above" | "below" }
  /** What the documents say was chosen: one side, or several where they differ. */
  | { readonly kind: "recorded"; readonly sides: readonly WordedSide[] }
  /** The documents do not say it. */
  | { readonly kind: "silent"; readonly silence?: Silence }
  /** The record has not opened here. */
  | { readonly kind: "not-yet" };

/** How one night ends, or that it does not. */
export type EndCell =
  | { readonly kind: "ended"; readonly ending: Ending; readonly way?: Way }
  | { readonly kind: "unfinished"; readonly decisions: number }
  | { readonly kind: "record" };

/** One decision with both sides. */
export interface BesideRow {
  readonly decision: RecordedDecision;
  readonly cells: readonly [left: Cell, right: Cell];
  readonly turn: Turn;
}

/** Two nights of one episode side by side, or a night and the record. */
export interface Beside {
  readonly rows: readonly BesideRow[];
  readonly end: { readonly cells: readonly [left: EndCell, right: EndCell]; readonly turn: EndTurn };
}
