import type { Strand } from "../comparison/threads.ts";

/** The two threads through one decision, drawn from top to bottom; the words stand beside it. */
export const ThreadKnot = ({ strand }: { readonly strand: Strand }) => (
  <svg class="threads-drawn" viewBox="0 0 64 100" preserveAspectRatio="none" aria-hidden="true">
    <Threads strand={strand} />
  </svg>
);

const Threads = ({ strand }: { readonly strand: Strand }) => {
  switch (strand) {
    case "together":
      return (
        <>
          <path class="record-thread" d="M28 0V100" />
          <path class="your-thread" d="M36 0V100" />
        </>
      );
    case "apart":
      return (
        <>
          <path class="record-thread" d="M28 0C28 30 10 30 10 50S28 70 28 100" />
          <path class="your-thread" d="M36 0C36 30 54 30 54 50S36 70 36 100" />
        </>
      );
    case "split":
      return (
        <>
          <path class="record-thread" d="M28 0C28 30 12 30 12 50S28 70 28 100" />
          <path class="record-thread" d="M28 0C28 30 24 30 24 50S28 70 28 100" />
          <path class="your-thread" d="M36 0V100" />
        </>
      );
    case "bare":
      return (
        <>
          <path class="record-thread bare" d="M28 0V22M28 78V100" />
          <path class="your-thread" d="M36 0V100" />
        </>
      );
    default:
      return strand satisfies never;
  }
};
