import { useId, useState } from "preact/hooks";
import { type Judgement, VERDICTS, type Verdict } from "../narrative/playthrough.ts";
import { accountsOf, contradictionOf } from "../record/look-up.ts";
import { AccountList } from "./account-card.tsx";
import { useNight, useWords } from "./night-context.ts";

interface ContradictionDeskProps {
  readonly contradiction: string;
  readonly judgement: Judgement | undefined;
  readonly judge: (judgement: Judgement) => void;
  /** Absent where the choices already stand below. */
  readonly goOn: (() => void) | undefined;
}

/** Two passages that cannot both be true, side by side, and what the player makes of them. There are no points. */
export const ContradictionDesk = ({ contradiction: id, judgement, judge, goOn }: ContradictionDeskProps) => {
  const { record, words } = useNight();
  const inLanguage = useWords();
  const [verdict, setVerdict] = useState<Verdict | undefined>(judgement?.verdict);
  const [why, setWhy] = useState(judgement?.why ?? "");
  const name = useId();
  const contradiction = contradictionOf(record, id);
  return (
    <section class="desk" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{words.desk.heading}</h2>
      <p>{words.desk.lead}</p>
      <p class="about">{inLanguage(contradiction.about)}</p>
      <div class="sides">
        {contradiction.sides.map((side, index) => (
          <section key={side.join(" ")} aria-label={index === 0 ? words.desk.first : words.desk.second}>
            <AccountList accounts={accountsOf(record, side)} />
          </section>
        ))}
      </div>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (verdict !== undefined) judge({ verdict, why: why.trim() });
        }}
      >
        <fieldset>
          <legend>{words.desk.question}</legend>
          {VERDICTS.map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={verdict === each} onChange={() => setVerdict(each)} />{" "}
              {words.desk.verdict[each]}
            </label>
          ))}
        </fieldset>
        <label class="why">
          {words.desk.why}
          <textarea rows={2} value={why} onInput={(typed) => setWhy(typed.currentTarget.value)} />
        </label>
        {judgement === undefined && (
          <button type="submit" disabled={verdict === undefined}>
            {words.desk.keep}
          </button>
        )}
      </form>
      {judgement !== undefined && (
        <div class="explained" role="status">
          <p>{words.desk.yours({ verdict: words.desk.verdict[judgement.verdict] })}</p>
          <h3>{words.desk.explained}</h3>
          <ul>
            {contradiction.explained.map((each) => (
              <li key={each.en}>{inLanguage(each)}</li>
            ))}
          </ul>
        </div>
      )}
      {goOn !== undefined && (
        <button type="button" class="onward" data-key="onward" onClick={goOn}>
          {judgement === undefined ? words.desk.aside : words.reading.goOn}
        </button>
      )}
    </section>
  );
};
