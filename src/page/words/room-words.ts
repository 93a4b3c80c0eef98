import type { Language } from "../../record/language.ts";
import type { BacklogWords } from "./backlog-words.ts";
import type { BesideWords } from "./beside-words.ts";
import type { BranchMapWords } from "./branch-map-words.ts";
import type { NightsWords } from "./nights-words.ts";
import type { RecordRoomWords } from "./record-room-words.ts";
import type { ShareWords } from "./share-words.ts";

type Fetched<Words> = Readonly<Record<Language, () => Promise<Words>>>;

/** What is said in each room beside the night, by language. It is fetched with the room; rejects with the loader's error where it cannot be. */
export const ROOM_WORDS: {
  readonly backlog: Fetched<BacklogWords>;
  readonly beside: Fetched<BesideWords>;
  readonly branchMap: Fetched<BranchMapWords>;
  readonly nights: Fetched<NightsWords>;
  readonly recordRoom: Fetched<RecordRoomWords>;
  readonly share: Fetched<ShareWords>;
} = {
  backlog: {
    en: async () => (await import("./backlog-en.ts")).backlogEnglish,
    es: async () => (await import("./backlog-es.ts")).backlogSpanish,
  },
  beside: {
    en: async () => (await import("./beside-en.ts")).besideEnglish,
    es: async () => (await import("./beside-es.ts")).besideSpanish,
  },
  branchMap: {
    en: async () => (await import("./branch-map-en.ts")).branchMapEnglish,
    es: async () => (await import("./branch-map-es.ts")).branchMapSpanish,
  },
  nights: {
    en: async () => (await import("./nights-en.ts")).nightsEnglish,
    es: async () => (await import("./nights-es.ts")).nightsSpanish,
  },
  recordRoom: {
    en: async () => (await import("./record-room-en.ts")).recordRoomEnglish,
    es: async () => (await import("./record-room-es.ts")).recordRoomSpanish,
  },
  share: {
    en: async () => (await import("./share-en.ts")).shareEnglish,
    es: async () => (await import("./share-es.ts")).shareSpanish,
  },
};
