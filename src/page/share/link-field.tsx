import { useId, useRef, useState } from "preact/hooks";
import type { ShareWords } from "../words/share-words.ts";

interface LinkFieldProps {
  readonly link: string;
  readonly words: Pick<ShareWords["drawer"], "linkLabel" | "copy" | "copied" | "denied">;
}

/** The link in a field, and a button that copies it. Where the browser denies the clipboard the field is selected, to be copied by hand. */
export const LinkField = ({ link, words }: LinkFieldProps) => {
  const [outcome, setOutcome] = useState<"copied" | "denied" | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const name = useId();
  const copy = async () => {
    try {
      // Where the page was not fetched over a safe connection there is no clipboard at all.
      await navigator.clipboard.writeText(link);
      setOutcome("copied");
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome("denied");
    }
  };
  return (
    <>
      <div class="link-field">
        <label for={name}>{words.linkLabel}</label>
        <input
          id={name}
          ref={field}
          type="text"
          readOnly
          value={link}
          spellcheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="onward" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p class="copy-outcome" role="status">
        {outcome !== undefined && words[outcome]}
      </p>
    </>
  );
};
