import { h } from "preact";
import type { SharedTrail } from "../../narrative/trail-code.ts";
import type { Language } from "../../record/language.ts";
import type { Door, Hall } from "../hall.ts";
import { recordOf } from "../library.ts";
import { ROOM_WORDS } from "../words/room-words.ts";
import { addressOfCode, codeIn, leadsToNight } from "./night-address.ts";

interface House {
  readonly hall: () => Hall;
  /** Of the page now. */
  readonly language: () => Language;
  /** What the way back is called. */
  readonly leaveLabel: () => string;
  /** Takes a night that was handed on up where that many of its decisions have been taken. */
  readonly takeUp: (night: SharedTrail, decisions: number) => void;
  /** Opens such a night at its first line, to be read along its decisions. */
  readonly readFrom: (night: SharedTrail) => void;
}

/** The door to a night that was handed on; behind an address with a wrong code stands a form to put it right. */
export const sharedDoor = ({ hall, language, leaveLabel, takeUp, readFrom }: House): Door => ({
  leads: leadsToNight,
  open: async (address) => {
    const [words, { openCode }] = await Promise.all([ROOM_WORDS.share[language()](), import("./open-code.ts")]);
    const answer = await openCode(address, language());
    const leave = () => hall().leave();
    if (answer.kind !== "night") {
      const { CodePage } = await import("./code-page.tsx");
      const read = (text: string) => openCode(text, language());
      const open = (code: string) => void hall().go(addressOfCode(code));
      const content = () =>
        h(CodePage, {
          ...{ address, refusal: answer, words, read, open, leave },
          key: address,
          leaveLabel: leaveLabel(),
        });
      return { name: "shared", title: (codeIn(address) === "" ? words.enter : words.link).heading, content };
    }
    const [{ SharedNight }, record] = await Promise.all([import("./shared-night.tsx"), recordOf(answer.episode)]);
    const content = () =>
      h(SharedNight, {
        ...{ record, telling: answer.telling, words, leave },
        takeUp: (decisions: number) => takeUp(answer, decisions),
        readFrom: () => readFrom(answer),
        leaveLabel: leaveLabel(),
      });
    return { name: "shared", title: words.night.title, content };
  },
});
