import type { Alignment } from "../../comparison/alignment.ts";

/** Everything that the night read back says by itself, in one language. */
export interface BacklogWords {
  readonly heading: string;
  readonly lead: string;
  readonly beginning: string;
  /** `index` counts from 1. */
  readonly decision: (values: { readonly index: number; readonly question: string }) => string;
  readonly chose: (values: { readonly choice: string }) => string;
  /** Said instead of an alignment while the record has not opened. */
  readonly notYet: string;
  readonly alignment: Readonly<Record<Alignment, string>>;
  /** The button beside a line. */
  readonly returnTo: string;
  /** The same for those who do not see where it stands; `question` is that of the decision to which the line led. */
  readonly returnNamed: (values: { readonly question: string }) => string;
  /** The button under a decision, that goes back to it. */
  readonly otherwise: string;
  readonly otherwiseNamed: (values: { readonly question: string }) => string;
  readonly desk: (values: { readonly about: string }) => string;
  readonly judged: (values: { readonly verdict: string; readonly why: string }) => string;
  readonly left: string;
  readonly toPresent: string;
  readonly present: string;
  readonly ended: string;
}
