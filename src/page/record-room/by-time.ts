import type { AccountCard } from "./catalogue.ts";

/** The accounts of one day, month or year, as far as a document gives it; or those without any date. */
export interface DayOfCards {
  /** `1968-10-03`, `1968-10`, `1968`; undefined for those without. */
  readonly date: string | undefined;
  /** Those of one hour, in the order of the hours; those without an hour come last. */
  readonly hours: readonly HourOfCards[];
}

interface HourOfCards {
  /** `02:00`, `01:00/02:00`; undefined for those without. */
  readonly hour: string | undefined;
  readonly cards: readonly [AccountCard, ...AccountCard[]];
}

/** The accounts by day and hour: the dated first, a year before its months and a month before its days, then the undated. */
export const byTime = (cards: readonly AccountCard[]): readonly DayOfCards[] =>
  grouped(cards, ({ entry }) => entry.time?.date).map(([date, ofDay]) => ({
    date,
    hours: grouped(ofDay, ({ entry }) => entry.time?.hour ?? entry.time?.between?.join("/")).map(([hour, ofHour]) => ({
      hour,
      cards: ofHour,
    })),
  }));

/** Groups by a text, in the order of the texts; what has none comes last. */
const grouped = (
  cards: readonly AccountCard[],
  textOf: (card: AccountCard) => string | undefined,
): readonly (readonly [text: string | undefined, cards: readonly [AccountCard, ...AccountCard[]]])[] => {
  const groups = new Map<string | undefined, [AccountCard, ...AccountCard[]]>();
  for (const card of cards) {
    const group = groups.get(textOf(card));
    if (group === undefined) groups.set(textOf(card), [card]);
    else group.push(card);
  }
  return [...groups].sort(([one], [other]) => {
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return one < other ? -1 : 1;
  });
};
