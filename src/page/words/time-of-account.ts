import type { Account } from "../../record/account.ts";
import type { Hour } from "../../record/hour.ts";

/** A date as far as a document goes. */
interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** The words for a date such as `1968-10-03`, `1968-10` or `1968`, made from its parts. */
export const dayWith =
  (say: (day: Day) => string) =>
  (date: string): string => {
    const [year = 0, month, day] = date.split("-").map(Number);
    return say({ year, month, day });
  };

/** The hour of an account, or the two between which it lies; undefined where it has none. */
export const hourOf = ({ hour, between }: NonNullable<Account["time"]>): Hour | undefined => {
  if (hour !== undefined) return { from: hour };
  return between === undefined ? undefined : { from: between[0], to: between[1] };
};
