import "../style/room.css";
import "../style/share.css";
import { useId } from "preact/hooks";
import { useFocus } from "../focus.ts";
import type { ShareWords } from "../words/share-words.ts";
import { EnterCode } from "./enter-code.tsx";
import { codeIn } from "./night-address.ts";
import type { CodeAnswer, Refusal } from "./open-code.ts";

interface CodePageProps {
  /** As it stands in the browser's own line. */
  readonly address: string;
  /** Why the code in the address leads to no night. */
  readonly refusal: Refusal;
  readonly words: ShareWords;
  readonly read: (text: string) => Promise<CodeAnswer>;
  readonly open: (code: string) => void;
  readonly leave: () => void;
  readonly leaveLabel: string;
}

/** A form for the code of a night: empty for somebody who was given one; with a link that leads to no night, its code and what is wrong with it. */
export const CodePage = ({ address, refusal, words, read, open, leave, leaveLabel }: CodePageProps) => {
  const heading = useId();
  const screen = useFocus<HTMLElement>(`code ${address}`);
  const code = codeIn(address);
  const { enter, link } = words;
  return (
    <article class="shared-night" ref={screen} tabIndex={-1} aria-labelledby={heading}>
      <h1 id={heading}>{code === "" ? enter.heading : link.heading}</h1>
      <p class="lead">{code === "" ? enter.lead : link.lead}</p>
      <EnterCode words={words} read={read} open={open} {...(code === "" ? {} : { first: code, refused: refusal })} />
      <p class="ways">
        <button type="button" onClick={leave}>
          {leaveLabel}
        </button>
      </p>
    </article>
  );
};
