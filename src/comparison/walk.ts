import { type BranchMap, NOWHERE } from "../narrative/branch-map.ts";
import type { Trail } from "../narrative/trail.ts";

/** A trail on the map of its episode; everything as indices. */
export interface Walk {
  /** The decisions, oldest first, as far as the map has them. */
  readonly steps: readonly { readonly place: number; readonly choice: number; readonly to: number }[];
  /** The place to which they lead, where the trail stands now. */
  readonly stands: number;
}

/** Walks a trail on the map of its episode. What the map does not have is left out, with all that comes after it. */
export const walk = (map: BranchMap, trail: Trail): Walk => {
  const steps: Walk["steps"][number][] = [];
  let state = map.states[0];
  for (const { at, chose } of trail) {
    const place = state && map.places[state.at];
    if (state === undefined || place?.kind !== "decision" || place.id !== at) break;
    const choice = place.choices.findIndex(({ id }) => id === chose);
    const next = map.states[state.next[choice] ?? NOWHERE];
    if (next === undefined) break;
    steps.push({ place: state.at, choice, to: next.at });
    state = next;
  }
  return { steps, stands: state?.at ?? NOWHERE };
};
