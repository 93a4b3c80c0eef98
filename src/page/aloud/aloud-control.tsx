import type { AloudWords } from "../words/aloud-words.ts";
import type { Speech } from "./speech.ts";
import { useAloud } from "./use-aloud.ts";

export interface AloudProps {
  readonly speech: Speech;
  readonly language: string;
  /** Another one for every page that is turned. */
  readonly place: string;
  /** In percent of the voice's own speed. */
  readonly rate: number;
  readonly words: AloudWords;
}

/** Reads the open page aloud, pauses and goes on. */
export const AloudControl = ({ speech, language, place, rate, words }: AloudProps) => {
  const { state, press, stop } = useAloud({ speech, language, place, rate, wordless: words });
  const label = { silent: words.read, speaking: words.pause, paused: words.goOn }[state.status];
  return (
    <span class="aloud">
      <button type="button" data-key="a" onClick={press}>
        {label}
      </button>
      {state.status !== "silent" && (
        <button type="button" onClick={stop}>
          {words.stop}
        </button>
      )}
      <span class="aloud-failed" role="status">
        {state.status === "silent" && state.failed && words.failed}
      </span>
    </span>
  );
};
