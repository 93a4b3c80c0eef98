import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { gatherSentences, type SentenceOnPage, type Wordless } from "./gather-sentences.ts";
import { markSentence } from "./mark-sentence.ts";
import { type AloudState, type ReaderAloud, readerAloud } from "./reader-aloud.ts";
import type { Speech } from "./speech.ts";

/** What is read: the room that is open, or else the words of the night. */
const OPEN_PAGE = "main.room, main:not([hidden]) > .words";

interface AloudWishes {
  readonly speech: Speech;
  /** That of the page. */
  readonly language: string;
  /** Another one for every page that is turned: reading stops where it changes. */
  readonly place: string;
  /** In percent of the voice's own speed. */
  readonly rate: number;
  readonly wordless: Wordless;
}

interface Aloud {
  readonly state: AloudState;
  /** Begins to read the page, pauses, or goes on. */
  readonly press: () => void;
  readonly stop: () => void;
}

/** Reads the open page aloud. Stops where the page is turned or left, pauses where the browser shows another one. */
export const useAloud = ({ speech, language, place, rate, wordless }: AloudWishes): Aloud => {
  const [state, setState] = useState<AloudState>({ status: "silent", failed: false });
  const speed = useRef(rate);
  speed.current = rate;
  const reader = useRef<ReaderAloud | undefined>(undefined);
  const sentences = useRef<readonly SentenceOnPage[]>([]);
  // Before the paint: a key that is pressed as soon as the button stands there has to find its reader.
  useLayoutEffect(() => {
    const reading = readerAloud({
      speech,
      rate: () => speed.current,
      told: (next) => {
        const sentence = next.status === "silent" ? undefined : sentences.current[next.at];
        // What has gone from the page is not read any more.
        if (sentence?.block.isConnected === false) {
          reading.stop();
          return;
        }
        setState(next);
        markSentence(sentence);
      },
    });
    reader.current = reading;
    const hidden = () => {
      if (document.hidden) reading.pause();
    };
    document.addEventListener("visibilitychange", hidden);
    addEventListener("pagehide", reading.stop);
    return () => {
      reading.stop();
      document.removeEventListener("visibilitychange", hidden);
      removeEventListener("pagehide", reading.stop);
    };
  }, [speech]);
  useLayoutEffect(() => () => reader.current?.stop(), [place, language]);
  const press = () => {
    switch (state.status) {
      case "speaking":
        reader.current?.pause();
        return;
      case "paused":
        reader.current?.resume();
        return;
      case "silent": {
        const page = document.querySelector(OPEN_PAGE);
        sentences.current = page === null ? [] : gatherSentences(page, language, wordless);
        reader.current?.read(sentences.current);
        return;
      }
      default:
        state satisfies never;
    }
  };
  return { state, press, stop: () => reader.current?.stop() };
};
