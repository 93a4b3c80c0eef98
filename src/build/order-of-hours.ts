import type { EpisodeRecord } from "../record/episode-record.ts";
import type { BarePlace, BareWay } from "./branch-map.ts";

/**
 * The places of a map, as indices, in the order in which a night comes to them: none before one that leads to it, the
 * earlier hour first. Where two lead to each other, the earlier hour is taken to come first. An ending comes
 * directly after the last decision that leads to it.
 */
export const inOrderOfHours = (
  places: readonly BarePlace[],
  ways: readonly BareWay[],
  record: EpisodeRecord,
): readonly number[] => {
  const times = places.map(({ id }) => timeOf(record, id));
  const earlier = (one: number, other: number): number => {
    const [first, second] = [times[one], times[other]];
    if (first === undefined || second === undefined) return one - other;
    if (first.latest !== undefined && second.latest !== undefined && first.latest !== second.latest)
      return first.latest < second.latest ? -1 : 1;
    return first.entry - second.entry;
  };
  const into = places.map((_, place) => new Set(ways.flatMap(({ from, to }) => (to === place ? [from] : []))));
  const left = new Set([...places.keys()].filter((place) => places[place]?.kind === "decision").sort(earlier));
  const ends = new Set([...places.keys()].filter((place) => places[place]?.kind === "ending"));
  const ordered: number[] = [];
  const placed = new Set<number>();
  const put = (place: number) => {
    ordered.push(place);
    placed.add(place);
  };
  while (left.size > 0) {
    const ready = [...left].find((place) => [...(into[place] ?? [])].every((from) => placed.has(from)));
    const next = ready ?? [...left][0];
    if (next === undefined) break;
    left.delete(next);
    put(next);
    for (const end of ends)
      if ([...(into[end] ?? [])].every((from) => placed.has(from))) {
        ends.delete(end);
        put(end);
      }
  }
  return ordered;
};

/** The latest hour at which it can have been, where its day is known, and its place in the record. */
const timeOf = (record: EpisodeRecord, id: string) => {
  const entry = record.decisions.findIndex((decision) => decision.id === id);
  const hour = record.decisions[entry]?.hour;
  if (hour === undefined) return undefined;
  return { entry, latest: hour.date === undefined ? undefined : `${hour.date} ${hour.to ?? hour.from}` };
};
