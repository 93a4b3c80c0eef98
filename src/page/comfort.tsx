import { Slider } from "./slider.tsx";
import { AS_PRINTED, type Comfort } from "./wear-comfort.ts";
import type { ComfortWords } from "./words/comfort-words.ts";

/** How far each can be set, and in which steps. The width that WCAG 1.4.12 asks for is reached by all of them. */
const REACH = {
  textSize: { from: 100, to: 200, step: 10 },
  lineSpacing: { from: 100, to: 160, step: 10 },
  wordSpacing: { from: 0, to: 48, step: 8 },
  letterSpacing: { from: 0, to: 20, step: 4 },
} as const;
const PARTS = ["textSize", "lineSpacing", "wordSpacing", "letterSpacing"] as const satisfies readonly (keyof Comfort)[];

interface ComfortControlsProps {
  readonly comfort: Comfort;
  readonly set: (comfort: Comfort) => void;
  readonly words: ComfortWords;
}

/** The size of the words and the room between lines, words and letters. */
export const ComfortControls = ({ comfort, set, words }: ComfortControlsProps) => (
  <fieldset class="comfort">
    <legend>{words.heading}</legend>
    {PARTS.map((part) => (
      <Slider
        key={part}
        label={words[part]}
        value={comfort[part]}
        {...REACH[part]}
        inWords={(percent) => words.percent({ percent })}
        set={(percent) => set({ ...comfort, [part]: percent })}
      />
    ))}
    <button type="button" onClick={() => set(AS_PRINTED)}>
      {words.asPrinted}
    </button>
  </fieldset>
);
