import path from "node:path";
import { Compiler, CompilerOptions } from "inkjs/full";
import type { LineMap } from "../narrative/script.ts";
import type { Problem } from "./problem.ts";

/** What ink's compiler made of a file and of those that it includes. */
export interface CompiledInk {
  /** ink's own JSON format; absent where an error stopped the compiler. */
  readonly ink?: object;
  readonly lines: LineMap;
  /** As {@link LineMap.at}, for everything that is neither text nor choice: logic, diverts, ends. It stays with the tools. */
  readonly logic: LineMap["at"];
  /** Every tag in the order of the compiled ink, with where it stands. */
  readonly tags: readonly WrittenTag[];
  /** Every line of text, choice text excepted, with where it stands. */
  readonly texts: readonly WrittenText[];
  /** The file and all that it includes, relative to `root`. */
  readonly files: readonly string[];
  /** Every choice, by the path of its choice point. */
  readonly choices: readonly WrittenChoice[];
  /** Names of EXTERNAL functions. */
  readonly externals: readonly string[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

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

/**
 * Compiles an ink file. All errors come back at once, each with its file and line; nothing is thrown for ink that is wrong.
 * @param entry the file, relative to `root`
 * @param read gives the text of a file relative to `root`; throws where there is none
 */
export const compileInk = (entry: string, read: (file: string) => string): CompiledInk => {
  const files: string[] = [entry];
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const folder = path.dirname(entry);
  const nothing = {
    lines: { files: [], at: {} },
    logic: {},
    tags: [],
    texts: [],
    choices: [],
    externals: [],
    files,
    errors,
    warnings,
  };
  const text = attempt(() => read(entry));
  if (text === undefined) return { ...nothing, errors: [{ file: entry, message: "cannot be read" }] };
  const load = (name: string): string => {
    const file = path.join(folder, name);
    if (!files.includes(file)) files.push(file);
    const included = attempt(() => read(file));
    if (included === undefined)
      errors.push({ ...includedAt(files, read, folder, name), message: `the included file ${file} cannot be read` });
    return included ?? "";
  };
  const heard = (message: string, type: number) => {
    const problem = located(message, entry, folder, files);
    if (type === ERROR) errors.push(problem);
    else if (type === WARNING) warnings.push(problem);
  };
  const compiler = new Compiler(
    text,
    new CompilerOptions(entry, [], false, heard, {
      ResolveInkFilename: (name) => name,
      LoadInkFileContents: load,
    }),
  );
  let compiled: Compiled | undefined;
  try {
    compiled = compiler.Compile() as Compiled | undefined;
  } catch (error) {
    if (errors.length === 0) errors.push({ file: entry, message: error instanceof Error ? error.message : `${error}` });
  }
  if (errors.length > 0 || compiled === undefined) return nothing;
  const json = compiled.ToJson();
  if (typeof json !== "string") return nothing;
  return { ...survey(compiled, entry, folder, files), ink: JSON.parse(json), files, errors, warnings };
};

/** ink's numbers for what its compiler reports; 0 is an author's TODO. */
const WARNING = 1;
const ERROR = 2;

/** The parts of ink's compiled story that tell where a thing was written. */
interface Compiled extends Piece {
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

const survey = (compiled: Compiled, entry: string, folder: string, files: readonly string[]) => {
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

const attempt = <Result>(step: () => Result): Result | undefined => {
  try {
    return step();
  } catch {
    return undefined;
  }
};

const fileOf = (name: string, entry: string, folder: string): string =>
  name === entry ? entry : path.join(folder, name);

/** ink writes `ERROR: 'file' line 27: what is wrong`. */
const located = (message: string, entry: string, folder: string, files: readonly string[]): Problem => {
  const match = /^(?:RUNTIME )?(?:ERROR|WARNING): (?:'(.*?)' )?line (\d+): (.*)$/s.exec(message);
  if (match === null) return { file: entry, message: message.replace(/^(ERROR|WARNING): /, "") };
  const [, name = entry, line, what = message] = match;
  const file = fileOf(name, entry, folder);
  return { file: files.includes(file) ? file : name, line: Number(line), message: what };
};

/** Where one of the files read so far includes that name. */
const includedAt = (
  files: readonly string[],
  read: (file: string) => string,
  folder: string,
  name: string,
): Pick<Problem, "file" | "line"> => {
  for (const file of files) {
    if (file === path.join(folder, name)) continue;
    const line = (attempt(() => read(file)) ?? "")
      .split("\n")
      .findIndex((text) => text.trim().replace(/^INCLUDE\s+/, "") === name && text.trim().startsWith("INCLUDE"));
    if (line >= 0) return { file, line: line + 1 };
  }
  return { file: path.join(folder, name) };
};
