/** What a line of the story rests on. */
export type Provenance =
  /** The documents say this: the ids of the accounts. */
  | { readonly kind: "recorded"; readonly accounts: readonly string[] }
  /** It follows from these accounts. */
  | { readonly kind: "inferred"; readonly accounts: readonly string[] }
  | { readonly kind: "imagined" };

/** The accounts that a line cites; none where it is imagined. */
export const citedBy = (provenance: Provenance): readonly string[] =>
  provenance.kind === "imagined" ? [] : provenance.accounts;
