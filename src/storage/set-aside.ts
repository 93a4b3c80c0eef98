import { type Playthrough, rename } from "../narrative/playthrough.ts";
import { decidedMore } from "./meeting.ts";

/** Playthroughs that could not be kept, the one asked for first first. One that holds all of another of its id stands for both. */
export interface SetAside {
  readonly put: (playthrough: Playthrough) => void;
  /** Lets go of the playthrough and of what it holds of others. */
  readonly letGo: (playthrough: Playthrough) => void;
  readonly all: () => readonly Playthrough[];
  /** The last one of that id. */
  readonly of: (id: string) => Playthrough | undefined;
  readonly rename: (id: string, name: string) => void;
}

/** Whether nothing was decided in `part` that is not in `whole`. */
export const holdsAllOf = (whole: Playthrough, part: Playthrough): boolean => !decidedMore(part, whole);

/** Nothing set aside yet. */
export const setAside = (): SetAside => {
  let all: readonly Playthrough[] = [];
  const without = (playthrough: Playthrough) =>
    all.filter((each) => each.id !== playthrough.id || !holdsAllOf(playthrough, each));
  return {
    put: (playthrough) => {
      all = [...without(playthrough), playthrough];
    },
    letGo: (playthrough) => {
      all = without(playthrough);
    },
    all: () => all,
    of: (id) => all.findLast((each) => each.id === id),
    rename: (id, name) => {
      all = all.map((each) => (each.id === id ? rename(each, name) : each));
    },
  };
};
