import { h } from "preact";
import type { Playthrough } from "../../narrative/playthrough.ts";
import type { Door, Hall } from "../hall.ts";
import type { NightOnPage } from "../night-context.ts";
import { ROOM_WORDS } from "../words/room-words.ts";
import type { RecordRoomContents } from "./gather.ts";
import { FIRST_VIEW, type RecordView, viewFromHash, viewToHash } from "./record-view.ts";

interface House {
  readonly hall: () => Hall;
  readonly night: () => NightOnPage;
  /** The player's nights, the latest first. */
  readonly nights: () => readonly Playthrough[];
  /** What the way back is called. */
  readonly leaveLabel: () => string;
}

/** The door of the record room: it opens at the shelf that was left. */
export const recordDoor = ({ hall, night, nights, leaveLabel }: House): Door & { readonly address: () => string } => {
  let last: RecordView = FIRST_VIEW;
  let contents: RecordRoomContents | undefined;
  let gathered = "";
  const turnTo = (view: RecordView) => {
    last = view;
    void hall().go(viewToHash(view));
  };
  return {
    address: () => viewToHash(last),
    leads: (address) => viewFromHash(address) !== undefined,
    open: async (address) => {
      const { language, sources, words } = night();
      const [{ RecordRoom }, { gatherRoom }, roomWords] = await Promise.all([
        import("./record-room.tsx"),
        import("./gather.ts"),
        ROOM_WORDS.recordRoom[language](),
      ]);
      // While somebody turns from shelf to shelf no night goes on.
      const [latest] = nights();
      const now = JSON.stringify([language, nights().length, latest?.id, latest?.trail, latest?.step, latest?.leaf]);
      if (contents === undefined || now !== gathered) contents = await gatherRoom(nights(), language);
      gathered = now;
      const { records, open, played } = contents;
      const view = { ...(viewFromHash(address) ?? FIRST_VIEW), wholeOpen: last.wholeOpen };
      last = view;
      const content = () =>
        h(RecordRoom, {
          ...{ records, open, played, sources, language, view, turnTo, leave: hall().leave },
          words: roomWords,
          leaveLabel: leaveLabel(),
        });
      return { name: "record", title: words.title.room, content };
    },
  };
};
