import type { Language } from "../record/language.ts";

const WORD_JOINER = "\u2060";

/**
 * The text as it is set: in Spanish a dash stays on the line of the word that it opens or closes, which browsers do not know
 * of. Nothing is added that is seen or read out.
 */
export const typeset = (text: string, language: Language): string =>
  language === "es"
    ? text.replaceAll(/(^|[\s«¿¡(])—(?=\S)/g, `$1—${WORD_JOINER}`).replaceAll(/(?<=[^\s«¿¡(])—/g, `${WORD_JOINER}—`)
    : text;
