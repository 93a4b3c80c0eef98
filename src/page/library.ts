import { sources } from "../../story/sources.yaml";
import type { Script } from "../narrative/script.ts";
import type { Episode } from "../record/episode.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import type { Language } from "../record/language.ts";
import type { NightOnPage } from "./night-context.ts";
import type { PageWords } from "./words/words.ts";

/** What is fetched when it is asked for: one episode in one language is enough to play. */
const RECORDS: Readonly<Record<Episode, () => Promise<{ readonly record: EpisodeRecord }>>> = {
  "1948": () => import("../../story/1948/record.yaml"),
  "1968": () => import("../../story/1968/record.yaml"),
  washington: () => import("../../story/washington/record.yaml"),
};
const SCRIPTS: Readonly<Record<`${Episode}/${Language}`, () => Promise<{ readonly script: Script }>>> = {
  "1948/en": () => import("../../story/1948/en.ink"),
  "1948/es": () => import("../../story/1948/es.ink"),
  "1968/en": () => import("../../story/1968/en.ink"),
  "1968/es": () => import("../../story/1968/es.ink"),
  "washington/en": () => import("../../story/washington/en.ink"),
  "washington/es": () => import("../../story/washington/es.ink"),
};
const WORDS: Readonly<Record<Language, () => Promise<PageWords>>> = {
  en: async () => (await import("./words/en.ts")).english,
  es: async () => (await import("./words/es.ts")).spanish,
};

/** Scripts that an author has edited while the game runs, in place of those that were fetched. */
const edited = new Map<string, Script>();

/** The record of an episode. Rejects with the loader's error where it cannot be fetched. */
export const recordOf = async (episode: Episode): Promise<EpisodeRecord> => (await RECORDS[episode]()).record;

/** An episode told in a language. Rejects as {@link recordOf} does. */
export const scriptOf = async (episode: Episode, language: Language): Promise<Script> =>
  edited.get(`${episode}/${language}`) ?? (await SCRIPTS[`${episode}/${language}`]()).script;

/** An episode open on the page: all that it is told with. */
export interface OpenEpisode {
  readonly night: NightOnPage;
  readonly script: Script;
}

/** Fetches an episode in a language. Rejects as {@link recordOf} does. */
export const openEpisode = async (episode: Episode, language: Language): Promise<OpenEpisode> => {
  const [record, script, words] = await Promise.all([
    recordOf(episode),
    scriptOf(episode, language),
    WORDS[language](),
  ]);
  return { night: { episode, record, sources, language, words }, script };
};

/** Calls back with every script that an author edits while the game runs from its sources. */
export const whenEdited = (tell: (script: Script) => void): void => {
  if (import.meta.hot)
    import.meta.hot.accept(
      [
        "../../story/1948/en.ink",
        "../../story/1948/es.ink",
        "../../story/1968/en.ink",
        "../../story/1968/es.ink",
        "../../story/washington/en.ink",
        "../../story/washington/es.ink",
      ],
      (modules) => {
        for (const module of modules) {
          if (module === undefined) continue;
          const script = module.script as Script;
          edited.set(`${script.episode}/${script.language}`, script);
          tell(script);
        }
      },
    );
};
