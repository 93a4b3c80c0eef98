import { leavesOf } from "../narrative/leaf.ts";
import type { Ending } from "../narrative/moment.ts";
import type { Playthrough } from "../narrative/playthrough.ts";
import { present, type Telling } from "../narrative/replay.ts";

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
