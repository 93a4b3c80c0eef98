import { useId, useState } from "preact/hooks";
import { type Judgement, VERDICTS, type Verdict } from "../narrative/playthrough.ts";
import type { Account } from "../record/account.ts";
import type { Contradiction } from "../record/contradiction.ts";
import { accountsOf, contradictionOf } from "../record/look-up.ts";
import { AccountList } from "./account-card.tsx";
import { useFocus } from "./focus.ts";
import { listLocators, type NightOnPage, useNight, useWords, voiceIn } from "./night-context.ts";

interface ContradictionDeskProps {
  readonly contradiction: string;
  readonly judgement: Judgement | undefined;
  readonly judge: (judgement: Judgement) => void;
  /** Absent where nothing comes after it, or the choices already stand below. */
  readonly goOn?: (() => void) | undefined;
}

/** Two passages that cannot both be true, side by side, and what the player makes of them. There are no points. */
export const ContradictionDesk = ({ contradiction: id, judgement, judge, goOn }: ContradictionDeskProps) => {
  const { record, words } = useNight();
  const inLanguage = useWords();
  const heading = useId();
  const about = useId();
  const contradiction = contradictionOf(record, id);
  return (
    <section class="desk" aria-labelledby={`${heading} ${about}`}>
      <h2 id={heading}>{words.desk.heading}</h2>
      <p>{words.desk.lead}</p>
      <p class="about" id={about}>
        {inLanguage(contradiction.about)}
      </p>
      <div class="sides">
        {(["first", "second"] as const).map((verdict) => (
          <Slip key={verdict} about={about} verdict={verdict} accounts={sideOf(record, contradiction, verdict)} />
        ))}
      </div>
      {judgement === undefined ? (
        <Question contradiction={contradiction} judge={judge} goOn={goOn} />
      ) : (
        <Answered contradiction={contradiction} judgement={judgement} goOn={goOn} />
      )}
    </section>
  );
};

/** A verdict in words: with the lines of the side that it trusts. */
export const describeVerdict = (
  { record, words }: NightOnPage,
  contradiction: Contradiction,
  verdict: Verdict,
): string => {
  const accounts = verdict === "first" || verdict === "second" ? sideOf(record, contradiction, verdict) : [];
  const locators = [...new Set(accounts.flatMap(({ at }) => at))];
  return words.desk.verdict({ verdict, locators: listLocators(locators) });
};

const sideOf = (
  record: NightOnPage["record"],
  { sides }: Contradiction,
  verdict: "first" | "second",
): readonly Account[] => accountsOf(record, sides[verdict === "first" ? 0 : 1]);

const Slip = ({
  about,
  verdict,
  accounts,
}: {
  /** The id of the question on which the slips differ. */
  readonly about: string;
  readonly verdict: "first" | "second";
  readonly accounts: readonly Account[];
}) => {
  const { sources, words } = useNight();
  const inLanguage = useWords();
  const heading = useId();
  const voices = [...new Set(accounts.map(({ voice }) => voice))].map((voice) => {
    const found = voiceIn(sources, voice);
    return found === undefined ? voice : inLanguage(found.name);
  });
  return (
    <section aria-labelledby={`${heading} ${about}`}>
      <h3 id={heading}>{words.desk.slip({ verdict, voices: voices.join(", ") })}</h3>
      <AccountList accounts={accounts} />
    </section>
  );
};

interface QuestionProps extends Pick<ContradictionDeskProps, "judge" | "goOn"> {
  readonly contradiction: Contradiction;
}

const Question = ({ contradiction, judge, goOn }: QuestionProps) => {
  const night = useNight();
  const { words } = night;
  const [verdict, setVerdict] = useState<Verdict | undefined>(undefined);
  const [why, setWhy] = useState("");
  const name = useId();
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (verdict !== undefined) judge({ verdict, why: why.trim() });
      }}
    >
      <fieldset>
        <legend>{words.desk.question}</legend>
        {VERDICTS.map((each, index) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              data-key={String(index + 1)}
              checked={verdict === each}
              onChange={() => setVerdict(each)}
            />{" "}
            {describeVerdict(night, contradiction, each)}
          </label>
        ))}
      </fieldset>
      <label class="why">
        {words.desk.why}
        <textarea rows={2} value={why} onInput={(typed) => setWhy(typed.currentTarget.value)} />
      </label>
      <p class="ways">
        <button type="submit" class="onward" data-key="onward" disabled={verdict === undefined}>
          {words.desk.keep}
        </button>
        {/* No key stands for this one: nobody leaves the desk by chance. */}
        {goOn !== undefined && (
          <button type="button" class="aside" onClick={goOn}>
            {words.desk.aside}
          </button>
        )}
      </p>
    </form>
  );
};

interface AnsweredProps extends Pick<ContradictionDeskProps, "goOn"> {
  readonly contradiction: Contradiction;
  readonly judgement: Judgement;
}

const Answered = ({ contradiction, judgement, goOn }: AnsweredProps) => {
  const night = useNight();
  const { words } = night;
  const inLanguage = useWords();
  const answer = useFocus<HTMLDivElement>(`${contradiction.id} answered`);
  return (
    <div class="explained" ref={answer} tabIndex={-1}>
      <p>
        {words.desk.yours({ verdict: describeVerdict(night, contradiction, judgement.verdict) })}
        {judgement.why !== "" && <q>{judgement.why}</q>}
      </p>
      <h3>{words.desk.explained}</h3>
      <ul>
        {contradiction.explained.map((each) => (
          <li key={each.en}>{inLanguage(each)}</li>
        ))}
      </ul>
      {goOn !== undefined && (
        <button type="button" class="onward" data-key="onward" onClick={goOn}>
          {words.reading.goOn}
        </button>
      )}
    </div>
  );
};
