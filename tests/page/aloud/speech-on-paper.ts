import type { Manner, Speech, Voice } from "../../../src/page/aloud/speech.ts";

/** A speech that says nothing, and is told by the test when a sentence is over. */
export interface SpeechOnPaper extends Speech {
  /** Everything that it was asked to say. */
  readonly said: readonly { readonly text: string; readonly manner: Manner }[];
  /** How many sentences are being said now, one over the other. */
  readonly sounding: () => number;
  /** Tells that the sentence of that turn, counted from 0, is over, whether it was hushed or not. */
  readonly tell: (turn: number, how: "ended" | "failed") => void;
  /** The same of the last one. */
  readonly end: (how?: "ended" | "failed") => void;
  readonly bring: (voices: readonly Voice[]) => void;
}

export const speechOnPaper = (first: readonly Voice[]): SpeechOnPaper => {
  let voices = first;
  const said: { text: string; manner: Manner }[] = [];
  const overs: ((how: "ended" | "failed") => void)[] = [];
  const sounding = new Set<number>();
  const waiting = new Set<() => void>();
  const tell = (turn: number, how: "ended" | "failed") => {
    sounding.delete(turn);
    overs[turn]?.(how);
  };
  return {
    said,
    voices: () => voices,
    whenVoicesChange: (changed) => {
      waiting.add(changed);
      return () => waiting.delete(changed);
    },
    say: (text, manner, over) => {
      sounding.add(said.length);
      said.push({ text, manner });
      overs.push(over);
    },
    hush: () => sounding.clear(),
    sounding: () => sounding.size,
    tell,
    end: (how = "ended") => tell(said.length - 1, how),
    bring: (next) => {
      voices = next;
      for (const changed of waiting) changed();
    },
  };
};

const voice = (id: string, tag: string, local: boolean, preferred = false): Voice => ({ id, tag, local, preferred });

export const VOICES = {
  english: voice("english", "en-GB", true),
  american: voice("american", "en-US", true),
  peninsular: voice("peninsular", "es_ES", true, true),
  mexican: voice("mexican", "es-MX", true),
  farEnglish: voice("far-english", "en-US", false, true),
  farPeruvian: voice("far-peruvian", "es-PE", false, true),
} as const;
