import { type Leaf, leavesOf } from "./leaf.ts";
import type { Playthrough } from "./playthrough.ts";
import type { Telling } from "./replay.ts";
import type { Decision } from "./trail.ts";

/** What was read between two decisions, and the decision that it followed. */
export interface Stretch {
  /** How many decisions had been taken when it was read. */
  readonly decisions: number;
  /** The decision that led here; absent at the beginning of the night. */
  readonly after?: Decision;
  /** The leaves that were read. */
  readonly leaves: readonly Leaf[];
  /** The id of the decision that was taken at its end; absent where the night stands. */
  readonly before?: string;
}

/**
 * The night from its first line to the one that lies open, stretch by stretch; nothing that has not been read yet. The last
 * stretch is where the night stands: it has no leaves as long as a bet or a record is open before it.
 */
export const readSoFar = (
  { step, leaf }: Pick<Playthrough, "step" | "leaf">,
  { moments, trail }: Telling,
): readonly Stretch[] =>
  moments.map((moment, decisions) => {
    const after = trail[decisions - 1];
    const before = trail[decisions]?.at;
    const leaves = leavesOf(moment);
    const read = decisions < moments.length - 1 ? leaves : step === "reading" ? leaves.slice(0, leaf + 1) : [];
    return {
      decisions,
      leaves: read,
      ...(after === undefined ? {} : { after }),
      ...(before === undefined ? {} : { before }),
    };
  });
