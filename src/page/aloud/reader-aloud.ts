import { type Speech, type Voice, voiceFor } from "./speech.ts";

/** A sentence to be read out. */
export interface Spoken {
  readonly text: string;
  /** As `en`. */
  readonly language: string;
  /** What is said where the device has no voice for its language; where there is nothing either, it is passed over. */
  readonly instead?: { readonly text: string; readonly language: string };
}

/** How the reading stands; `at` is the index of the sentence. */
export type AloudState =
  | { readonly status: "silent"; readonly failed: boolean }
  | { readonly status: "speaking" | "paused"; readonly at: number };

/** Reads sentences out, one after the other. */
export interface ReaderAloud {
  /** Reads from the first sentence on; what was being read is left. */
  readonly read: (sentences: readonly Spoken[]) => void;
  /** Falls silent and keeps the place. Nothing happens where nothing is being read. */
  readonly pause: () => void;
  /** Goes on with the sentence in which it was paused, from its beginning. */
  readonly resume: () => void;
  readonly stop: () => void;
}

interface ReaderParts {
  readonly speech: Speech;
  /** In percent of the voice's own speed; asked for each sentence. */
  readonly rate: () => number;
  /** Is told of every change. */
  readonly told: (state: AloudState) => void;
}

const SILENT: AloudState = { status: "silent", failed: false };

/**
 * A reader that speaks with this speech. It pauses by falling silent and begins the sentence again, for browsers differ in
 * how they hold a sentence and some lose it.
 */
export const readerAloud = ({ speech, rate, told }: ReaderParts): ReaderAloud => {
  let state: AloudState = SILENT;
  let sentences: readonly Spoken[] = [];
  /** Counts what has been said: what is told of an earlier one comes too late. */
  let turn = 0;
  const become = (next: AloudState): void => {
    state = next;
    told(next);
  };
  const hush = (): void => {
    turn++;
    speech.hush();
  };
  const speakFrom = (first: number): void => {
    hush();
    const voices = speech.voices();
    const at = sentences.findIndex((sentence, index) => index >= first && utter(sentence, voices) !== undefined);
    const sentence = sentences[at];
    const said = sentence === undefined ? undefined : utter(sentence, voices);
    if (said === undefined) {
      become(SILENT);
      return;
    }
    const mine = turn;
    become({ status: "speaking", at });
    // Whoever is told may have stopped the reading.
    if (mine !== turn) return;
    speech.say(said.text, { voice: said.voice.id, rate: rate() }, (how) => {
      if (mine !== turn) return;
      if (how === "ended") {
        speakFrom(at + 1);
        return;
      }
      hush();
      become({ status: "silent", failed: true });
    });
  };
  return {
    read: (next) => {
      sentences = next;
      speakFrom(0);
    },
    pause: () => {
      if (state.status !== "speaking") return;
      hush();
      become({ status: "paused", at: state.at });
    },
    resume: () => {
      if (state.status === "paused") speakFrom(state.at);
    },
    stop: () => {
      if (state.status === "silent") return;
      hush();
      become(SILENT);
    },
  };
};

/** What is said of a sentence and with which voice; undefined where the device cannot say it. */
const utter = (
  sentence: Spoken,
  voices: readonly Voice[],
): { readonly text: string; readonly voice: Voice } | undefined => {
  for (const { text, language } of [sentence, ...(sentence.instead === undefined ? [] : [sentence.instead])]) {
    const voice = voiceFor(voices, language);
    if (voice !== undefined) return { text, voice };
  }
  return undefined;
};
