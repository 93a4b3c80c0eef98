import * as z from "zod";
import { idSchema } from "./identifier.ts";
import type { Lent } from "./lent.ts";
import { locatorSchema } from "./locator-schema.ts";
import { wordsSchema } from "./words.ts";

const ACCOUNT_KINDS = ["event", "words", "motive", "context", "interpretation"] as const;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be HH:MM");

const timeSchema = z.strictObject({
  /** A day, a month or a year, as far as the document goes. */
  date: z.optional(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be YYYY, YYYY-MM or YYYY-MM-DD")),
  hour: clock.optional(),
  between: z.tuple([clock, clock]).optional(),
  precision: z.enum(["stated", "inferred", "approximate"]),
  /** The document's own phrase for the time. */
  words: z.string().optional(),
});

const quoteSchema = z.strictObject({
  /** To the letter as the document has it. */
  text: z.string().min(1),
  at: locatorSchema,
});

export const accountSchema = z.strictObject({
  id: idSchema,
  at: z.array(locatorSchema).min(1),
  /** The voice that claims it. */
  voice: z.string().min(1),
  kind: z.enum(ACCOUNT_KINDS),
  time: timeSchema.optional(),
  actors: z.array(idSchema),
  /** The claim in our words. */
  claim: wordsSchema,
  quote: quoteSchema.optional(),
});

/** What one voice claims, and on which lines. */
export type Account = z.infer<typeof accountSchema> & Lent;
