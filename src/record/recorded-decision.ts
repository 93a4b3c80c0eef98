import * as z from "zod";
import { readHour } from "./hour.ts";
import { idSchema } from "./identifier.ts";
import { wordsSchema } from "./words.ts";

const hourSchema = z.string().transform((text, context) => {
  const hour = readHour(text);
  if (hour !== undefined) return hour;
  context.addIssue({ code: "custom", message: "must be HH:MM or HH:MM/HH:MM, with or without a date" });
  return z.NEVER;
});

const warrantSchema = z.strictObject({
  kind: z.enum(["actor", "structure", "comparison"]),
  /** The accounts that it hangs on. */
  from: z.array(idSchema).min(1),
  why: wordsSchema,
});

export const recordedDecisionSchema = z.strictObject({
  id: idSchema,
  desk: idSchema,
  hour: hourSchema,
  actor: idSchema,
  question: wordsSchema,
  /** The accounts that this desk could know at this hour. */
  known: z.array(idSchema),
  /** For each choice that was taken by some account: the accounts. Empty where the record is silent. */
  attested: z.record(idSchema, z.array(idSchema).min(1)),
  /** Which silence it is, where no account says what was chosen. */
  silence: idSchema.optional(),
  /** For each other choice: what makes it possible. */
  warrants: z.record(idSchema, warrantSchema),
  /** The decision of the other night that this one answers to, as `1948.cuzco`. */
  mirror: z
    .string()
    .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, "must be EPISODE.DECISION")
    .optional(),
});

/** What makes a choice possible that no account says was taken. */
export type Warrant = z.infer<typeof warrantSchema>;
/** A decision of the night as the documents give it. */
export type RecordedDecision = z.infer<typeof recordedDecisionSchema>;

/** The ids of all choices that the record knows at a decision: the attested ones first. */
export const recordedChoices = (decision: RecordedDecision): readonly string[] => [
  ...Object.keys(decision.attested),
  ...Object.keys(decision.warrants),
];
