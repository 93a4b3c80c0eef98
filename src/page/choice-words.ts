import type { Telling } from "../narrative/replay.ts";
import type { Trail } from "../narrative/trail.ts";

/** The words in which a choice was offered to the player at a decision of their trail; its id where it was not. */
export const choiceWords = (telling: Telling, at: string, choice: string): string => {
  for (const { next } of telling.moments)
    if (next.kind === "decision" && next.id === at)
      return next.choices.find((each) => each.id === choice)?.text ?? choice.replaceAll("-", " ");
  return choice.replaceAll("-", " ");
};

/** The last decision of a trail. Throws an Error for the empty trail. */
export const lastDecision = (trail: Trail): Trail[number] => {
  const last = trail.at(-1);
  if (last === undefined) throw new Error("no decision has been taken yet");
  return last;
};
