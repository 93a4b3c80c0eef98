import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Episode } from "../record/episode.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import type { Language } from "../record/language.ts";
import type { Locator } from "../record/locator.ts";
import type { Source, Voice } from "../record/source.ts";
import type { Words } from "../record/words.ts";
import type { PageWords } from "./words/words.ts";

/** What every part of the page needs to know of the night that is told. */
export interface NightOnPage {
  readonly episode: Episode;
  readonly record: EpisodeRecord;
  readonly sources: readonly Source[];
  readonly language: Language;
  readonly words: PageWords;
}

const Night = createContext<NightOnPage | undefined>(undefined);

export const NightProvider = Night.Provider;

/** The night that is told. Throws an Error outside of a {@link NightProvider}. */
export const useNight = (): NightOnPage => {
  const night = useContext(Night);
  if (night === undefined) throw new Error("this part of the page needs a NightProvider around it");
  return night;
};

/** Gives words in the language of the page. */
export const useWords = (): ((words: Words) => string) => {
  const { language } = useNight();
  return (words) => words[language];
};

/** The voice of that id, where a source has it. */
export const voiceIn = (sources: readonly Source[], id: string): Voice | undefined =>
  sources.flatMap((source) => source.voices).find((voice) => voice.id === id);

/** `W68:24, W68:26`. */
export const listLocators = (locators: readonly Locator[]): string => locators.join(", ");
