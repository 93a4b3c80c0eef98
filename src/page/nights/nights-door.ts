import { h } from "preact";
import type { Playthrough } from "../../narrative/playthrough.ts";
import type { Episode } from "../../record/episode.ts";
import type { Language } from "../../record/language.ts";
import type { Door, Hall } from "../hall.ts";
import type { NightOnPage } from "../night-context.ts";
import { ROOM_WORDS } from "../words/room-words.ts";
import type { Teller } from "./gather-nights.ts";
import type { ImportTold } from "./nights-file.tsx";
import type { NightsActs, NightsRoomProps } from "./nights-room.tsx";
import { saveFile } from "./save-file.ts";
import type { UnreadNight } from "./unread-nights.tsx";

/** What the house has to know and to do for the room of the nights. Whatever rejects is told in the room, and all is as it was. */
export interface NightsHouse {
  readonly hall: () => Hall;
  readonly night: () => NightOnPage;
  /** What the way back is called. */
  readonly leaveLabel: () => string;
  /** The nights as they are here; `savedAt` is in milliseconds since 1970. */
  readonly kept: () => Iterable<{ readonly playthrough: Playthrough; readonly savedAt: number }>;
  readonly unread: () => readonly UnreadNight[];
  /** Gives a night another name, here and on the shelf; its date stays. */
  readonly rename: (id: string, name: string) => Promise<void>;
  /** Takes a night away, here and off the shelf, and gives what brings it back as it was. */
  readonly remove: (id: string) => Promise<() => Promise<void>>;
  /** All nights as one file. */
  readonly archive: () => Promise<{ readonly name: string; readonly text: string }>;
  /** Brings in the nights of a file. */
  readonly bring: (file: File) => Promise<ImportTold>;
  /** Goes on with a night, or with what can be read of one; the room is left before. */
  readonly resume: (id: string) => void;
  readonly takeUp: (id: string) => void;
  readonly compare: NightsActs["compare"];
  readonly map: NightsActs["map"];
}

const ADDRESS = "#nights";

/** The door of the room of the nights. The room is fetched when somebody goes in; what was deleted can be undone as long as its notice stands there. */
export const nightsDoor = (house: NightsHouse): Door & { readonly address: () => string } => {
  const { hall } = house;
  let removed: readonly (NightsRoomProps["removed"][number] & { readonly back: () => Promise<void> })[] = [];
  let report: ImportTold | undefined;
  let wrong: NightsRoomProps["wrong"];
  let tellers: { readonly language: Language; readonly by: ReadonlyMap<Episode, Teller> } | undefined;

  /** Does something with the nights, and shows what came of it. */
  const attempt = async (what: NonNullable<typeof wrong>, act: () => Promise<void>): Promise<void> => {
    wrong = undefined;
    try {
      await act();
    } catch (error) {
      console.warn(error);
      wrong = what;
    }
    await hall().again();
  };
  const away = (go: (id: string) => void) => (id: string) => {
    hall().leave();
    go(id);
  };
  const acts: NightsActs = {
    resume: away(house.resume),
    takeUp: away(house.takeUp),
    compare: house.compare,
    map: house.map,
    rename: (id, name) => void attempt("rename", () => house.rename(id, name)),
    remove: (id, called) =>
      void attempt("remove", async () => {
        const back = await house.remove(id);
        removed = [...removed, { id, called, back }];
      }),
    undo: (id) =>
      void attempt("undo", async () => {
        await removed.find((each) => each.id === id)?.back();
        removed = removed.filter((each) => each.id !== id);
      }),
    letGo: (id) => {
      removed = removed.filter((each) => each.id !== id);
      void hall().again();
    },
    saveFile: () => void attempt("save", async () => saveFile(await house.archive())),
    bringFile: (file) =>
      void attempt("bring", async () => {
        report = undefined;
        report = await house.bring(file);
      }),
    dismiss: () => {
      [report, wrong] = [undefined, undefined];
      void hall().again();
    },
  };

  return {
    address: () => ADDRESS,
    leads: (address) => address === ADDRESS,
    open: async () => {
      const { language, words: page } = house.night();
      const [{ NightsRoom }, { listNights, tellersFor }, words] = await Promise.all([
        import("./nights-room.tsx"),
        import("./gather-nights.ts"),
        ROOM_WORDS.nights[language](),
      ]);
      const known = tellers?.language === language ? tellers.by : undefined;
      tellers = { language, by: await tellersFor(house.kept(), language, known) };
      const contents = listNights(house.kept(), language, tellers.by);
      const [unread, leaveLabel] = [house.unread(), house.leaveLabel()];
      const { episodes } = page.title;
      const content = () =>
        h(NightsRoom, {
          ...{ contents, unread, removed, report, wrong, words, episodes, acts, leaveLabel },
          places: page.place,
          leave: hall().leave,
        });
      return { name: "nights", title: words.heading, content };
    },
  };
};
