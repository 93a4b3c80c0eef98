import { type ComponentChild, h } from "preact";
import type { Telling } from "../../narrative/replay.ts";
import { encodeTrail } from "../../narrative/trail-code.ts";
import type { Episode } from "../../record/episode.ts";
import type { Language } from "../../record/language.ts";
import { ROOM_WORDS } from "../words/room-words.ts";
import { linkToCode } from "./night-address.ts";
import { ShareDrawer } from "./share-drawer.tsx";

interface NightToShare {
  readonly episode: Episode;
  readonly language: Language;
  readonly telling: Telling;
  /** The address of the page. */
  readonly page: string;
  readonly close: () => void;
}

/** The drawer from which a night is handed on. Rejects where its words cannot be fetched. */
export const shareDrawer = async (night: NightToShare): Promise<() => ComponentChild> => {
  const { episode, language, telling, page, close } = night;
  const words = await ROOM_WORDS.share[language]();
  const code = encodeTrail(episode, telling);
  return () => h(ShareDrawer, { code, link: linkToCode(code, page), words, close });
};
