import type { Light, Place } from "../../src/narrative/cue.ts";
import type { StageView } from "../../src/stage/view.ts";

/** Everything that the story does with a picture, by name. */
export const ATTENTIONS = {
  story: { kind: "story" },
  asking: { kind: "asking", choices: 3 },
  committed: { kind: "committed", choice: 1 },
  "as-recorded": { kind: "record", alignment: "as-recorded" },
  counterfactual: { kind: "record", alignment: "counterfactual" },
  disputed: { kind: "record", alignment: "disputed" },
  unrecorded: { kind: "record", alignment: "unrecorded" },
} as const satisfies Readonly<Record<string, StageView["attention"]>>;

export type AttentionName = keyof typeof ATTENTIONS;
export const ATTENTION_NAMES = Object.keys(ATTENTIONS) as readonly AttentionName[];

/** A place in a light with the story doing something; two in the morning, four decisions into the night. */
export const viewAt = (
  place: Place | undefined,
  light: Light | undefined,
  attention: StageView["attention"] = ATTENTIONS.story,
): StageView => ({
  setting: {
    ...(place === undefined ? {} : { place }),
    ...(light === undefined ? {} : { light }),
    hour: { from: "02:00" },
  },
  attention,
  strands: ["together", "apart", "split", "bare"],
});
