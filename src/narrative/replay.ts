import type { Moment } from "./moment.ts";
import { Narrator, NoSuchChoice } from "./narrator.ts";
import type { Script } from "./script.ts";
import type { Decision, Trail } from "./trail.ts";

/** A night told along a trail. */
export interface Telling {
  /** One more than the decisions that were followed: the first comes before any decision, the last is the present. */
  readonly moments: readonly [Moment, ...Moment[]];
  /** The decisions that were followed: the whole trail, or as much of it as the story still has. */
  readonly trail: Trail;
  /** Where and why the trail could not be followed to its end. */
  readonly stopped?: { readonly at: Decision; readonly why: string };
}

/**
 * Tells the night along the trail, as far as the story still offers its decisions; what comes after is left out, and
 * `stopped` says why. The same script and trail always give the same telling. Throws a StoryFault when the story breaks.
 */
export const replay = (script: Script, trail: Trail): Telling => {
  const narrator = new Narrator(script);
  const moments: [Moment, ...Moment[]] = [narrator.moment];
  for (const [index, decision] of trail.entries()) {
    const why = follow(narrator, decision);
    if (why !== undefined) return { moments, trail: trail.slice(0, index), stopped: { at: decision, why } };
    moments.push(narrator.moment);
  }
  return { moments, trail };
};

/** Takes the decision, or says why it cannot be taken. */
const follow = (narrator: Narrator, decision: Decision): string | undefined => {
  const { next } = narrator.moment;
  if (next.id !== decision.at) return `the story comes to "${next.id}" where "${decision.at}" was decided`;
  try {
    narrator.choose(decision.chose);
    return undefined;
  } catch (error) {
    if (error instanceof NoSuchChoice) return error.message;
    throw error;
  }
};

/** The moment that a telling has come to. */
export const present = (telling: Telling): Moment => telling.moments.at(-1) ?? telling.moments[0];
