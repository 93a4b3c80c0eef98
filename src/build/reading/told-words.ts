import { HOLE } from "../../narrative/moment.ts";
import type { CompiledInk } from "../compile-ink.ts";

/** The words of one ink file as they are read. */
export interface ToldScene {
  readonly file: string;
  /** Each line of the file, and the words of each choice. */
  readonly paragraphs: readonly string[];
}

/**
 * The words of a night, file by file, without tags and ink's own signs. What stands under a condition is there once, all
 * ways of a sentence one after the other; a hole is left out.
 */
export const toldScenes = (compiled: CompiledInk): readonly ToldScene[] => {
  const files = new Map<string, Map<string, { readonly line: number; text: string }>>();
  const add = (file: string, line: number, kind: "line" | "choice", text: string) => {
    const told = files.get(file) ?? new Map<string, { readonly line: number; text: string }>();
    files.set(file, told);
    const key = `${line} ${kind}`;
    const known = told.get(key);
    // A line with a condition in it comes in pieces.
    if (known === undefined) told.set(key, { line, text });
    else known.text = `${known.text} ${text}`;
  };
  for (const { file, line, text, fallback } of compiled.choices) if (!fallback) add(file, line, "choice", text);
  for (const { file, line, text } of compiled.texts) add(file, line, "line", text);
  return compiled.files.flatMap((file) => {
    const told = [...(files.get(file)?.values() ?? [])].sort((one, other) => one.line - other.line);
    const paragraphs = told.map(({ text }) => text.replaceAll(HOLE, " ")).filter((text) => /\p{L}/u.test(text));
    return paragraphs.length === 0 ? [] : [{ file, paragraphs }];
  });
};
