import { h } from "preact";
import type { Playthrough } from "../../narrative/playthrough.ts";
import { episodeNamed } from "../../record/episode.ts";
import type { Door, Hall } from "../hall.ts";
import type { NightOnPage } from "../night-context.ts";
import { ROOM_WORDS } from "../words/room-words.ts";
import type { NightColumn } from "./beside-room.tsx";

/** What the house has to know and to do for the two columns. */
export interface BesideHouse {
  readonly hall: () => Hall;
  readonly night: () => NightOnPage;
  /** The player's nights, the latest first. */
  readonly nights: () => readonly Playthrough[];
  readonly keptAt: (id: string) => Date;
  /** Takes a night up where that many decisions had been taken; the room is left before. */
  readonly take: (id: string, decisions: number) => void;
  /** What the way back is called. */
  readonly leaveLabel: () => string;
}

const ROOM = "beside";
const RECORD = "record";

/** The address of two nights side by side, by their ids; `record` stands for the record. */
export const besideAddress = (left: string, right: string = RECORD): string => `#${ROOM}/${left}/${right}`;

/**
 * The door of the two columns. An address that names no night, or one that is not there, opens the latest night of the
 * episode that lies open, beside the record.
 */
export const besideDoor = ({ hall, night, nights, keptAt, take, leaveLabel }: BesideHouse): Door => ({
  leads: (address) => address === `#${ROOM}` || address.startsWith(`#${ROOM}/`),
  open: async (address) => {
    const { episode: here, language, sources, words: page } = night();
    const [asked = "", against = ""] = address.split("/").slice(1);
    const named = nights().find(({ id }) => id === asked || id === against)?.episode ?? here;
    const [{ BesideRoom }, { gatherBeside }, words, nightsWords, { calledApart }] = await Promise.all([
      import("./beside-room.tsx"),
      import("./gather-beside.ts"),
      ROOM_WORDS.beside[language](),
      ROOM_WORDS.nights[language](),
      import("../nights/called-of.ts"),
    ]);
    const contents = await gatherBeside(episodeNamed(named) ?? here, nights(), language, (told) =>
      calledApart(told, keptAt, nightsWords, page.place),
    );
    const { episode, record, open } = contents;
    const column = (id: string): NightColumn | "record" => contents.nights.find((each) => each.id === id) ?? RECORD;
    const left = asked === "" ? column(contents.nights[0]?.id ?? "") : column(asked);
    const right = column(against);
    const [leftId, rightId] = [left, right].map((side) => (side === RECORD ? RECORD : side.id));
    const content = () =>
      h(BesideRoom, {
        ...{ left, right, record, sources, language, words, open, leave: hall().leave },
        title: { game: page.title.game, night: page.title.episodes[episode].title },
        candidates: contents.nights,
        choose: (side, id) =>
          void hall().go(side === "left" ? besideAddress(id, rightId) : besideAddress(leftId ?? RECORD, id)),
        take: (id, decisions) => {
          hall().leave();
          take(id, decisions);
        },
        leaveLabel: leaveLabel(),
      });
    return { name: ROOM, title: words.heading, content };
  },
});
