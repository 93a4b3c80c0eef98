import type { EpisodeRecord } from "../record/episode-record.ts";
import type { Source } from "../record/source.ts";
import { headingLines, statedLines } from "../record/stated-lines.ts";
import { type AccountUse, type UsingNight, usesOf } from "./account-uses.ts";

/** An account that rests on a line, and where the nights use it. */
export interface UsedAccount {
  /** The episode in whose record it stands. */
  readonly episode: string;
  readonly id: string;
  readonly uses: readonly AccountUse[];
}

/** A line of a document that is not blank, and what the record makes of it. */
export interface CoveredLine {
  /** `W68:26` */
  readonly locator: string;
  /** Whether it states nothing of its own. */
  readonly heading: boolean;
  readonly accounts: readonly UsedAccount[];
}

/** What became of a document. */
export interface CoveredDocument {
  readonly source: Source;
  readonly lines: readonly CoveredLine[];
}

/** For every line of every document: the accounts that rest on it, and where any night uses each. */
export const coverDocuments = (
  sources: readonly Source[],
  nights: readonly UsingNight[],
): readonly CoveredDocument[] => {
  const uses = usesOf(nights);
  const accounts = nights.flatMap(({ record }) =>
    ownAccounts(record).map(({ id, at }) => ({
      at,
      used: { episode: record.episode, id, uses: uses(record.episode, id) },
    })),
  );
  return sources.map((source) => {
    const headings = new Set(headingLines(source));
    const lines = [...statedLines(source), ...headings].sort((one, other) => one - other);
    return {
      source,
      lines: lines.map((line) => {
        const locator = `${source.id}:${line}` as const;
        return {
          locator,
          heading: headings.has(line),
          accounts: accounts.filter(({ at }) => at.includes(locator)).map(({ used }) => used),
        };
      }),
    };
  });
};

const ownAccounts = ({ accounts }: EpisodeRecord) => accounts.filter(({ lender }) => lender === undefined);

/** The lines that state something on which no account rests, by their locators. */
export const uncovered = (documents: readonly CoveredDocument[]): readonly string[] =>
  documents.flatMap(({ lines }) =>
    lines.filter(({ heading, accounts }) => !heading && accounts.length === 0).map(({ locator }) => locator),
  );

/** The accounts that nothing uses, each with the first line on which it rests. */
export const unusedAccounts = (
  documents: readonly CoveredDocument[],
): readonly { readonly episode: string; readonly id: string; readonly locator: string }[] => {
  const found = new Map<string, { readonly episode: string; readonly id: string; readonly locator: string }>();
  for (const { locator, accounts } of documents.flatMap(({ lines }) => lines))
    for (const { episode, id, uses } of accounts)
      if (uses.length === 0 && !found.has(`${episode} ${id}`)) found.set(`${episode} ${id}`, { episode, id, locator });
  return [...found.values()];
};
