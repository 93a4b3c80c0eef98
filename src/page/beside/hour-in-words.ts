import { readHour } from "../../record/hour.ts";
import type { BesideWords } from "../words/beside-words.ts";

/** The hour of a decision, as the record writes it, in words. */
export const hourInWords = (words: BesideWords, text: string): string => {
  const hour = readHour(text);
  return hour === undefined ? text : words.hour(hour);
};
