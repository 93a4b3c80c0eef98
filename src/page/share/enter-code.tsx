import { useId, useRef, useState } from "preact/hooks";
import type { ShareWords } from "../words/share-words.ts";
import type { CodeAnswer, Refusal } from "./open-code.ts";

interface EnterCodeProps {
  readonly words: ShareWords;
  /** Where a code leads. May reject, as `openCode` does. */
  readonly read: (text: string) => Promise<CodeAnswer>;
  /** Goes to the night of a code. */
  readonly open: (code: string) => void;
  /** What stands in the field at first: the code of a link that led nowhere. */
  readonly first?: string;
  /** Why it led nowhere. */
  readonly refused?: Refusal;
}

/** A form for a code that somebody was given. What was typed stays; what is wrong with it is said below. */
export const EnterCode = ({ words: { enter }, read, open, first = "", refused }: EnterCodeProps) => {
  const [text, setText] = useState(first);
  const [answer, setAnswer] = useState<Refusal | "failed" | undefined>(refused);
  const asked = useRef(0);
  const name = useId();
  const look = async (event: Event) => {
    event.preventDefault();
    asked.current++;
    const mine = asked.current;
    setAnswer(undefined);
    const found = await read(text).catch((error: unknown) => {
      console.warn(error);
      return "failed" as const;
    });
    // Whoever has asked again or gone on typing meanwhile is not answered with what they had before.
    if (mine !== asked.current) return;
    if (found !== "failed" && found.kind === "night") open(found.code);
    else setAnswer(found);
  };
  const type = (typed: string) => {
    asked.current++;
    setText(typed);
    setAnswer(undefined);
  };
  return (
    <div class="enter-code">
      <form onSubmit={look} noValidate>
        <label for={name}>{enter.label}</label>
        <input
          id={name}
          type="text"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={answer !== undefined}
          aria-describedby={`${name}-wrong`}
        />
        <button type="submit">{enter.open}</button>
      </form>
      <div class="code-wrong" id={`${name}-wrong`} role="alert">
        {answer !== undefined && <Wrong answer={answer} words={enter} open={open} />}
      </div>
    </div>
  );
};

interface WrongProps {
  readonly answer: Refusal | "failed";
  readonly words: ShareWords["enter"];
  readonly open: (code: string) => void;
}

/** What is wrong with a code, and what can be opened all the same. */
const Wrong = ({ answer, words, open }: WrongProps) => {
  if (answer === "failed") return <p>{words.failed}</p>;
  return (
    <>
      <p>{words.refused(answer)}</p>
      {answer.kind === "wrong-check" && answer.meant !== undefined && (
        <Instead code={answer.meant.code} label={words.openMeant({ code: answer.meant.code })} open={open} />
      )}
      {answer.kind === "other-edition" && answer.trail.length > 0 && (
        <Instead code={answer.code} label={words.openSoFar} open={open} />
      )}
    </>
  );
};

interface InsteadProps extends Pick<WrongProps, "open"> {
  readonly code: string;
  readonly label: string;
}

const Instead = ({ code, label, open }: InsteadProps) => (
  <button type="button" onClick={() => open(code)}>
    {label}
  </button>
);
