import { useLayoutEffect, useRef } from "preact/hooks";
import type { NightsWords } from "../words/nights-words.ts";

interface NamingProps {
  /** Of the night. */
  readonly id: string;
  readonly name: string;
  readonly words: NightsWords["naming"];
  readonly keep: (name: string) => void;
  readonly cancel: () => void;
}

/** In characters; a longer name would be cut when it is kept. */
const LONGEST = 80;

/** A night is given a name in its place: Enter keeps it, Escape leaves it as it was. */
export const Naming = ({ id, name, words, keep, cancel }: NamingProps) => {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    keep(field.current?.value ?? name);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") cancel();
  };
  return (
    <form class="naming" onSubmit={submit}>
      <label for={`name-${id}`}>{words.label}</label>
      <input
        id={`name-${id}`}
        ref={field}
        defaultValue={name}
        maxLength={LONGEST}
        aria-describedby={`naming-${id}`}
        autocomplete="off"
        onKeyDown={press}
      />
      <p id={`naming-${id}`}>{words.explain}</p>
      <p class="row-ways">
        <button type="submit" class="onward">
          {words.keep}
        </button>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
};
