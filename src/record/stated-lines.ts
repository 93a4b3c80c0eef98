import { type Locator, splitLocator } from "./locator.ts";
import type { Source } from "./source.ts";

/** The numbers of the lines on which the document states something, in rising order. */
export const statedLines = (source: Source): readonly number[] => numbersIn(source.lines);

/** The numbers of the lines that only head what follows, in rising order. */
export const headingLines = (source: Source): readonly number[] =>
  source.headings === undefined ? [] : numbersIn(source.headings);

const numbersIn = (ranges: string): readonly number[] =>
  ranges.split(" ").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  });

/** Whether the locator names a line on which one of the sources states something. */
export const locates = (sources: readonly Source[], locator: Locator): boolean => {
  const { source: id, line } = splitLocator(locator);
  const source = sources.find((each) => each.id === id);
  return source !== undefined && statedLines(source).includes(line);
};
