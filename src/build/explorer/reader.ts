import type { InkLine } from "../../narrative/ink-engine.ts";
import type { Passage, ReadLine } from "./exploration.ts";
import { tagged } from "./mark.ts";
import type { Places } from "./place.ts";
import type { Runner } from "./runner.ts";

/** What was read between two choices: where it is kept, and what its last tags say of its end. */
interface Read {
  /** An index into the passages. */
  readonly passage: number;
  readonly decision: string | undefined;
  readonly ending: string | undefined;
}

/** Keeps every different line and every different passage once: most branches tell the same in another order. */
export interface Reader {
  readonly read: (lines: readonly InkLine[]) => Read;
  readonly lines: readonly ReadLine[];
  readonly passages: readonly Passage[];
}

interface KnownLine {
  readonly number: number;
  readonly words: number;
  readonly decision: string | undefined;
  readonly ending: string | undefined;
}

export const readerOf = (runner: Runner, place: Places): Reader => {
  const lines: ReadLine[] = [];
  const passages: Passage[] = [];
  const knownLines = new Map<string, KnownLine>();
  const knownPassages = new Map<string, Read>();
  const lineOf = (line: InkLine): KnownLine => {
    const key = `${line.path}\n${line.text}\n${line.tags.map((tag) => tag.text).join("\n")}`;
    const known = knownLines.get(key);
    if (known !== undefined) return known;
    const tags = line.tags.map((tag) => tag.text);
    const path = line.path ?? "";
    const number = lines.push({ text: line.text, tags, heads: headsOf(runner, path), place: place.near(path) }) - 1;
    const words = line.text.match(/\S+/g)?.length ?? 0;
    const last = [...tags].reverse();
    const made = { number, words, decision: tagged(last, "decision"), ending: tagged(last, "ending") };
    knownLines.set(key, made);
    return made;
  };
  const read = (told: readonly InkLine[]): Read => {
    const found = told.map(lineOf);
    const numbers = found.map(({ number }) => number);
    const key = numbers.join();
    const known = knownPassages.get(key);
    if (known !== undefined) return known;
    const words = found.reduce((sum, line) => sum + line.words, 0);
    const made = {
      passage: passages.push({ lines: numbers, words }) - 1,
      decision: found.findLast((line) => line.decision !== undefined)?.decision,
      ending: found.findLast((line) => line.ending !== undefined)?.ending,
    };
    knownPassages.set(key, made);
    return made;
  };
  return { read, lines, passages };
};

const headsOf = (runner: Runner, path: string): readonly string[] => {
  try {
    return path === "" ? [] : runner.headTags(path);
  } catch {
    // ink refuses to read tags that hold logic before they are run; nothing can be said of those.
    return [];
  }
};
