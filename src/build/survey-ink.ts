import path from "node:path";
import type { LineMap } from "../narrative/written-lines.ts";

/** A piece of text in the ink files, and its path in the compiled ink. */
export interface WrittenText {
  readonly text: string;
  readonly path: string;
  readonly file: string;
  readonly line: number;
}

/** A choice in the ink files; its text is empty where it is written with variables alone. */
export interface WrittenChoice extends WrittenText {
  /** Taken by itself when no other choice is left: it is never shown. */
  readonly fallback: boolean;
}

/** A tag in the ink files. */
export interface WrittenTag extends WrittenText {
  /** Whether it stands inside the brackets of a choice. */
  readonly inChoice: boolean;
}

/** What stands where in compiled ink. */
export interface Survey {
  readonly lines: LineMap;
  /** As {@link LineMap.at}, for everything that is neither text nor choice: logic, diverts, ends. It stays with the tools. */
  readonly logic: LineMap["at"];
  /** Every tag in the order of the compiled ink, with where it stands. */
  readonly tags: readonly WrittenTag[];
  /** Every line of text, choice text excepted, with where it stands. */
  readonly texts: readonly WrittenText[];
  /** Every choice, by the path of its choice point. */
  readonly choices: readonly WrittenChoice[];
  /** Names of EXTERNAL functions. */
  readonly externals: readonly string[];
}

/** The parts of ink's compiled story that tell where a thing was written. */
export interface Compiled extends Piece {
  ToJson(): unknown;
  readonly mainContentContainer: Piece;
}
interface Piece {
  readonly path: { toString(): string };
  readonly debugMetadata: { readonly fileName: string | null; readonly startLineNumber: number } | null;
  readonly content?: readonly Piece[];
  readonly namedOnlyContent?: ReadonlyMap<string, Piece> | null;
  readonly value?: unknown;
  readonly commandType?: number;
  readonly pathOnChoice?: unknown;
  readonly isInvisibleDefault?: boolean;
  readonly isExternal?: boolean;
  readonly targetPathString?: string | null;
}

/** ink's numbers for its commands that open and close a string and a tag. */
const BEGIN_STRING = 7;
const END_STRING = 8;
const BEGIN_TAG = 24;
const END_TAG = 25;

/**
 * Where everything in a compiled story was written.
 * @param entry the file that was compiled; `folder` is its own, from which it includes
 * @param files the entry and all that it includes
 */
export const survey = (compiled: Compiled, entry: string, folder: string, files: readonly string[]): Survey => {
  const at: Record<string, readonly [number, number]> = {};
  const logic: Record<string, readonly [number, number]> = {};
  const tags: WrittenTag[] = [];
  const texts: WrittenText[] = [];
  const choices: WrittenChoice[] = [];
  const externals = new Set<string>();
  let inTag = false;
  let inString = false;
  let choiceText = "";
  const note = (piece: Piece, text: string, map = at): WrittenText | undefined => {
    const line = piece.debugMetadata?.startLineNumber;
    if (line === undefined) return undefined;
    const file = fileOf(piece.debugMetadata?.fileName ?? entry, entry, folder);
    map[piece.path.toString()] = [files.indexOf(file), line];
    return { text: text.trim(), path: piece.path.toString(), file, line };
  };
  const visit = (piece: Piece): void => {
    if (piece.commandType === BEGIN_TAG) inTag = true;
    if (piece.commandType === END_TAG) inTag = false;
    if (piece.commandType === BEGIN_STRING) inString = true;
    if (piece.commandType === END_STRING) inString = false;
    if (piece.isExternal === true && piece.targetPathString) externals.add(piece.targetPathString);
    if (piece.pathOnChoice !== undefined) {
      const written = note(piece, choiceText);
      if (written !== undefined) choices.push({ ...written, fallback: piece.isInvisibleDefault === true });
      choiceText = "";
    } else if (typeof piece.value === "string" && piece.commandType === undefined && piece.value !== "\n") {
      const written = note(piece, piece.value);
      if (written !== undefined && inTag) tags.push({ ...written, inChoice: inString });
      else if (inString) choiceText += piece.value;
      else if (written !== undefined && written.text !== "") texts.push(written);
    } else if (piece.content === undefined) note(piece, "", logic);
    for (const child of piece.content ?? []) visit(child);
    for (const child of piece.namedOnlyContent?.values() ?? []) visit(child);
  };
  visit(compiled.mainContentContainer);
  return { lines: { files, at }, logic, tags, texts, choices, externals: [...externals] };
};

/** The file that a name in ink's messages and marks stands for. */
export const fileOf = (name: string, entry: string, folder: string): string =>
  name === entry ? entry : path.join(folder, name);
