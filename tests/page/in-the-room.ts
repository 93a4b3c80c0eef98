import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { RecordRoom, type RecordRoomProps } from "../../src/page/record-room/record-room.tsx";
import { FIRST_VIEW } from "../../src/page/record-room/record-view.ts";
import { recordRoomEnglish } from "../../src/page/words/record-room-en.ts";
import { recordRoomSpanish } from "../../src/page/words/record-room-es.ts";
import { EPISODES } from "../../src/record/episode.ts";
import type { Language } from "../../src/record/language.ts";
import { recordOf, sourcesOf } from "../support/nights.ts";

/** The records of all episodes, as they stand. */
export const records = EPISODES.map(recordOf);
export const sources = sourcesOf();
export const wordsIn = { en: recordRoomEnglish, es: recordRoomSpanish } as const;

const nothing = () => {};

/** The record room as HTML. Where nothing else is said: in English, just entered, by somebody who has not played. */
export const roomAsHtml = (props: Partial<RecordRoomProps> & { readonly language?: Language } = {}): string =>
  renderToString(
    h(RecordRoom, {
      records,
      sources,
      language: "en",
      words: wordsIn[props.language ?? "en"],
      open: {},
      played: {},
      view: FIRST_VIEW,
      turnTo: nothing,
      leave: nothing,
      leaveLabel: "Leave",
      ...props,
    }),
  );

/** A text as it stands in HTML. */
export const inHtml = (text: string): string => renderToString(h("i", null, text)).slice(3, -4);
