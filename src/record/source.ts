import * as z from "zod";
import { wordsSchema } from "./words.ts";

const lineNumbers = z.string().regex(/^\d+(-\d+)?( \d+(-\d+)?)*$/, "must be line numbers and ranges, like 4-12 14 17");

const voiceSchema = z.strictObject({
  /** The id that accounts name. */
  id: z.string().min(1),
  name: wordsSchema,
});

const sourceSchema = z.strictObject({
  /** Short and upper case: the first half of a locator. */
  id: z.string().regex(/^[A-Z][A-Z0-9]*$/, "must be upper case, like W68"),
  title: wordsSchema,
  kind: z.enum(["primary", "secondary"]),
  /** What kind of witness the document is. */
  witness: wordsSchema,
  /** How to cite it. */
  cite: z.string().min(1),
  /** The lines that state something, as ranges: `4-12 14 17`. */
  lines: lineNumbers,
  /** The lines that only head what follows, in the same form. */
  headings: lineNumbers.optional(),
  voices: z.array(voiceSchema).min(1),
});

export const sourcesSchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });

/** Who speaks: the document itself, its editors, or a person whom it quotes. */
export type Voice = z.infer<typeof voiceSchema>;
/** A document of the record. */
export type Source = z.infer<typeof sourceSchema>;
