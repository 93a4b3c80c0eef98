import "../style/share.css";
import { useId } from "preact/hooks";
import { useFocus } from "../focus.ts";
import type { ShareWords } from "../words/share-words.ts";
import { EnterCode } from "./enter-code.tsx";
import { codeIn } from "./night-address.ts";
import type { CodeAnswer, Refusal } from "./open-code.ts";

interface RefusedLinkProps {
  /** As it stands in the browser's own line. */
  readonly address: string;
  readonly refusal: Refusal;
  readonly words: ShareWords;
  readonly read: (text: string) => Promise<CodeAnswer>;
  readonly open: (code: string) => void;
  readonly leave: () => void;
  readonly leaveLabel: string;
}

/** The screen for a link that leads to no night: its code stands in a form, with what is wrong with it. */
export const RefusedLink = ({ address, refusal, words, read, open, leave, leaveLabel }: RefusedLinkProps) => {
  const heading = useId();
  const screen = useFocus<HTMLElement>(`refused ${address}`);
  return (
    <article class="shared-night" ref={screen} tabIndex={-1} aria-labelledby={heading}>
      <h1 id={heading}>{words.link.heading}</h1>
      <p class="lead">{words.link.lead}</p>
      <EnterCode words={words} read={read} open={open} first={codeIn(address)} refused={refusal} />
      <p class="ways">
        <button type="button" onClick={leave}>
          {leaveLabel}
        </button>
      </p>
    </article>
  );
};
