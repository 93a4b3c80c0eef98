import type * as z from "zod";
import { borrowed, type Lend } from "./borrowed.ts";
import { type EpisodeRecord, episodeRecordSchema, type WrittenRecord } from "./episode-record.ts";
import type { Locator } from "./locator.ts";
import type { RecordProblem } from "./record-problem.ts";
import { type Source, sourcesSchema } from "./source.ts";
import { headingLines, locates, statedLines } from "./stated-lines.ts";

/** What was read, or everything that is wrong with it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/** The sources in the content of a sources file, or every problem found; an id must not come twice, a heading states nothing. */
export const readSources = (content: unknown): Reading<readonly Source[]> => {
  const shaped = shape(sourcesSchema, content);
  if (!shaped.ok) return shaped;
  const problems = [...repeated("sources", shaped.value.sources), ...statingHeadings(shaped.value.sources)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: shaped.value.sources };
};

/**
 * The record of one night in the content of a record file, or every problem found: a wrong shape, an id that comes twice
 * or that nothing answers to, a locator without a line in `sources`, a decision whose choices do not add up, something
 * borrowed that is not there to be lent.
 * @param lend gives the records to borrow from; without it nobody lends
 */
export const readRecord = (
  content: unknown,
  sources: readonly Source[],
  lend: Lend = (episode) => `there is no record of "${episode}"`,
): Reading<EpisodeRecord> => {
  const shaped = shape(episodeRecordSchema, content);
  if (!shaped.ok) return shaped;
  const { borrows = [], ...own } = shaped.value;
  const { accounts, contradictions, silences, problems: refused } = borrowed(borrows, own, lend);
  const whole: EpisodeRecord = {
    ...own,
    accounts: [...own.accounts, ...accounts],
    contradictions: [...own.contradictions, ...contradictions],
    silences: [...own.silences, ...silences],
  };
  const problems = [...refused, ...misplaced(own, sources), ...unmatched(shaped.value, whole)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: whole };
};

const shape = <Value>(schema: z.ZodType<Value>, content: unknown): Reading<Value> => {
  const parsed = schema.safeParse(content);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map((issue) => ({
    path: issue.path.map((key) => (typeof key === "symbol" ? String(key) : key)),
    message: issue.message,
  }));
  return { ok: false, problems };
};

const repeated = (section: string, entries: readonly { readonly id: string }[]): RecordProblem[] =>
  entries.flatMap((entry, index) =>
    entries.findIndex((each) => each.id === entry.id) < index
      ? [{ path: [section, index, "id"], message: `"${entry.id}" stands here a second time` }]
      : [],
  );

const statingHeadings = (sources: readonly Source[]): RecordProblem[] =>
  sources.flatMap((source, index) =>
    headingLines(source)
      .filter((line) => statedLines(source).includes(line))
      .map((line) => ({
        path: ["sources", index, "headings"],
        message: `line ${line} is among the lines that state something: it is one or the other`,
      })),
  );

/** Locators and voices that no source has. */
const misplaced = (record: WrittenRecord, sources: readonly Source[]): RecordProblem[] => {
  const voices = new Set(sources.flatMap((source) => source.voices.map((voice) => voice.id)));
  const lines = (section: string, index: number, at: readonly Locator[]): RecordProblem[] =>
    at.flatMap((locator, place) =>
      locates(sources, locator)
        ? []
        : [{ path: [section, index, "at", place], message: `no source states anything at ${locator}` }],
    );
  return [
    ...record.accounts.flatMap((account, index) => [
      ...lines("accounts", index, account.at),
      ...(voices.has(account.voice)
        ? []
        : [{ path: ["accounts", index, "voice"], message: `no source has a voice "${account.voice}"` }]),
      ...(account.quote !== undefined && !account.at.includes(account.quote.at)
        ? [{ path: ["accounts", index, "quote", "at"], message: `the account does not rest on ${account.quote.at}` }]
        : []),
    ]),
    ...record.silences.flatMap((silence, index) => lines("silences", index, silence.at)),
    ...record.desks.flatMap((desk, index) => lines("desks", index, desk.at ?? [])),
  ];
};

/** Ids that come twice, ids that nothing answers to, and decisions whose choices do not add up. */
const unmatched = (record: WrittenRecord, whole: EpisodeRecord): RecordProblem[] => {
  // What was refused as a loan is not told again wherever it is used.
  const asked = record.borrows?.flatMap(({ accounts }) => accounts) ?? [];
  const accounts = new Set([...whole.accounts.map(({ id }) => id), ...asked]);
  const unknown = (path: readonly (string | number)[], ids: readonly string[]): RecordProblem[] =>
    ids.flatMap((id, place) =>
      accounts.has(id) ? [] : [{ path: [...path, place], message: `no account has the id "${id}"` }],
    );
  return [
    ...repeated("desks", record.desks),
    ...repeated("accounts", record.accounts),
    ...repeated("decisions", record.decisions),
    ...repeated("contradictions", record.contradictions),
    ...repeated("silences", record.silences),
    ...record.decisions.flatMap((decision, index) => {
      const path = ["decisions", index];
      const attested = Object.entries(decision.attested);
      return [
        ...unknown([...path, "known"], decision.known),
        ...attested.flatMap(([choice, ids]) => unknown([...path, "attested", choice], ids)),
        ...Object.entries(decision.warrants).flatMap(([choice, warrant]) => [
          ...unknown([...path, "warrants", choice, "from"], warrant.from),
          ...(choice in decision.attested
            ? [{ path: [...path, "warrants", choice], message: `"${choice}" is attested and needs no warrant` }]
            : []),
        ]),
        ...(record.desks.some((desk) => desk.id === decision.desk)
          ? []
          : [{ path: [...path, "desk"], message: `no desk has the id "${decision.desk}"` }]),
        ...silenceProblems(record, whole, index),
      ];
    }),
    ...record.contradictions.flatMap((contradiction, index) =>
      contradiction.sides.flatMap((side, place) => unknown(["contradictions", index, "sides", place], side)),
    ),
  ];
};

const silenceProblems = (record: WrittenRecord, whole: EpisodeRecord, index: number): RecordProblem[] => {
  const decision = record.decisions[index];
  if (decision === undefined) return [];
  const path = ["decisions", index];
  if (decision.silence === undefined)
    return Object.keys(decision.attested).length > 0
      ? []
      : [{ path, message: "no choice is attested: say under `silence` which silence it is" }];
  const asked = record.borrows?.flatMap(({ silences = [] }) => silences) ?? [];
  return [...whole.silences.map(({ id }) => id), ...asked].includes(decision.silence)
    ? []
    : [{ path: [...path, "silence"], message: `no silence has the id "${decision.silence}"` }];
};
