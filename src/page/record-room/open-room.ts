import "../style/record-room.css";
import type { Playthrough } from "../../narrative/playthrough.ts";
import type { Language } from "../../record/language.ts";
import type { OpenRoom } from "../page-state.ts";
import { recordRoomEnglish } from "../words/record-room-en.ts";
import { recordRoomSpanish } from "../words/record-room-es.ts";
import { gatherRoom } from "./gather.ts";
import { RecordRoom } from "./record-room.tsx";

/** The record room made ready, with the player's nights, the latest first. Rejects as {@link gatherRoom} does. */
export const openRoom = async (
  nights: readonly Playthrough[],
  language: Language,
): Promise<Omit<OpenRoom, "view">> => ({
  Room: RecordRoom,
  words: language === "es" ? recordRoomSpanish : recordRoomEnglish,
  contents: await gatherRoom(nights, language),
});
