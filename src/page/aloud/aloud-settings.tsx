import { Slider } from "../slider.tsx";
import type { AloudWords } from "../words/aloud-words.ts";
import type { Speech } from "./speech.ts";
import { useVoiceFor } from "./use-voice-for.ts";

/** The slowest and the fastest reading, in percent of the voice's own speed: beyond them words run together or fall apart. */
const SLOWEST = 50;
const FASTEST = 200;

interface AloudSettingsProps {
  readonly speech: Speech | undefined;
  readonly language: string;
  /** In percent of the voice's own speed. */
  readonly rate: number;
  readonly setRate: (rate: number) => void;
  readonly words: AloudWords;
}

/** How fast is read aloud; or that the device cannot, and why. */
export const AloudSettings = ({ speech, language, rate, setRate, words }: AloudSettingsProps) => {
  const able = useVoiceFor(speech, language);
  return (
    <fieldset class="comfort">
      <legend>{words.heading}</legend>
      {able && (
        <Slider
          label={words.rate}
          value={rate}
          from={SLOWEST}
          to={FASTEST}
          step={10}
          inWords={(percent) => words.percent({ percent })}
          set={setRate}
        />
      )}
      <p class="comfort-note">{able ? words.privacy : words.noVoice}</p>
    </fieldset>
  );
};
