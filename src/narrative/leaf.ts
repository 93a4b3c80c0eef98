import type { Beat, Moment } from "./moment.ts";

/** What the reader has open at one time: a passage, or a contradiction laid on the desk. */
export type Leaf =
  | { readonly kind: "passage"; readonly beats: readonly [Beat, ...Beat[]] }
  | { readonly kind: "desk"; readonly contradiction: string };

/**
 * The leaves of a moment, in order; the last one leads to the decision or the ending. A passage ends where the next one
 * opens and where a contradiction is laid out.
 */
export const leavesOf = (moment: Moment): readonly Leaf[] => {
  const leaves: Leaf[] = [];
  let beats: [Beat, ...Beat[]] | undefined;
  for (const beat of moment.beats) {
    if (beats === undefined || beat.opens) {
      beats = [beat];
      leaves.push({ kind: "passage", beats });
    } else beats.push(beat);
    if (beat.contradiction !== undefined) {
      leaves.push({ kind: "desk", contradiction: beat.contradiction });
      beats = undefined;
    }
  }
  return leaves;
};
