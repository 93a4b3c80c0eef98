import { leavesOf } from "../narrative/leaf.ts";
import type { Ending } from "../narrative/moment.ts";
import { StoryFault } from "../narrative/narrator.ts";
import type { Playthrough } from "../narrative/playthrough.ts";
import { present, type Telling } from "../narrative/replay.ts";
import type { Trail } from "../narrative/trail.ts";

/** A playthrough and what is told along its trail. */
export interface ToldNight {
  readonly playthrough: Playthrough;
  readonly telling: Telling;
}

/** The ending to which a night has been read; undefined as long as its last page has not been opened. */
export const endingOf = ({ playthrough: { step, leaf }, telling }: ToldNight): Ending | undefined => {
  const moment = present(telling);
  const read = step === "reading" && leaf >= leavesOf(moment).length - 1;
  return read && moment.next.kind === "ending" ? moment.next : undefined;
};

/** Tells nights of one episode again. One at which the story breaks is left out; of one that it tells in part the part is there. */
export const tellAgain = (nights: readonly Playthrough[], tell: (trail: Trail) => Telling): readonly ToldNight[] =>
  nights.flatMap((playthrough) => {
    try {
      return [{ playthrough, telling: tell(playthrough.trail) }];
    } catch (error) {
      if (error instanceof StoryFault) return [];
      throw error;
    }
  });

/** The decisions of a night whose record has been opened: all, but for one that is still being bet on. */
export const openedTrail = ({ playthrough, telling }: ToldNight): Trail =>
  playthrough.step === "betting" ? telling.trail.slice(0, -1) : telling.trail;
