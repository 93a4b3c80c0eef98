import { useId } from "preact/hooks";
import type { Comparison } from "../comparison/compare.ts";
import type { Bet } from "../narrative/playthrough.ts";
import type { Telling } from "../narrative/replay.ts";
import { accountsOf } from "../record/look-up.ts";
import { AccountList } from "./account-card.tsx";
import { choiceWords } from "./choice-words.ts";
import { describeBet } from "./describe-bet.ts";
import { useFocus } from "./focus.ts";
import { AlignmentMark } from "./marks.tsx";
import { listLocators, useNight, useWords } from "./night-context.ts";

interface RecordOpeningProps {
  readonly comparison: Comparison;
  readonly telling: Telling;
  readonly bet: Bet | undefined;
  /** Whether the night leaves the recorded one with this decision. */
  readonly leaves: boolean;
  readonly goOn: () => void;
}

/** The record of the decision just taken, on a screen of its own. */
export const RecordOpening = ({ comparison, telling, bet, leaves, goOn }: RecordOpeningProps) => {
  const { words } = useNight();
  const inLanguage = useWords();
  const heading = useId();
  const panel = useFocus<HTMLElement>(`record ${comparison.decision.id}`);
  return (
    <section class={`record ${comparison.alignment}`} ref={panel} tabIndex={-1} aria-labelledby={heading}>
      <p class="kicker">{words.record.heading}</p>
      <h1 id={heading}>
        <AlignmentMark alignment={comparison.alignment} /> {words.record.alignment[comparison.alignment]}
      </h1>
      <div aria-live="polite">
        <p class="lead">
          {words.record.explain[comparison.alignment]} {leaves && words.record.leaves}
        </p>
        <p class="question">{inLanguage(comparison.decision.question)}</p>
        <RecordOf comparison={comparison} telling={telling} bet={bet} rank="h2" />
      </div>
      <button type="button" class="onward" data-key="onward" onClick={goOn}>
        {words.record.goOn}
      </button>
    </section>
  );
};

interface RecordOfProps extends Omit<RecordOpeningProps, "goOn" | "leaves"> {
  /** The rank of its headings. */
  readonly rank: "h2" | "h4";
}

/** What the player did and what the documents say, of one decision. */
export const RecordOf = ({ comparison, telling, bet, rank: Part }: RecordOfProps) => {
  const { record, words } = useNight();
  const inLanguage = useWords();
  const { decision, chose, sides, warrant, silence } = comparison;
  return (
    <>
      <div class="yours">
        <Part>{words.record.you}</Part>
        <p>{words.quote(choiceWords(telling, decision.id, chose))}</p>
        {bet !== undefined && <p class="bet">{describeBet(words, telling, comparison, bet)}</p>}
      </div>
      <div class="documents">
        <Part>{words.record.documents}</Part>
        {sides.map((side) => (
          <div class="side" key={side.choice}>
            {sides.length > 1 ? (
              <p class="as-if">{words.record.side({ choice: choiceWords(telling, decision.id, side.choice) })}</p>
            ) : (
              side.choice !== chose && (
                <p class="as-if">{words.record.closest({ choice: choiceWords(telling, decision.id, side.choice) })}</p>
              )
            )}
            <AccountList accounts={side.accounts} />
          </div>
        ))}
        {silence !== undefined && (
          <p class="missing">
            <span class="hole" aria-hidden="true" /> {inLanguage(silence.missing)} {words.silence.kind[silence.kind]}{" "}
            <span class="locator">{listLocators(silence.at)}</span>
          </p>
        )}
      </div>
      {warrant !== undefined && (
        <div class="warrant">
          <Part>{words.record.possible[warrant.kind]}</Part>
          <p>{inLanguage(warrant.why)}</p>
          <details>
            <summary>{words.record.restsOn}</summary>
            <AccountList accounts={accountsOf(record, warrant.from)} />
          </details>
        </div>
      )}
    </>
  );
};
