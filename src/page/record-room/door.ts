import type { Playthrough } from "../../narrative/playthrough.ts";
import type { Language } from "../../record/language.ts";
import type { OpenRoom } from "../page-state.ts";
import { FIRST_VIEW, type RecordView, viewFromHash, viewToHash } from "./record-view.ts";

interface House {
  /** The language of the page now. */
  readonly language: () => Language;
  /** The player's nights, the latest first. */
  readonly nights: () => readonly Playthrough[];
  readonly show: (room: OpenRoom | undefined) => void;
  /** Told when the room cannot be fetched. */
  readonly failed: (error: unknown) => void;
}

/** The way into the record room and out of it. */
export interface Door {
  /** Goes in, to that view or to the one that was left; inside, turns to it. */
  readonly enter: (view?: RecordView) => Promise<void>;
  readonly leave: () => void;
  /** Goes where the address of the page leads: into the room, also by an address written by hand, or out of it. */
  readonly follow: () => void;
}

/** The door of the record room. The room is fetched when somebody goes in; what the nights have opened is found anew each time. */
export const doorTo = ({ language, nights, show, failed }: House): Door => {
  let room: OpenRoom | undefined;
  let last: RecordView = FIRST_VIEW;
  const enter = async (view: RecordView = last): Promise<void> => {
    last = view;
    if (location.hash !== viewToHash(view)) history.pushState(null, "", viewToHash(view));
    try {
      if (room === undefined || room.contents.language !== language()) {
        const { openRoom } = await import("./open-room.ts");
        room = { ...(await openRoom(nights(), language())), view: last };
      } else room = { ...room, view };
      show(room);
    } catch (error) {
      failed(error);
    }
  };
  const shut = (): void => {
    if (room === undefined) return;
    room = undefined;
    show(undefined);
  };
  return {
    enter,
    leave: () => {
      history.pushState(null, "", location.pathname + location.search);
      shut();
    },
    follow: () => {
      const view = viewFromHash(location.hash);
      if (view === undefined) shut();
      else void enter({ ...view, wholeOpen: last.wholeOpen });
    },
  };
};
