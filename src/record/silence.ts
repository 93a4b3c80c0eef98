import * as z from "zod";
import { idSchema } from "./identifier.ts";
import type { Lent } from "./lent.ts";
import { locatorSchema } from "./locator-schema.ts";
import { wordsSchema } from "./words.ts";

const SILENCE_KINDS = ["lost-in-the-copy", "not-known-to-the-author", "not-said"] as const;

export const silenceSchema = z.strictObject({
  id: idSchema,
  /** Where the words ought to stand. */
  at: z.array(locatorSchema).min(1),
  missing: wordsSchema,
  kind: z.enum(SILENCE_KINDS),
});

/** Something that the documents do not say. It is shown as a hole and never filled. */
export type Silence = z.infer<typeof silenceSchema> & Lent;
