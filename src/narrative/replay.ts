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
export const replay = (script: Script, trail: Trail): Telling => tellerOf(script)(trail);

/** As {@link replay}, time after time: a trail that goes on from the one before is told from there. */
export const tellerOf = (script: Script): ((trail: Trail) => Telling) => {
  let standing: Standing | undefined;
  return (trail) => {
    const from = standing !== undefined && goesOn(trail, standing.trail) ? standing : startOf(script);
    // A narrator that breaks on the way stands nowhere.
    standing = undefined;
    const { narrator } = from;
    const moments: [Moment, ...Moment[]] = [...from.moments];
    let stopped: Telling["stopped"];
    for (const decision of trail.slice(from.trail.length)) {
      const why = follow(narrator, decision);
      if (why !== undefined) {
        stopped = { at: decision, why };
        break;
      }
      moments.push(narrator.moment);
    }
    const followed = trail.slice(0, moments.length - 1);
    standing = { narrator, moments, trail: followed };
    return { moments, trail: followed, ...(stopped === undefined ? {} : { stopped }) };
  };
};

/** A narrator and the trail along which it has come. */
interface Standing extends Pick<Telling, "moments" | "trail"> {
  readonly narrator: Narrator;
}

const startOf = (script: Script): Standing => {
  const narrator = new Narrator(script);
  return { narrator, moments: [narrator.moment], trail: [] };
};

const goesOn = (trail: Trail, from: Trail): boolean =>
  from.every(({ at, chose }, index) => trail[index]?.at === at && trail[index]?.chose === chose);

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
