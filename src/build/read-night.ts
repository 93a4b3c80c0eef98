import path from "node:path";
import type { Script } from "../narrative/script.ts";
import { packLines } from "../narrative/written-lines.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import { LANGUAGES, type Language } from "../record/language.ts";
import { type Reading, readRecord, readSources } from "../record/read-record.ts";
import type { Source } from "../record/source.ts";
import { type CompiledInk, compileInk } from "./compile-ink.ts";
import { houseProblems } from "./house-rules.ts";
import { describeProblem, type Problem } from "./problem.ts";
import { readYaml, type YamlFile } from "./read-yaml.ts";

/** Gives the text of a file relative to the project; throws where there is none. */
export type ReadFile = (file: string) => string;

/** Something read from files: its value where it could be read, all that is wrong, and the files it was read from. */
export interface ReadResult<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
  /** What is odd, but stops nothing. */
  readonly warnings?: readonly Problem[];
  readonly files: readonly string[];
}

const SOURCES = "story/sources.yaml";

/** The documents, from `story/sources.yaml`. */
export const readSourcesFile = (read: ReadFile): ReadResult<readonly Source[]> => {
  const yaml = yamlFile(SOURCES, read);
  return { ...parsed(SOURCES, yaml, readSources), files: [SOURCES] };
};

/**
 * The record of one night, from `story/<episode>/record.yaml`, held against the documents, with what it borrows from other
 * records. A record that borrows, by whatever way round, from itself is refused.
 */
export const readRecordFile = (episode: string, read: ReadFile): ReadResult<EpisodeRecord> & Partial<YamlFile> =>
  readRecordFor([episode], read);

const recordFile = (episode: string): string => `story/${episode}/record.yaml`;

/** @param borrowers the episode that is read, and after it those that borrow from it */
const readRecordFor = (
  borrowers: readonly [string, ...string[]],
  read: ReadFile,
): ReadResult<EpisodeRecord> & Partial<YamlFile> => {
  const file = recordFile(borrowers[0]);
  const files = new Set([SOURCES, file]);
  const { value: sources, problems } = readSourcesFile(read);
  if (sources === undefined) return { problems, files: [...files] };
  const yaml = yamlFile(file, read);
  const lend = (episode: string): EpisodeRecord | string => {
    if (borrowers.includes(episode))
      return `records borrow from each other in a circle: ${[...borrowers].reverse().join(" from ")} from ${episode}`;
    const lender = readRecordFor([episode, ...borrowers], read);
    for (const each of lender.files) files.add(each);
    const [first] = lender.problems;
    if (lender.value !== undefined) return lender.value;
    return `nothing can be borrowed from "${episode}" while its record is wrong: ${first === undefined ? "" : describeProblem(first)}`;
  };
  const record = parsed(file, yaml, (content) => readRecord(content, sources, lend));
  const { value } = record;
  const misnamed = value !== undefined && value.episode !== borrowers[0];
  return misnamed
    ? {
        problems: [
          { file, line: yaml.lineOf(["episode"]), message: `episode: the folder is called "${borrowers[0]}"` },
        ],
        files: [...files],
      }
    : { ...record, files: [...files], lineOf: yaml.lineOf };
};

/** One night in one language, compiled and held against the record and the rules of the house. */
export const readScript = (
  episode: string,
  language: Language,
  read: ReadFile,
): ReadResult<Script> & { readonly compiled: CompiledInk; readonly warnings: readonly Problem[] } => {
  const compiled = compileInk(`story/${episode}/${language}.ink`, read);
  const record = readRecordFile(episode, read);
  const house =
    record.value === undefined
      ? []
      : houseProblems(compiled, record.value, {
          file: recordFile(episode),
          lineOf: record.lineOf ?? (() => 1),
        });
  const problems = [...compiled.errors, ...record.problems, ...house];
  const files = [...compiled.files, ...record.files];
  const { ink, lines, warnings } = compiled;
  return ink === undefined || problems.length > 0
    ? { problems, files, compiled, warnings }
    : { value: { episode, language, ink, lines: packLines(lines) }, problems, files, compiled, warnings };
};

/** The nights under `story/`, with the languages in which each is told, from the list of all files there. */
export const nightsIn = (
  files: readonly string[],
): readonly { readonly episode: string; readonly languages: readonly Language[] }[] => {
  const told = files.flatMap((file) => {
    const [, episode, name] = /^story\/([^/]+)\/([^/]+)\.ink$/.exec(file.split(path.sep).join("/")) ?? [];
    const language = LANGUAGES.find((each) => each === name);
    return episode === undefined || language === undefined ? [] : [{ episode, language }];
  });
  return [...new Set(told.map(({ episode }) => episode))].sort().map((episode) => ({
    episode,
    languages: told.filter((each) => each.episode === episode).map(({ language }) => language),
  }));
};

/** The episodes under `story/` that have a record, from the list of all files there. */
export const recordsIn = (files: readonly string[]): readonly string[] =>
  files.flatMap((file) => /^story\/([^/]+)\/record\.yaml$/.exec(file.split(path.sep).join("/"))?.[1] ?? []).sort();

const yamlFile = (file: string, read: ReadFile): YamlFile => {
  try {
    return readYaml(file, read(file));
  } catch {
    return { content: undefined, lineOf: () => 1, problems: [{ file, message: "cannot be read" }] };
  }
};

const parsed = <Value>(
  file: string,
  yaml: YamlFile,
  parse: (content: unknown) => Reading<Value>,
): Pick<ReadResult<Value>, "value" | "problems"> => {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const reading = parse(yaml.content);
  if (reading.ok) return { value: reading.value, problems: [] };
  return {
    problems: reading.problems.map((problem) => ({
      file,
      line: yaml.lineOf(problem.path),
      message: `${describePath(problem.path)}${problem.message}`,
    })),
  };
};

const describePath = (keys: readonly (string | number)[]): string => {
  const joined = keys.reduce<string>((all, key) => {
    if (typeof key === "number") return `${all}[${key}]`;
    return all === "" ? key : `${all}.${key}`;
  }, "");
  return joined === "" ? "" : `${joined}: `;
};
