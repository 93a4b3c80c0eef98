const VOWELS = "aeoáéóiuíúüy";
const OPEN = "aeoáéó";
const CLOSED_WITH_ACCENT = "íú";

/**
 * How many syllables a Spanish word has, as spelling counts them (Real Academia Española, Ortografía de la lengua española,
 * 2010, II.3.3): each a, e, o is the core of a syllable; so is í or ú beside one of them; every other i, u goes with its
 * neighbours, and two of them make one syllable together, but for two that are the same. An h between vowels changes
 * nothing. y is a vowel where none follows it; the u of que, qui, gue, gui is not heard. A number has a syllable a digit.
 */
export const spanishSyllables = (word: string): number => {
  const heard = word
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/([qg])u(?=[eiéí])/g, "$1")
    .replaceAll(/y(?=[aeoáéóiuíúü])/g, "-")
    .replaceAll(/(?<=[aeoáéóiuíúü])h(?=[aeoáéóiuíúü])/g, "");
  const runs = heard.match(new RegExp(`[${VOWELS}]+`, "g")) ?? [];
  const digits = heard.match(/\d/g)?.length ?? 0;
  return Math.max(1, digits + runs.reduce((sum, run) => sum + syllablesOf(run), 0));
};

/** The syllables of vowels that stand together. */
const syllablesOf = (run: string): number => {
  const letters = [...run];
  const isOpen = (letter: string | undefined): boolean => letter !== undefined && OPEN.includes(letter);
  const cores = letters.filter(
    (letter, index) =>
      isOpen(letter) ||
      (CLOSED_WITH_ACCENT.includes(letter) && (isOpen(letters[index - 1]) || isOpen(letters[index + 1]))),
  ).length;
  if (cores > 0) return cores;
  return 1 + letters.filter((letter, index) => index > 0 && letter === letters[index - 1]).length;
};
