import type { ComfortWords } from "./comfort-words.ts";

export const comfortInEnglish: ComfortWords = {
  heading: "The text",
  textSize: "Size of the text",
  lineSpacing: "Room between lines",
  wordSpacing: "More room between words",
  letterSpacing: "More room between letters",
  percent: ({ percent }) => `${percent}%`,
  asPrinted: "Set the text as it was printed",
};
