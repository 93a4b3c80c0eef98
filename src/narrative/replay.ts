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

/**
 * As {@link replay}, time after time. What was told once is remembered, by its trail: going back tells nothing again, and a
 * trail that goes on from the one before is told from there.
 */
export const tellerOf = (script: Script): ((trail: Trail) => Telling) => {
  let beginning: Told | undefined;
  let standing: Standing | undefined;

  /** A narrator that has come along the trail, which has been told before. It stands nowhere until it is said where. */
  const narratorAt = (trail: Trail): Narrator => {
    const before = standing;
    standing = undefined;
    if (before === undefined) return along(new Narrator(script), trail);
    if (goesOn(trail, before.trail)) return along(before.narrator, trail.slice(before.trail.length));
    before.narrator.restart();
    return along(before.narrator, trail);
  };

  /** What follows when the decision is taken after a trail that has been told, or why it cannot be taken. */
  const tellNext = (trail: Trail, decision: Decision): Moment | string => {
    const narrator = narratorAt(trail);
    try {
      const moment = narrator.choose(decision.chose);
      standing = { narrator, trail: [...trail, decision] };
      return moment;
    } catch (error) {
      // One that breaks on the way stands nowhere.
      if (!(error instanceof NoSuchChoice)) throw error;
      standing = { narrator, trail };
      return error.message;
    }
  };

  return (trail) => {
    if (beginning === undefined) {
      const narrator = narratorAt([]);
      standing = { narrator, trail: [] };
      beginning = { moment: narrator.moment, after: new Map() };
    }
    let told = beginning;
    const moments: [Moment, ...Moment[]] = [told.moment];
    for (const [index, decision] of trail.entries()) {
      const followed = trail.slice(0, index);
      const stop = (why: string): Telling => ({ moments, trail: followed, stopped: { at: decision, why } });
      const { next } = told.moment;
      if (next.id !== decision.at) return stop(`the story comes to "${next.id}" where "${decision.at}" was decided`);
      const known = told.after.get(decision.chose);
      if (known !== undefined) told = known;
      else {
        const moment = tellNext(followed, decision);
        if (typeof moment === "string") return stop(moment);
        const then: Told = { moment, after: new Map() };
        told.after.set(decision.chose, then);
        told = then;
      }
      moments.push(told.moment);
    }
    return { moments, trail };
  };
};

/** A moment that has been told, and those that have been told after it, by what was chosen. */
interface Told {
  readonly moment: Moment;
  readonly after: Map<string, Told>;
}

/** A narrator and the trail along which it has come. */
interface Standing {
  readonly narrator: Narrator;
  readonly trail: Trail;
}

const along = (narrator: Narrator, trail: Trail): Narrator => {
  for (const { chose } of trail) narrator.choose(chose);
  return narrator;
};

const goesOn = (trail: Trail, from: Trail): boolean =>
  from.every(({ at, chose }, index) => trail[index]?.at === at && trail[index]?.chose === chose);

/** The moment that a telling has come to. */
export const present = (telling: Telling): Moment => telling.moments.at(-1) ?? telling.moments[0];
