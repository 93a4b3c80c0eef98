import type { Language } from "../../record/language.ts";
import type { TellingComparison } from "./compare-tellings.ts";
import { count, section, table, trail, wrap } from "./layout.ts";

/** What people call each language of the house. */
const NAMES: Readonly<Record<Language, string>> = { en: "English", es: "Spanish" };

/** The report on a comparison for people: how much was compared, and each difference with its places and a trail to it. */
export const describeComparison = (
  night: string,
  [one, other]: readonly [Language, Language],
  { states, steps, differences, whole }: TellingComparison,
  entries = 40,
): string => {
  const told = differences.map((difference) => [
    `  ${difference.other}`,
    ...wrap(difference.inOther, `    ${other}  `, "        "),
    ...wrap(`${difference.inOne}  (${difference.one})`, `    ${one}  `, "        "),
    ...trail(difference.trail),
  ]);
  return [
    [
      `${night}: ${NAMES[one]} and ${NAMES[other]} compared`,
      ...table([
        ["whole", whole ? "yes" : "no: not every branch was walked"],
        ["states", count(states)],
        ["steps", count(steps)],
        ["differences", count(differences.length)],
      ]),
    ].join("\n"),
    ...(told.length === 0 ? [] : [section("Differences between the languages", told, entries)]),
  ].join("\n\n");
};

/** A night that cannot be compared, as a sentence. */
export const describeAlone = (night: string, language: Language): string =>
  `${night} is told in ${NAMES[language]} only.`;
