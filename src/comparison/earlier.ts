import type { EpisodeRecord } from "../record/episode-record.ts";

/**
 * Whether a decision comes before another by its hour; by its place in the record where the hours are the same, or where a
 * record leaves the date out of some of them. Ids that the record does not have come last.
 */
export const byHour = (record: EpisodeRecord): ((one: string, other: string) => boolean) => {
  const dated = record.decisions.every(({ hour }) => hour.date !== undefined);
  const order = record.decisions
    .map(({ id, hour }, index) => ({ id, index, clock: dated ? `${hour.date} ${hour.from}` : "" }))
    .sort((one, other) => (one.clock === other.clock ? one.index - other.index : one.clock < other.clock ? -1 : 1))
    .map(({ id }) => id);
  const rank = (id: string): number => {
    const found = order.indexOf(id);
    return found < 0 ? order.length : found;
  };
  return (one, other) => rank(one) < rank(other);
};
