import * as z from "zod";
import { type Account, accountSchema } from "./account.ts";
import { borrowSchema } from "./borrow.ts";
import { type Contradiction, contradictionSchema } from "./contradiction.ts";
import { idSchema } from "./identifier.ts";
import { locatorSchema } from "./locator-schema.ts";
import { recordedDecisionSchema } from "./recorded-decision.ts";
import { type Silence, silenceSchema } from "./silence.ts";
import { wordsSchema } from "./words.ts";

const deskSchema = z.strictObject({
  id: idSchema,
  name: wordsSchema,
  /** Whether a document mentions whoever sits there. */
  person: z.enum(["recorded", "imagined"]),
  at: z.array(locatorSchema).optional(),
});

export const episodeRecordSchema = z.strictObject({
  episode: idSchema,
  title: wordsSchema,
  /** What other records hold and this one uses as its own. */
  borrows: z.array(borrowSchema).optional(),
  desks: z.array(deskSchema).min(1),
  accounts: z.array(accountSchema),
  decisions: z.array(recordedDecisionSchema),
  contradictions: z.array(contradictionSchema),
  silences: z.array(silenceSchema),
});

/** Whose eyes the player borrows. */
export type Desk = z.infer<typeof deskSchema>;
/** What the file of a record holds. */
export type WrittenRecord = z.infer<typeof episodeRecordSchema>;
/** The past of one night as the documents give it; what it borrows stands after its own, each entry with its lender. */
export interface EpisodeRecord extends Omit<WrittenRecord, "borrows" | "accounts" | "contradictions" | "silences"> {
  accounts: Account[];
  contradictions: Contradiction[];
  silences: Silence[];
}
