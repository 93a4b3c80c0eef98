import { h } from "preact";
import type { ToldNight } from "../../comparison/told-night.ts";
import type { Language } from "../../record/language.ts";
import type { Door, Hall } from "../hall.ts";
import { ROOM_WORDS } from "../words/room-words.ts";

/** What the house has to know and to do for the night read back. */
export interface BacklogHouse {
  readonly hall: () => Hall;
  readonly language: () => Language;
  /** The night that is being played; undefined on the title page. */
  readonly playing: () => ToldNight | undefined;
  readonly lens: () => boolean;
  /** Takes the night that is being played up, as a branch, where that many decisions had been taken; the room is left before. */
  readonly returnTo: (decisions: number) => void;
  /** What the way back is called. */
  readonly leaveLabel: () => string;
}

const ADDRESS = "#so-far";

/** The door of the night read back. It leads nowhere while no night is being played. */
export const backlogDoor = (house: BacklogHouse): Door & { readonly address: () => string } => ({
  address: () => ADDRESS,
  leads: (address) => address === ADDRESS && house.playing() !== undefined,
  open: async () => {
    const [{ BacklogRoom }, words] = await Promise.all([
      import("./backlog-room.tsx"),
      ROOM_WORDS.backlog[house.language()](),
    ]);
    const content = () => {
      const night = house.playing();
      return night === undefined
        ? null
        : h(BacklogRoom, {
            ...night,
            words,
            lens: house.lens(),
            returnTo: (decisions) => {
              house.hall().leave();
              house.returnTo(decisions);
            },
            leave: house.hall().leave,
            leaveLabel: house.leaveLabel(),
          });
    };
    return { name: "backlog", title: words.heading, content };
  },
});
