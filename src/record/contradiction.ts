import * as z from "zod";
import { idSchema } from "./identifier.ts";
import type { Lent } from "./lent.ts";
import { wordsSchema } from "./words.ts";

const sideSchema = z.array(idSchema).min(1);

export const contradictionSchema = z.strictObject({
  id: idSchema,
  /** The accounts on either side. */
  sides: z.tuple([sideSchema, sideSchema]),
  /** The question on which they differ. */
  about: wordsSchema,
  /** What could explain the difference. */
  explained: z.array(wordsSchema),
});

/** Two sets of accounts that cannot both be true. */
export type Contradiction = z.infer<typeof contradictionSchema> & Lent;
