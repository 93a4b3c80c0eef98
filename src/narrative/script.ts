import type { Language } from "../record/language.ts";

/** One night told in one language, compiled from its ink. */
export interface Script {
  /** The folder of the night under `story/`. */
  readonly episode: string;
  readonly language: Language;
  /** The compiled ink, as ink's own JSON format has it. */
  readonly ink: object;
  readonly lines: LineMap;
}

/** Where in the ink files each piece of text and each choice of the compiled ink was written. */
export interface LineMap {
  /** The files, relative to the project. */
  readonly files: readonly string[];
  /** Path in the compiled ink -> index of the file and line, counted from 1. */
  readonly at: Readonly<Record<string, readonly [file: number, line: number]>>;
}

/** `story/1968/en/palace.ink:41`, or the path itself where the map does not know it. */
export const writtenAt = (lines: LineMap, path: string): string => {
  for (let known = path; known !== ""; known = known.slice(0, Math.max(0, known.lastIndexOf(".")))) {
    const place = lines.at[known];
    if (place !== undefined) return `${lines.files[place[0]]}:${place[1]}`;
  }
  return path;
};
