import * as z from "zod";

const filled = z.string().trim().min(1, "must not be empty");

/** The same words in every language, each written as itself. */
export const wordsSchema = z.strictObject({ en: filled, es: filled });
export type Words = z.infer<typeof wordsSchema>;
