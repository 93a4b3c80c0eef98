import { readAnnotation } from "../narrative/annotation.ts";
import type { Account } from "../record/account.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import type { CompiledInk } from "./compile-ink.ts";

/** One use of an account: by a line of the story, by a decision or by a contradiction. */
export interface AccountUse {
  readonly how: "rec" | "inf" | "known" | "attested" | "warrant" | "contradiction";
  /** `story/1968/en/steps.ink:12`, or the entry of a record: `1968.steps`, `1968.steps.surrender`. */
  readonly where: string;
}

/** A night as far as it uses accounts. */
export interface UsingNight {
  readonly record: EpisodeRecord;
  /** One of its tellings: the others cite the same accounts. Absent where it is not told yet. */
  readonly told?: CompiledInk;
}

/** Every use that the nights make of an account, wherever it is borrowed to: its record's own night first. */
export const usesOf = (nights: readonly UsingNight[]): ((episode: string, id: string) => readonly AccountUse[]) => {
  const found = new Map<string, AccountUse[]>();
  for (const { record, told } of nights) {
    const holders = new Map(record.accounts.map((account) => [account.id, holderOf(account, record)]));
    const note = (how: AccountUse["how"], where: string, ids: readonly string[]) => {
      for (const id of ids) {
        const key = `${holders.get(id) ?? record.episode} ${id}`;
        const uses = found.get(key) ?? [];
        if (!uses.some((use) => use.how === how && use.where === where)) uses.push({ how, where });
        found.set(key, uses);
      }
    };
    for (const { text, file, line } of told?.tags ?? []) {
      const read = readAnnotation(text);
      if (!read.ok || read.annotation.kind !== "provenance" || read.annotation.provenance.kind === "imagined") continue;
      const { kind, accounts } = read.annotation.provenance;
      note(kind === "recorded" ? "rec" : "inf", `${file}:${line}`, accounts);
    }
    for (const { id, known, attested, warrants } of record.decisions) {
      const decision = `${record.episode}.${id}`;
      note("known", decision, known);
      for (const [choice, ids] of Object.entries(attested)) note("attested", `${decision}.${choice}`, ids);
      for (const [choice, { from }] of Object.entries(warrants)) note("warrant", `${decision}.${choice}`, from);
    }
    for (const { id, sides } of record.contradictions) note("contradiction", `${record.episode}.${id}`, sides.flat());
  }
  return (episode, id) => found.get(`${episode} ${id}`) ?? [];
};

/** The episode in whose record an account stands. */
const holderOf = ({ lender }: Account, { episode }: EpisodeRecord): string => lender ?? episode;
