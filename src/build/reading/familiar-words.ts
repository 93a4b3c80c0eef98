import { daleChall } from "dale-chall";
import type { Sentence } from "./sentence.ts";

const LISTED: ReadonlySet<string> = new Set(daleChall);

/**
 * Whether an English word is familiar by the New Dale-Chall list (Chall and Dale, Readability Revisited, 1995): it stands on
 * the list of words that most pupils of grade 4 know, or is a regular form of one: a plural or possessive, -s, -ed, -ing,
 * the degrees -er and -est, -ly, or a contraction. Numbers are familiar.
 * @param names words that are names here, in lower case
 */
export const isFamiliar = (word: string, names: ReadonlySet<string>): boolean => {
  const plain = word.toLowerCase().replaceAll("’", "'");
  if (/^\d/.test(plain) || LISTED.has(plain)) return true;
  const bare = plain.replace(/('s|s'|'ll|'ve|'re|'d|'m|n't)$/, (end) => (end === "s'" ? "s" : ""));
  const named = /^\p{Lu}\p{Ll}/u.test(word) && names.has(bare);
  return named || stemsOf(bare).some((stem) => LISTED.has(stem));
};

/** What a word may be a regular form of, itself first. */
const stemsOf = (word: string): readonly string[] => {
  const stems = [word];
  const cut = (ending: RegExp, ...instead: readonly string[]) => {
    if (!ending.test(word)) return;
    const stem = word.replace(ending, "");
    if (stem.length < 2) return;
    for (const end of instead) stems.push(`${stem}${end}`);
    // stopped, running, bigger
    if (/([bdglmnprtz])\1$/.test(stem)) stems.push(stem.slice(0, -1));
  };
  cut(/s$/, "");
  cut(/es$/, "");
  cut(/ies$/, "y");
  cut(/ed$/, "", "e");
  cut(/ied$/, "y");
  cut(/ing$/, "", "e");
  cut(/er$/, "", "e");
  cut(/est$/, "", "e");
  cut(/ier$/, "y");
  cut(/iest$/, "y");
  cut(/ly$/, "", "le");
  cut(/ily$/, "y");
  return stems;
};

/** What stands before an office or an institution, and not before the name of a person or a place. */
const DETERMINERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "his",
  "her",
  "my",
  "our",
  "your",
  "their",
  "this",
]);

/**
 * The names of persons and places in a telling, in lower case: words with a capital inside a sentence that are nowhere
 * written small and nowhere follow an article or a possessive, as the President and the Congress do. By the rule of Dale
 * and Chall such names are familiar.
 */
export const namesIn = (sentences: readonly Sentence[]): ReadonlySet<string> => {
  const large = new Set<string>();
  const common = new Set<string>();
  for (const { words } of sentences)
    for (const [index, { text, opens }] of words.entries()) {
      const bare = text.replace(/[’']s$/, "");
      const before = opens ? "" : (words[index - 1]?.text.toLowerCase() ?? "");
      if (/^\p{Ll}/u.test(bare) || DETERMINERS.has(before)) common.add(bare.toLowerCase());
      else if (!opens && /^\p{Lu}\p{Ll}/u.test(bare)) large.add(bare.toLowerCase());
    }
  return new Set([...large].filter((name) => !common.has(name)));
};
