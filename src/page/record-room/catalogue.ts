import type { Account } from "../../record/account.ts";
import type { Contradiction } from "../../record/contradiction.ts";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import type { RecordedDecision } from "../../record/recorded-decision.ts";
import type { Silence } from "../../record/silence.ts";

/** An entry of the record on its shelf, once, however many episodes use it. */
interface Shelved<Entry> {
  /** `EPISODE.ID`; the episode is the one in whose record the entry stands. */
  readonly key: string;
  readonly episode: string;
  /** All episodes that use it, that of its record first. */
  readonly usedBy: readonly string[];
  readonly entry: Entry;
  /** Whether it lies open to the player. */
  readonly open: boolean;
}

export interface AccountCard extends Shelved<Account> {
  /** Keys of the decisions for which it attests a choice, and of the contradictions in which it stands. */
  readonly attests: readonly string[];
  readonly contradicts: readonly string[];
}

export interface DecisionCard extends Shelved<RecordedDecision> {
  /** For each choice that is attested: the accounts that say so. */
  readonly sides: readonly (readonly AccountCard[])[];
  readonly silence?: SilenceCard;
  readonly warrants: readonly { readonly choice: string; readonly from: readonly AccountCard[] }[];
}

export interface ContradictionCard extends Shelved<Contradiction> {
  readonly sides: readonly (readonly AccountCard[])[];
}

export interface SilenceCard extends Shelved<Silence> {
  /** Keys of the decisions of which the documents do not say what was chosen. */
  readonly decisions: readonly string[];
}

/** Everything on the shelves of the record room. */
export interface Catalogue {
  readonly accounts: readonly AccountCard[];
  readonly decisions: readonly DecisionCard[];
  readonly contradictions: readonly ContradictionCard[];
  readonly silences: readonly SilenceCard[];
}

/** What decides how far the catalogue lies open. */
export interface Opened {
  /** By episode: the accounts that the player's nights have opened. */
  readonly open: Readonly<Record<string, ReadonlySet<string>>>;
  /** By episode: the decisions that the player took. */
  readonly played: Readonly<Record<string, readonly { readonly at: string }[]>>;
  readonly wholeOpen: boolean;
}

interface Entry {
  readonly id: string;
  readonly lender?: string;
}

/**
 * The catalogue of all records. An account lies open where a night of any episode that uses it has opened it; a decision
 * where all accounts that answer it do, or, where the documents are silent, once it was taken or the whole of its record
 * lies open; a contradiction where something of either side does; a silence always.
 */
export const catalogueOf = (records: readonly EpisodeRecord[], opened: Opened): Catalogue => {
  const contradictions = shelve(records, (record) => record.contradictions);
  const accounts = shelve(records, (record) => record.accounts).map(
    ({ key, ...kept }): AccountCard => ({
      ...kept,
      key,
      open: opened.wholeOpen || kept.usedBy.some((episode) => opened.open[episode]?.has(kept.entry.id)),
      attests: records.flatMap((record) =>
        record.decisions
          .filter(({ attested }) =>
            Object.values(attested)
              .flat()
              .some((id) => keyIn(record, "accounts", id) === key),
          )
          .map(({ id }) => `${record.episode}.${id}`),
      ),
      contradicts: contradictions
        .filter(({ episode, entry }) => entry.sides.flat().some((id) => `${episode}.${id}` === key))
        .map((contradiction) => contradiction.key),
    }),
  );
  const silences = shelve(records, (record) => record.silences).map(
    ({ key, ...kept }): SilenceCard => ({
      ...kept,
      key,
      open: true,
      decisions: records.flatMap((record) =>
        record.decisions
          .filter(({ silence }) => silence !== undefined && keyIn(record, "silences", silence) === key)
          .map(({ id }) => `${record.episode}.${id}`),
      ),
    }),
  );
  const byKey = new Map(accounts.map((card) => [card.key, card]));
  const cards = (record: EpisodeRecord, ids: readonly string[]): readonly AccountCard[] =>
    ids.flatMap((id) => byKey.get(keyIn(record, "accounts", id)) ?? []);
  const recordOf = (episode: string): EpisodeRecord | undefined => records.find((record) => record.episode === episode);
  return {
    accounts,
    silences,
    decisions: records.flatMap((record) =>
      record.decisions.map((decision) => decisionCard(record, decision, cards, silences, opened)),
    ),
    contradictions: contradictions.flatMap((kept) => {
      const record = recordOf(kept.episode);
      if (record === undefined) return [];
      const sides = kept.entry.sides.map((side) => cards(record, side));
      return [{ ...kept, sides, open: sides.every((side) => side.some(({ open }) => open)) }];
    }),
  };
};

const decisionCard = (
  record: EpisodeRecord,
  decision: RecordedDecision,
  cards: (record: EpisodeRecord, ids: readonly string[]) => readonly AccountCard[],
  silences: readonly SilenceCard[],
  { open, played, wholeOpen }: Opened,
): DecisionCard => {
  const { episode } = record;
  const sides = Object.values(decision.attested).map((ids) => cards(record, ids));
  const silence =
    decision.silence === undefined
      ? undefined
      : silences.find(({ key }) => key === keyIn(record, "silences", decision.silence ?? ""));
  const everything = record.accounts.every(({ id }) => open[episode]?.has(id));
  const taken = played[episode]?.some(({ at }) => at === decision.id) === true;
  const told = sides.length > 0 ? sides.flat().every((card) => card.open) : taken;
  return {
    key: `${episode}.${decision.id}`,
    episode,
    usedBy: [episode],
    entry: decision,
    open: wholeOpen || everything || told,
    sides,
    ...(silence === undefined ? {} : { silence }),
    warrants: Object.entries(decision.warrants).map(([choice, { from }]) => ({ choice, from: cards(record, from) })),
  };
};

/** The key of an entry that a record uses, be it its own or a borrowed one. */
const keyIn = (record: EpisodeRecord, section: "accounts" | "silences", id: string): string => {
  const entries: readonly Entry[] = record[section];
  return `${entries.find((entry) => entry.id === id)?.lender ?? record.episode}.${id}`;
};

/** Every entry of a section once, in the order of the records, with the episodes that use it. */
const shelve = <Kind extends Entry>(
  records: readonly EpisodeRecord[],
  section: (record: EpisodeRecord) => readonly Kind[],
): readonly Omit<Shelved<Kind>, "open">[] => {
  const kept = new Map<string, { entry: Kind; episode: string; usedBy: string[] }>();
  for (const record of records)
    for (const entry of section(record)) {
      const episode = entry.lender ?? record.episode;
      const there = kept.get(`${episode}.${entry.id}`) ?? { entry, episode, usedBy: [] };
      // The episode of the record stands first, in whatever order the records come.
      if (episode === record.episode) there.usedBy.unshift(episode);
      else there.usedBy.push(record.episode);
      kept.set(`${episode}.${entry.id}`, there);
    }
  return [...kept].map(([key, each]) => ({ key, ...each }));
};
