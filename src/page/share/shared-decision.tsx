import { useId } from "preact/hooks";
import type { Comparison } from "../../comparison/compare.ts";
import type { Strand } from "../../comparison/threads.ts";
import type { Telling } from "../../narrative/replay.ts";
import type { RecordedDecision } from "../../record/recorded-decision.ts";
import { choiceWords } from "../choice-words.ts";
import { AlignmentMark } from "../marks.tsx";
import { useNight, useWords } from "../night-context.ts";
import { RecordOf } from "../record-opening.tsx";
import { ThreadKnot } from "../thread-knot.tsx";
import type { ShareWords } from "../words/share-words.ts";

interface SharedDecisionProps {
  readonly decision: RecordedDecision;
  readonly telling: Telling;
  readonly words: ShareWords["night"];
  /** What was decided; absent at the decision where the night stops. `open` where its record may be shown. */
  readonly taken?: { readonly comparison: Comparison; readonly strand: Strand; readonly open: boolean };
  readonly takeUp: () => void;
}

/** One decision of a night that was handed on. */
export const SharedDecision = ({ decision, telling, words, taken, takeUp }: SharedDecisionProps) => {
  const { words: page } = useNight();
  const inLanguage = useWords();
  const name = useId();
  const open = taken?.open === true;
  return (
    <li class={open ? `knot ${taken.strand}` : "shared-decision"}>
      {open && <ThreadKnot strand={taken.strand} />}
      <div class="told">
        <h3 id={name}>
          <span class="hour">
            {page.hour(decision.hour)} {open && <span class="strand">{page.ending.strand[taken.strand]}</span>}
          </span>{" "}
          {inLanguage(decision.question)}
        </h3>
        <p>
          {taken === undefined
            ? words.undecided
            : words.chose({ choice: page.quote(choiceWords(telling, decision.id, taken.comparison.chose)) })}
        </p>
        {open && <Record comparison={taken.comparison} telling={telling} />}
        <button
          type="button"
          class={taken === undefined ? "otherwise onward" : "otherwise"}
          data-take-up={decision.id}
          aria-describedby={name}
          onClick={takeUp}
        >
          {taken === undefined ? words.takeUpHere : words.takeUp}
        </button>
      </div>
    </li>
  );
};

const Record = ({ comparison, telling }: { readonly comparison: Comparison; readonly telling: Telling }) => {
  const { words } = useNight();
  return (
    <details>
      <summary>
        <AlignmentMark alignment={comparison.alignment} /> {words.record.alignment[comparison.alignment]}
      </summary>
      <RecordOf comparison={comparison} telling={telling} bet={undefined} rank="h4" />
    </details>
  );
};
