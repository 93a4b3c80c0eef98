import { daleChallFormula, daleChallGradeLevel } from "dale-chall-formula";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { isFamiliar, namesIn } from "./familiar-words.ts";
import { type Sentence, sentencesIn } from "./sentence.ts";
import { spanishSyllables } from "./spanish-syllables.ts";
import type { ToldScene } from "./told-words.ts";

/** How much is told, and in sentences and words of what length. */
interface Measured {
  /** A file, or nothing for the whole. */
  readonly file?: string;
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** What two formulas say of an English text. */
export interface EnglishGrade extends Measured {
  /** School grade in the United States, by the length of sentences and words (Kincaid and others, 1975). */
  readonly fleschKincaid: number;
  /** By the length of sentences and the part of unfamiliar words (Chall and Dale, 1995). */
  readonly daleChall: number;
  /** The school grades of that score, first and last. */
  readonly grades: readonly [number, number];
  /** Every unfamiliar word, in lower case, with how often it comes; the most frequent first. */
  readonly unfamiliar: readonly (readonly [word: string, times: number])[];
}

/** What two formulas say of a Spanish text: from 0 up, the higher the easier. */
export interface SpanishGrade extends Measured {
  /** Flesch-Szigriszt (Szigriszt Pazos, 1993), read by the INFLESZ scale (Barrio-Cantalejo and others, 2008). */
  readonly inflesz: number;
  /** Fernández Huerta (1959) as Law put it right (2011): with words a sentence, not sentences a hundred words. */
  readonly fernandezHuerta: number;
}

/** The grades of each scene, then those of all together. Names are told from common words over the whole night. */
export const englishGrades = (scenes: readonly ToldScene[]): readonly EnglishGrade[] => {
  const read = scenes.map(({ file, paragraphs }) => ({
    file,
    sentences: paragraphs.flatMap((paragraph) => sentencesIn(paragraph, "en")),
  }));
  const whole = read.flatMap(({ sentences }) => sentences);
  const names = namesIn(whole);
  return [
    ...read.map(({ file, sentences }) => ({ file, ...englishGrade(sentences, names) })),
    englishGrade(whole, names),
  ];
};

/** The grades of each scene, then those of all together. */
export const spanishGrades = (scenes: readonly ToldScene[]): readonly SpanishGrade[] => {
  const read = scenes.map(({ file, paragraphs }) => ({
    file,
    sentences: paragraphs.flatMap((paragraph) => sentencesIn(paragraph, "es")),
  }));
  return [
    ...read.map(({ file, sentences }) => ({ file, ...spanishGrade(sentences) })),
    spanishGrade(read.flatMap(({ sentences }) => sentences)),
  ];
};

const englishGrade = (sentences: readonly Sentence[], names: ReadonlySet<string>): EnglishGrade => {
  const measured = measure(sentences, englishSyllables);
  const times = new Map<string, number>();
  for (const { words } of sentences)
    for (const { text } of words) {
      const word = text.toLowerCase();
      if (!isFamiliar(text, names)) times.set(word, (times.get(word) ?? 0) + 1);
    }
  const unfamiliar = [...times].sort(([, one], [, other]) => other - one);
  // Each time counts: counted once, as in samples of a hundred words, a word would weigh less the longer the scene is.
  const difficultWord = unfamiliar.reduce((sum, [, count]) => sum + count, 0);
  const counts = { word: measured.words, sentence: measured.sentences, syllable: measured.syllables };
  const daleChall = daleChallFormula({ ...counts, difficultWord });
  return {
    ...measured,
    fleschKincaid: fleschKincaid(counts),
    daleChall,
    grades: daleChallGradeLevel(daleChall),
    unfamiliar,
  };
};

const spanishGrade = (sentences: readonly Sentence[]): SpanishGrade => {
  const measured = measure(sentences, spanishSyllables);
  const length = measured.words / measured.sentences;
  const syllables = measured.syllables / measured.words;
  return {
    ...measured,
    inflesz: 206.835 - 62.3 * syllables - length,
    fernandezHuerta: 206.84 - 60 * syllables - 1.02 * length,
  };
};

const measure = (sentences: readonly Sentence[], count: (word: string) => number): Measured => {
  const words = sentences.flatMap((sentence) => sentence.words);
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, { text }) => sum + count(text), 0),
  };
};

/** A number in figures has a syllable a digit. */
const englishSyllables = (word: string): number => Math.max(1, syllable(word) + (word.match(/\d/g)?.length ?? 0));
