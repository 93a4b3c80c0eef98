import { LANGUAGES } from "../record/language.ts";
import type { CheckedFile } from "./check-file.ts";
import { compareTellings } from "./explorer/compare-tellings.ts";
import { describeAlone, describeComparison } from "./explorer/describe-comparison.ts";
import type { Limits } from "./explorer/exploration.ts";

/** The comparison of a night's languages, or why there is none. */
export interface ComparedNight {
  readonly report: string;
  readonly sound: boolean;
}

/**
 * Compares the languages of each night among the files that were walked: the first language of the house with each other
 * one. A night of one language is said to be that; one of which a file did not compile is left out, for that was told.
 */
export const compareNights = (
  checked: readonly CheckedFile[],
  limits: Limits,
  entries: number,
): readonly ComparedNight[] => {
  const episodes = [...new Set(checked.flatMap(({ night }) => night?.episode ?? []))];
  return episodes.flatMap((episode) => {
    const name = `story/${episode}`;
    const files = checked.filter(({ night }) => night?.episode === episode);
    const [first, ...rest] = LANGUAGES.flatMap(
      (language) => files.find(({ night }) => night?.language === language) ?? [],
    );
    if (first?.night === undefined) return [];
    const { language } = first.night;
    if (rest.length === 0) return [{ report: describeAlone(name, language), sound: true }];
    return rest.flatMap(({ night, walked }) => {
      if (night === undefined || walked === undefined || first.walked === undefined) return [];
      const compared = compareTellings(first.walked.exploration, walked.exploration, limits.states);
      const report = describeComparison(name, [language, night.language], compared, entries);
      return [{ report, sound: compared.differences.length === 0 }];
    });
  });
};
