import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import type { Language } from "../../record/language.ts";
import type { Source } from "../../record/source.ts";
import type { Words } from "../../record/words.ts";
import type { RecordRoomWords } from "../words/record-room-words.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Search } from "./find.ts";
import type { RecordView } from "./record-view.ts";

/** What every shelf of the record room needs to know. */
export interface Room {
  readonly records: readonly EpisodeRecord[];
  readonly sources: readonly Source[];
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly words: RecordRoomWords;
  readonly search: Search;
  readonly view: RecordView;
  readonly turnTo: (view: RecordView) => void;
}

const RoomContext = createContext<Room | undefined>(undefined);

export const RoomProvider = RoomContext.Provider;

/** The record room. Throws an Error outside of a {@link RoomProvider}. */
export const useRoom = (): Room => {
  const room = useContext(RoomContext);
  if (room === undefined) throw new Error("this part of the page needs a RoomProvider around it");
  return room;
};

/** Gives words in the language of the room. */
export const useSay = (): ((words: Words) => string) => {
  const { language } = useRoom();
  return (words) => words[language];
};

/** Gives the title of an episode in the language of the room. */
export const useTitle = (): ((episode: string) => string) => {
  const { records, language } = useRoom();
  return (episode) => records.find((record) => record.episode === episode)?.title[language] ?? episode;
};

/** Gives the name of a voice in the language of the room. */
export const useVoice = (): ((id: string) => string) => {
  const { sources, language } = useRoom();
  const voices = sources.flatMap((source) => source.voices);
  return (id) => voices.find((voice) => voice.id === id)?.name[language] ?? id;
};

/** What a person, an office or a body is called. */
export const personIn = (words: RecordRoomWords, id: string): string =>
  words.person.name[id] ?? id.replaceAll("-", " ");
