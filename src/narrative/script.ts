import type { Language } from "../record/language.ts";
import type { PackedLines } from "./written-lines.ts";

/** One night told in one language, compiled from its ink. */
export interface Script {
  /** The folder of the night under `story/`. */
  readonly episode: string;
  readonly language: Language;
  /** The compiled ink, as ink's own JSON format has it. */
  readonly ink: object;
  readonly lines: PackedLines;
}
