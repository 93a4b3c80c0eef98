import path from "node:path";
import { Compiler, CompilerOptions } from "inkjs/full";
import type { Problem } from "./problem.ts";
import { type Compiled, fileOf, type Survey, survey } from "./survey-ink.ts";

/** What ink's compiler made of a file and of those that it includes. */
export interface CompiledInk extends Survey {
  /** ink's own JSON format; absent where an error stopped the compiler. */
  readonly ink?: object;
  /** The file and all that it includes, relative to `root`. */
  readonly files: readonly string[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
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

/** ink's numbers for what its compiler reports; 0 is a reminder that an author wrote to themselves. */
const WARNING = 1;
const ERROR = 2;

const attempt = <Result>(step: () => Result): Result | undefined => {
  try {
    return step();
  } catch {
    return undefined;
  }
};

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
