import type { Speech } from "./speech.ts";

/** The speech of this browser; undefined where it has none. */
export const browserSpeech = (): Speech | undefined => {
  if (!("speechSynthesis" in globalThis && "SpeechSynthesisUtterance" in globalThis)) return undefined;
  const { speechSynthesis: system } = globalThis;
  /** Kept, for a browser that loses an utterance does not tell that it has ended. */
  let saying: SpeechSynthesisUtterance | undefined;
  return {
    voices: () =>
      system.getVoices().map((voice) => ({
        id: voice.voiceURI,
        tag: voice.lang,
        local: voice.localService,
        preferred: voice.default,
      })),
    whenVoicesChange: (tell) => {
      system.addEventListener("voiceschanged", tell);
      return () => system.removeEventListener("voiceschanged", tell);
    },
    say: (text, { voice: id, rate }, over) => {
      // Without a voice the browser would take its own, which may be one elsewhere.
      const voice = system.getVoices().find(({ voiceURI, localService }) => voiceURI === id && localService);
      if (voice === undefined) {
        over("failed");
        return;
      }
      saying = new SpeechSynthesisUtterance(text);
      saying.voice = voice;
      saying.lang = voice.lang;
      saying.rate = rate / 100;
      saying.onend = () => over("ended");
      saying.onerror = () => over("failed");
      // What was paused elsewhere on the page's site would hold this back too.
      system.resume();
      system.speak(saying);
    },
    hush: () => {
      saying = undefined;
      // To cancel where nothing is said keeps some browsers from saying what comes next.
      if (system.speaking || system.pending) system.cancel();
    },
  };
};
