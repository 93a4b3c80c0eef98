import { align } from "../../comparison/alignment.ts";
import type { Telling } from "../../narrative/replay.ts";
import type { Decision } from "../../narrative/trail.ts";
import { decisionOf } from "../../record/look-up.ts";
import { choiceWords } from "../choice-words.ts";
import { AlignmentMark } from "../marks.tsx";
import { useNight } from "../night-context.ts";
import { typeset } from "../typeset.ts";
import type { BacklogWords } from "../words/backlog-words.ts";

interface TakenProps {
  readonly decision: Decision;
  readonly question: string;
  readonly telling: Telling;
  readonly words: BacklogWords;
  /** Whether the record of it has opened. */
  readonly open: boolean;
  readonly otherwise: () => void;
}

/** The choice that was taken at a decision, how it stands to the record, and the way back to it. */
export const Taken = ({ decision: { at, chose }, question, telling, words, open, otherwise }: TakenProps) => {
  const { record, language } = useNight();
  const alignment = align(decisionOf(record, at), chose);
  return (
    <div class="taken">
      <p class="chosen">{words.chose({ choice: typeset(choiceWords(telling, at, chose), language) })}</p>
      <p class="answer">
        {open ? (
          <>
            <AlignmentMark alignment={alignment} /> {words.alignment[alignment]}
          </>
        ) : (
          words.notYet
        )}
      </p>
      <button type="button" aria-label={words.otherwiseNamed({ question })} onClick={otherwise}>
        {words.otherwise}
      </button>
    </div>
  );
};
