import type { BranchMap, MapState } from "../narrative/branch-map.ts";
import { NOWHERE } from "../narrative/branch-map.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import type { Exploration } from "./explorer/exploration.ts";
import { layOutMap } from "./lay-out-map.ts";
import { inOrderOfHours } from "./order-of-hours.ts";

/** A decision point or an ending as the map knows it before it is drawn. */
export type BarePlace =
  | { readonly kind: "decision"; readonly id: string; readonly choices: readonly string[] }
  | { readonly kind: "ending"; readonly id: string };

/** From a choice to a place, both as indices. */
export interface BareWay {
  readonly from: number;
  readonly choice: number;
  readonly to: number;
}

/**
 * The map of a night that was walked: the same for the same night. Of a night that breaks off somewhere, or whose decisions
 * have no ids, what can be named is drawn. The record gives the hours and nothing else.
 */
export const branchMapOf = (exploration: Exploration, record: EpisodeRecord): BranchMap => {
  const { places, placeOf } = placesOf(exploration);
  const states = mergedStates(exploration, places, placeOf);
  const ways = waysBetween(places, states);
  const rows = inOrderOfHours(places, ways, record);
  const order = new Map(rows.map((place, row) => [place, row]));
  const moved = (place: number) => order.get(place) ?? NOWHERE;
  return {
    episode: record.episode,
    ...layOutMap(
      rows.flatMap((place) => places[place] ?? []),
      ways.map(({ from, choice, to }) => ({ from: moved(from), choice, to: moved(to) })),
    ),
    states: states.map(({ at, next }) => ({ at: moved(at), next })),
  };
};

const keyOf = (state: Exploration["states"][number]): string | undefined => {
  if (state.kind === "decision") return state.decision === undefined ? undefined : `decision ${state.decision}`;
  return state.kind === "ending" ? `ending ${state.ending ?? state.knot}` : undefined;
};

/** The places, and for each state of the exploration the place at which it stands: {@link NOWHERE} where it has no name. */
const placesOf = ({ states }: Exploration) => {
  const numbers = new Map<string, number>();
  for (const key of states.map(keyOf)) if (key !== undefined && !numbers.has(key)) numbers.set(key, numbers.size);
  const placeOf = states.map((state) => numbers.get(keyOf(state) ?? "") ?? NOWHERE);
  const places = [...numbers.keys()].map((key, place): BarePlace => {
    const [kind = "", id = ""] = key.split(" ");
    if (kind === "ending") return { kind, id };
    const offered = states.flatMap((state, index) =>
      placeOf[index] === place && state.kind === "decision" ? state.choices.map((choice) => choice.id) : [],
    );
    return { kind: "decision", id, choices: [...new Set(offered.filter((each) => each !== undefined))].sort() };
  });
  return { places, placeOf };
};

/**
 * The states of the exploration, merged where the same choices lead to the same places from there on (Moore's
 * algorithm: told apart by place first, then by where they lead, until nothing more is told apart).
 */
const mergedStates = (
  { states, edges, starts }: Exploration,
  places: readonly BarePlace[],
  placeOf: readonly number[],
): readonly MapState[] => {
  const next = states.map((_, index) => {
    const place = places[placeOf[index] ?? NOWHERE];
    return place?.kind === "decision" ? place.choices.map(() => NOWHERE) : [];
  });
  for (const { from, choice, to } of edges) {
    const state = states[from];
    const place = places[placeOf[from] ?? NOWHERE];
    if (state?.kind !== "decision" || place?.kind !== "decision" || placeOf[to] === NOWHERE) continue;
    const index = place.choices.indexOf(state.choices[choice]?.id ?? "");
    const row = next[from];
    if (index >= 0 && row !== undefined) row[index] = to;
  }
  let group = placeOf;
  for (let told = 0; ; ) {
    const groups = new Map<string, number>();
    group = next.map((row, index) => {
      const key = `${group[index]}:${row.map((to) => group[to] ?? NOWHERE).join()}`;
      const found = groups.get(key) ?? groups.size;
      groups.set(key, found);
      return found;
    });
    if (groups.size === told) break;
    told = groups.size;
  }
  return fromTheStart(
    starts[0]?.to ?? 0,
    (index) => group[index] ?? NOWHERE,
    (index) => ({ at: placeOf[index] ?? NOWHERE, next: next[index] ?? [] }),
  );
};

/** The groups that can be come to, numbered in the order of a walk from the start; any state speaks for its group. */
const fromTheStart = (
  start: number,
  groupOf: (state: number) => number,
  state: (index: number) => MapState,
): readonly MapState[] => {
  const numbers = new Map<number, number>();
  const found: MapState[] = [];
  const enter = (index: number): number => {
    if (index === NOWHERE) return NOWHERE;
    const group = groupOf(index);
    if (!numbers.has(group)) {
      numbers.set(group, numbers.size);
      found.push(state(index));
    }
    return numbers.get(group) ?? NOWHERE;
  };
  if (state(start).at === NOWHERE) return [];
  enter(start);
  const merged: MapState[] = [];
  for (let one = found[0]; one !== undefined; one = found[merged.length])
    merged.push({ at: one.at, next: one.next.map(enter) });
  return merged;
};

const waysBetween = (places: readonly BarePlace[], states: readonly MapState[]): readonly BareWay[] => {
  const ways = states.flatMap(({ at, next }) =>
    next.flatMap((to, choice) => {
      const target = states[to];
      return target === undefined ? [] : [{ from: at, choice, to: target.at }];
    }),
  );
  const different = new Map(ways.map((way) => [`${way.from}/${way.choice}/${way.to}`, way]));
  return [...different.values()].sort(
    (one, other) =>
      one.from - other.from ||
      one.choice - other.choice ||
      ((places[one.to]?.id ?? "") < (places[other.to]?.id ?? "") ? -1 : 1),
  );
};
