import * as z from "zod";
import { idSchema } from "./identifier.ts";

export const borrowSchema = z.strictObject({
  /** The episode in whose record the entries stand. */
  from: idSchema,
  accounts: z.array(idSchema),
  contradictions: z.array(idSchema).optional(),
  silences: z.array(idSchema).optional(),
});

/** Entries that a record uses and another record holds: one document is evidence for two episodes. */
export type Borrow = z.infer<typeof borrowSchema>;
