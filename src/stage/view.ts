import type { Strand } from "../comparison/threads.ts";
import type { Setting } from "../narrative/moment.ts";
import type { Attention } from "./impression.ts";

/** All that the stage is told. */
export interface StageView {
  /** Place, light and hour. */
  readonly setting: Setting;
  readonly attention: Attention;
  /** The two threads so far, drawn at the stage's edge. */
  readonly strands: readonly Strand[];
}

/** Whether the player has just committed, so that the press comes down. */
export const commits = (before: StageView | undefined, after: StageView): boolean =>
  after.attention.kind === "committed" &&
  (before?.attention.kind !== "committed" || before.attention.choice !== after.attention.choice);

/** Whether the threads have just got longer, so that the last strand grows. */
export const grows = (before: StageView | undefined, after: StageView): boolean =>
  before !== undefined && after.strands.length === before.strands.length + 1;
