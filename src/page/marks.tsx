import type { Alignment } from "../comparison/alignment.ts";
import type { Provenance } from "../narrative/provenance.ts";

/** The shape of a provenance: a full square, a half one, an open circle. The word stands beside it. */
export const ProvenanceMark = ({ kind }: { readonly kind: Provenance["kind"] }) => (
  <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    {kind === "imagined" ? (
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 1.8" />
    ) : (
      <>
        <rect x="2.5" y="2.5" width="11" height="11" fill="none" stroke="currentColor" stroke-width="2" />
        <rect x="2.5" y="2.5" width={kind === "recorded" ? 11 : 5.5} height="11" fill="currentColor" />
      </>
    )}
  </svg>
);

/** The shape of an answer of the record: a clean pull, an overprint, two plates out of register, bare paper. */
export const AlignmentMark = ({ alignment }: { readonly alignment: Alignment }) => (
  <svg class={`mark mark-alignment ${alignment}`} viewBox="0 0 32 32" aria-hidden="true">
    <Shape alignment={alignment} />
  </svg>
);

const Shape = ({ alignment }: { readonly alignment: Alignment }) => {
  switch (alignment) {
    case "as-recorded":
      return <circle cx="16" cy="16" r="11" class="key" />;
    case "counterfactual":
      return (
        <>
          <circle cx="13" cy="14" r="10" class="key" />
          <circle cx="19" cy="18" r="10" class="second" />
        </>
      );
    case "disputed":
      return (
        <>
          <circle cx="12" cy="16" r="9.5" class="plate" />
          <circle cx="20" cy="16" r="9.5" class="plate other" />
        </>
      );
    case "unrecorded":
      return <circle cx="16" cy="16" r="11" class="bare" />;
    default:
      return alignment satisfies never;
  }
};
