import { type BranchMap, NOWHERE } from "../narrative/branch-map.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import { decisionOf } from "../record/look-up.ts";

/**
 * How the recorded night takes a way of the map: the documents say so; some of them do and others say something else, so
 * that the night forks there; they are silent, so that it may have been this way or another.
 */
export type Recorded = "recorded" | "disputed" | "silent";

/** The recorded night on the map of its episode. */
export interface Mainline {
  /** How the recorded night takes that choice there, both as indices; undefined where it does not. */
  readonly choice: (place: number, choice: number) => Recorded | undefined;
  /** The same for the way from there to that other place. */
  readonly way: (place: number, choice: number, to: number) => Recorded | undefined;
}

/**
 * Follows the attested choices from the beginning of the night; every side where the documents differ, every choice where
 * they are silent. Throws a RangeError that names the decision when the record does not know one of those that it comes to.
 */
export const mainlineOf = (map: BranchMap, record: EpisodeRecord): Mainline => {
  const choices = new Map<string, Recorded>();
  const ways = new Map<string, Recorded>();
  const seen = new Set<number>();
  const waiting = map.states.length > 0 ? [0] : [];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    const state = map.states[number];
    const place = state && map.places[state.at];
    if (state === undefined || place?.kind !== "decision") continue;
    const attested = Object.keys(decisionOf(record, place.id).attested);
    place.choices.forEach(({ id }, choice) => {
      const to = state.next[choice] ?? NOWHERE;
      const target = map.states[to];
      if (target === undefined || (attested.length > 0 && !attested.includes(id))) return;
      const how = attested.length === 0 ? "silent" : attested.length === 1 ? "recorded" : "disputed";
      choices.set(`${state.at}/${choice}`, how);
      ways.set(`${state.at}/${choice}/${target.at}`, how);
      waiting.push(to);
    });
  }
  return {
    choice: (place, choice) => choices.get(`${place}/${choice}`),
    way: (place, choice, to) => ways.get(`${place}/${choice}/${to}`),
  };
};
