import type { EpisodeRecord } from "../record/episode-record.ts";
import { readHour } from "../record/hour.ts";

/**
 * Whether a decision comes before another by its hour; by its place in the record where the hours are the same, or where a
 * record leaves the date out of some of them. Ids that the record does not have come last.
 */
export const byHour = (record: EpisodeRecord): ((one: string, other: string) => boolean) => {
  const hours = record.decisions.map(({ hour }) => readHour(hour));
  const dated = hours.every((hour) => hour?.date !== undefined);
  const clock = (index: number): string => (dated ? `${hours[index]?.date} ${hours[index]?.from}` : "");
  const order = record.decisions
    .map(({ id }, index) => ({ id, index, clock: clock(index) }))
    .sort((one, other) => (one.clock === other.clock ? one.index - other.index : one.clock < other.clock ? -1 : 1))
    .map(({ id }) => id);
  const rank = (id: string): number => {
    const found = order.indexOf(id);
    return found < 0 ? order.length : found;
  };
  return (one, other) => rank(one) < rank(other);
};
