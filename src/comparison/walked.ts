import type { Box, BranchMap, MapChoice, MapDecision, MapPlace, Point } from "../narrative/branch-map.ts";
import type { Trail } from "../narrative/trail.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import { type Mainline, mainlineOf, type Recorded } from "./mainline.ts";
import { walk } from "./walk.ts";

/** A night that was played. */
export interface PlayedTrail {
  readonly id: string;
  readonly trail: Trail;
}

/** The map of a night as far as it was walked: of what nobody has walked it holds the drawing and nothing else. */
export interface Walked {
  /** In the order of the map. */
  readonly places: readonly WalkedPlace[];
  readonly strands: readonly Strand[];
}

export interface WalkedPlace extends Box {
  /** Absent where nobody has come. */
  readonly known?: KnownPlace;
}

/** A place to which somebody has come. */
export interface KnownPlace {
  readonly kind: MapPlace["kind"];
  readonly id: string;
  /** The ids of the trails that have come here, in the order given. */
  readonly by: readonly string[];
  /** Of a decision, in the order of the map; of an ending, none. */
  readonly choices: readonly WalkedChoice[];
}

/** A choice of a decision to which somebody has come. */
export interface WalkedChoice {
  readonly x: number;
  readonly y: number;
  /** Absent where nobody has taken it. */
  readonly id?: string;
  readonly by: readonly string[];
  /** How the recorded night takes it; absent where it does not, and as long as nobody has decided here. */
  readonly record?: Recorded;
}

/** A line of the drawing: from a decision to the mark of a choice, or on from there to a place. */
export interface Strand {
  readonly points: readonly Point[];
  /** The ids of the trails that run along it, in the order given. */
  readonly by: readonly string[];
  /** As in {@link WalkedChoice}; beyond the mark only where somebody has walked. */
  readonly record?: Recorded;
  /** The choice, and the places that it led from and to as indices; absent where nobody has walked. */
  readonly decided?: { readonly at: number; readonly chose: string; readonly to?: number };
}

/**
 * The map as far as the trails have walked it, beside the record. The record of a decision must have been opened to whoever
 * played a trail that holds it. Throws a RangeError as {@link mainlineOf} does.
 */
export const walked = (map: BranchMap, record: EpisodeRecord, trails: readonly PlayedTrail[]): Walked => {
  const mainline = mainlineOf(map, record);
  const came = new Map<string, string[]>();
  const mark = (key: string, id: string) => {
    const ids = came.get(key) ?? [];
    if (!ids.includes(id)) came.set(key, [...ids, id]);
  };
  for (const { id, trail } of trails) {
    const { steps, stands } = walk(map, trail);
    for (const { place, choice, to } of steps) {
      mark(`${place}`, id);
      mark(`${place}/${choice}`, id);
      mark(`${place}/${choice}/${to}`, id);
    }
    mark(`${stands}`, id);
  }
  const at: Standpoint = { mainline, by: (...keys) => came.get(keys.join("/")) ?? [] };
  return {
    places: map.places.map((place, index) => walkedPlace(at, place, index)),
    strands: map.places.flatMap((place, index) => (place.kind === "decision" ? strandsFrom(at, place, index) : [])),
  };
};

interface Standpoint {
  readonly mainline: Mainline;
  /** Who came to a place, took a choice of it, or went from there to another place. */
  readonly by: (...keys: readonly number[]) => readonly string[];
}

const walkedPlace = (at: Standpoint, place: MapPlace, index: number): WalkedPlace => {
  const { x, y, width, height } = place;
  const by = at.by(index);
  if (by.length === 0) return { x, y, width, height };
  const choices =
    place.kind === "ending" ? [] : place.choices.map((each, choice) => walkedChoice(at, place, [index, choice], each));
  return { x, y, width, height, known: { kind: place.kind, id: place.id, by, choices } };
};

const walkedChoice = (
  at: Standpoint,
  place: MapDecision,
  [index, choice]: readonly [number, number],
  { id, x, y }: MapChoice,
): WalkedChoice => {
  const by = at.by(index, choice);
  return { x, y, by, ...(by.length === 0 ? {} : { id }), ...recordOf(at, place, index, choice) };
};

/** What the record says of a choice, once somebody has decided there. */
const recordOf = (at: Standpoint, { choices }: MapDecision, index: number, choice: number) => {
  const record = at.mainline.choice(index, choice);
  const decided = [...choices.keys()].some((each) => at.by(index, each).length > 0);
  return decided && record !== undefined ? { record } : {};
};

const strandsFrom = (at: Standpoint, place: MapDecision, index: number): readonly Strand[] =>
  place.choices.flatMap(({ id, x, y, ways }, choice): Strand[] => {
    const by = at.by(index, choice);
    const chosen = { at: index, chose: id };
    const stalk: Strand = {
      points: [
        [place.x, place.y + place.height / 2],
        [x, y],
      ],
      by,
      ...recordOf(at, place, index, choice),
      ...(by.length === 0 ? {} : { decided: chosen }),
    };
    const on = ways.map(({ to, points }): Strand => {
      const on = at.by(index, choice, to);
      if (on.length === 0) return { points, by: [] };
      const record = at.mainline.way(index, choice, to);
      return { points, by: on, decided: { ...chosen, to }, ...(record === undefined ? {} : { record }) };
    });
    return [stalk, ...on];
  });
