import type { ComfortWords } from "./comfort-words.ts";

export const comfortInSpanish: ComfortWords = {
  heading: "El texto",
  textSize: "Tamaño de la letra",
  lineSpacing: "Espacio entre líneas",
  wordSpacing: "Más espacio entre palabras",
  letterSpacing: "Más espacio entre letras",
  percent: ({ percent }) => `${percent} %`,
  asPrinted: "Dejar el texto como se imprimió",
};
