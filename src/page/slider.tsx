import { useState } from "preact/hooks";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** The value as it is read. */
  readonly inWords: (value: number) => string;
  readonly set: (value: number) => void;
}

/** A number to be set by sliding. It is set when it is let go: what it changes must not move it from under the pointer. */
export const Slider = ({ label, value, from, to, step, inWords, set }: SliderProps) => {
  const [sliding, setSliding] = useState<number | undefined>(undefined);
  const shown = inWords(sliding ?? value);
  return (
    <label class="slider">
      <span>{label}</span> <span aria-hidden="true">{shown}</span>
      <input
        type="range"
        min={from}
        max={to}
        step={step}
        value={sliding ?? value}
        aria-valuetext={shown}
        onInput={(moved) => setSliding(Number(moved.currentTarget.value))}
        onChange={(moved) => {
          setSliding(undefined);
          set(Number(moved.currentTarget.value));
        }}
      />
    </label>
  );
};
