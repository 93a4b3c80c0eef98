import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import type { Language } from "../../record/language.ts";
import type { Source } from "../../record/source.ts";
import type { Words } from "../../record/words.ts";
import type { BesideWords } from "../words/beside-words.ts";

/** What every part of the two columns needs to know. */
export interface Columns {
  readonly record: EpisodeRecord;
  readonly sources: readonly Source[];
  readonly language: Language;
  readonly words: BesideWords;
}

const ColumnsContext = createContext<Columns | undefined>(undefined);

export const ColumnsProvider = ColumnsContext.Provider;

/** The two columns. Throws an Error outside of a {@link ColumnsProvider}. */
export const useColumns = (): Columns => {
  const columns = useContext(ColumnsContext);
  if (columns === undefined) throw new Error("this part of the page needs a ColumnsProvider around it");
  return columns;
};

/** Gives words in the language of the columns. */
export const useSay = (): ((words: Words) => string) => {
  const { language } = useColumns();
  return (words) => words[language];
};
