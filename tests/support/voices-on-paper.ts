import type { BrowserContext, Page } from "playwright-core";

/** A voice as the browser would list it. */
export interface VoiceOnPaper {
  readonly lang: string;
  readonly localService: boolean;
}

interface Window {
  spoken: { text: string; lang: string; rate: number; local: boolean }[];
  bringVoices(): void;
  endSentence(): void;
}

/** Gives the browsers of a context a speech without sound, with these voices; they come when they are brought. */
export const installVoices = (context: BrowserContext, voices: readonly VoiceOnPaper[]): Promise<unknown> =>
  context.addInitScript((list) => {
    const listed = list.map((voice) => ({
      ...voice,
      voiceURI: JSON.stringify(voice),
      name: voice.lang,
      default: false,
    }));
    const spoken: Window["spoken"] = [];
    let known: typeof listed = [];
    interface Utterance {
      text: string;
      voice: (typeof listed)[number] | null;
      rate: number;
      onend: (() => void) | null;
      onerror: (() => void) | null;
    }
    let saying: Utterance | undefined;
    const speech = new EventTarget();
    const verbs = {
      paused: false,
      pending: false,
      get speaking() {
        return saying !== undefined;
      },
      getVoices: () => known,
      resume: () => {},
      pause: () => {},
      speak: (utterance: Utterance) => {
        saying = utterance;
        const { text, voice, rate } = utterance;
        spoken.push({ text, lang: voice?.lang ?? "", rate, local: voice?.localService ?? false });
      },
      cancel: () => {
        const cut = saying;
        saying = undefined;
        // As browsers do: an error, and later.
        setTimeout(() => cut?.onerror?.());
      },
    };
    Object.defineProperties(speech, Object.getOwnPropertyDescriptors(verbs));
    Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
    Object.defineProperty(globalThis, "SpeechSynthesisUtterance", {
      value: class {
        text: string;
        voice = null;
        rate = 1;
        onend = null;
        onerror = null;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.assign(globalThis, {
      spoken,
      bringVoices: () => {
        known = listed;
        speech.dispatchEvent(new Event("voiceschanged"));
      },
      endSentence: () => {
        const over = saying;
        saying = undefined;
        over?.onend?.();
      },
    } satisfies Window);
  }, voices);

const inPage = <Result>(page: Page, look: (window: Window) => Result): Promise<Result> =>
  page.evaluate(`(${look.toString()})(globalThis)`) as Promise<Result>;

/** The voices become known to the page. */
export const bringVoices = (page: Page): Promise<void> => inPage(page, (window) => window.bringVoices());

/** Everything that the page has had said so far. */
export const spokenIn = (page: Page): Promise<Window["spoken"]> => inPage(page, (window) => window.spoken);

/** Lets the sentence that is said come to its end, time after time, until nothing is said any more. */
export const hearToTheEnd = async (page: Page): Promise<void> => {
  for (let before = -1; before !== (await spokenIn(page)).length; ) {
    before = (await spokenIn(page)).length;
    await inPage(page, (window) => window.endSentence());
  }
};

/** Lets one sentence come to its end. */
export const hearOne = (page: Page): Promise<void> => inPage(page, (window) => window.endSentence());
