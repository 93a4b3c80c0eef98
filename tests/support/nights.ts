import { readFileSync } from "node:fs";
import path from "node:path";
import { describeProblem } from "../../src/build/problem.ts";
import { type ReadResult, readRecordFile, readScript, readSourcesFile } from "../../src/build/read-night.ts";
import type { Script } from "../../src/narrative/script.ts";
import type { EpisodeRecord } from "../../src/record/episode-record.ts";
import type { Language } from "../../src/record/language.ts";
import type { Source } from "../../src/record/source.ts";

const project = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(project, file), "utf8");

const value = <Value>({ value: found, problems }: ReadResult<Value>): Value => {
  if (found === undefined) throw new Error(problems.map(describeProblem).join("\n"));
  return found;
};

/** A night as it stands under story/. Throws an Error that lists what is wrong with it. */
export const scriptOf = (episode: string, language: Language): Script => value(readScript(episode, language, read));

/** The record of a night as it stands under story/. Throws as {@link scriptOf} does. */
export const recordOf = (episode: string): EpisodeRecord => value(readRecordFile(episode, read));

/** The documents. Throws as {@link scriptOf} does. */
export const sourcesOf = (): readonly Source[] => value(readSourcesFile(read));
