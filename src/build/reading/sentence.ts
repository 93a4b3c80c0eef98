import type { Language } from "../../record/language.ts";

/** A sentence, cut into its words as they are written, signs left out. */
export interface Sentence {
  readonly words: readonly Word[];
}

export interface Word {
  readonly text: string;
  /** Whether it opens a sentence or something quoted, and so has a capital whatever it is. */
  readonly opens: boolean;
}

/** What can stand before the first word of a sentence or of something said. */
const OPENERS = /[“‘«"¿¡(:—–]\s*$/u;

/** The dash before what somebody says, or before who says it: to Unicode it would join two sentences. */
const SPEECH = /(?<=^|\s)[—–](?=\S)/gu;

/**
 * The sentences of a paragraph by the rules of Unicode (UAX 29). What goes on in lower case after a question or an
 * exclamation goes on in the same sentence: “Now?” he asks.
 */
export const sentencesIn = (paragraph: string, language: Language): readonly Sentence[] => {
  const parts: string[] = [];
  const spoken = paragraph.replaceAll(SPEECH, "");
  for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(spoken)) {
    if (parts.length > 0 && /^[^\p{L}\p{N}]*\p{Ll}/u.test(segment)) parts[parts.length - 1] += segment;
    else parts.push(segment);
  }
  return parts.flatMap((part) => {
    const words = wordsIn(part, language);
    return words.length === 0 ? [] : [{ words }];
  });
};

const wordsIn = (sentence: string, language: Language): readonly Word[] => {
  const words: Word[] = [];
  let before = "";
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: "word" }).segment(sentence)) {
    if (isWordLike === true && /[\p{L}\p{N}]/u.test(segment)) {
      words.push({ text: segment, opens: words.length === 0 || OPENERS.test(before) });
      before = "";
    } else before += segment;
  }
  return words;
};
