import type { Account } from "./account.ts";
import type { Borrow } from "./borrow.ts";
import type { Contradiction } from "./contradiction.ts";
import type { EpisodeRecord } from "./episode-record.ts";
import type { RecordProblem } from "./record-problem.ts";
import type { Silence } from "./silence.ts";

/** Gives the record of another episode, or a sentence that says why there is none to borrow from. */
export type Lend = (episode: string) => EpisodeRecord | string;

/** What is borrowed, each entry with its lender, and what is wrong with the borrowing. */
export interface Borrowed {
  readonly accounts: readonly Account[];
  readonly contradictions: readonly Contradiction[];
  readonly silences: readonly Silence[];
  readonly problems: readonly RecordProblem[];
}

/** The parts of a record that are borrowed from, each under the name of its section. */
type Section = "accounts" | "contradictions" | "silences";
type Own = Pick<EpisodeRecord, Section>;
interface Entry {
  readonly id: string;
  readonly lender?: string;
}

/**
 * Fetches what a record borrows. Refused, at its path: a lender that cannot be read, an id that the lender does not have or
 * has itself borrowed, an id that stands in the record already, a contradiction between accounts that the record has not.
 */
export const borrowed = (borrows: readonly Borrow[], own: Own, lend: Lend): Borrowed => {
  const problems: RecordProblem[] = [];
  const found = { accounts: [] as Account[], contradictions: [] as Contradiction[], silences: [] as Silence[] };
  const taken = (section: Section): Set<string> => new Set(own[section].map(({ id }) => id));
  const known = { accounts: taken("accounts"), contradictions: taken("contradictions"), silences: taken("silences") };
  const places: (readonly (string | number)[])[] = [];
  const fetch = <Kind extends Entry>(
    lender: EpisodeRecord,
    section: Section,
    index: number,
    ids: readonly string[],
    entries: readonly Kind[],
  ): Kind[] =>
    ids.flatMap((id, place) => {
      const path = ["borrows", index, section, place];
      const entry = entries.find((each) => each.id === id);
      const why = refusal(id, entry, lender.episode, known[section].has(id));
      if (why !== undefined) problems.push({ path, message: why });
      if (why !== undefined || entry === undefined) return [];
      known[section].add(id);
      if (section === "contradictions") places.push(path);
      return [{ ...entry, lender: lender.episode }];
    });
  for (const [index, { from, accounts, contradictions = [], silences = [] }] of borrows.entries()) {
    const lender = lend(from);
    if (typeof lender === "string") problems.push({ path: ["borrows", index, "from"], message: lender });
    else {
      found.accounts.push(...fetch(lender, "accounts", index, accounts, lender.accounts));
      found.contradictions.push(...fetch(lender, "contradictions", index, contradictions, lender.contradictions));
      found.silences.push(...fetch(lender, "silences", index, silences, lender.silences));
    }
  }
  for (const [index, { id, sides }] of found.contradictions.entries())
    for (const account of sides.flat())
      if (!known.accounts.has(account))
        problems.push({
          path: places[index] ?? ["borrows"],
          message: `"${id}" sets the account "${account}" against another: borrow that account too`,
        });
  return { ...found, problems };
};

const refusal = (id: string, entry: Entry | undefined, lender: string, twice: boolean): string | undefined => {
  if (twice) return `"${id}" stands in this record already`;
  if (entry === undefined) return `the record of ${lender} has no "${id}"`;
  return entry.lender === undefined
    ? undefined
    : `"${id}" is itself borrowed by ${lender}: borrow it from ${entry.lender}`;
};
