import * as z from "zod";
import { accountSchema } from "./account.ts";
import { contradictionSchema } from "./contradiction.ts";
import { idSchema } from "./identifier.ts";
import { locatorSchema } from "./locator-schema.ts";
import { recordedDecisionSchema } from "./recorded-decision.ts";
import { silenceSchema } from "./silence.ts";
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
  desks: z.array(deskSchema).min(1),
  accounts: z.array(accountSchema),
  decisions: z.array(recordedDecisionSchema),
  contradictions: z.array(contradictionSchema),
  silences: z.array(silenceSchema),
});

/** Whose eyes the player borrows. */
export type Desk = z.infer<typeof deskSchema>;
/** The past of one night as the documents give it. */
export type EpisodeRecord = z.infer<typeof episodeRecordSchema>;
