import { useId, useState } from "preact/hooks";
import { orderChoices } from "../narrative/choice-order.ts";
import { type Bet, CERTAINTIES, type Certainty, type Playthrough } from "../narrative/playthrough.ts";
import type { Telling } from "../narrative/replay.ts";
import { choiceWords, lastDecision } from "./choice-words.ts";
import { useFocus } from "./focus.ts";
import { useNight } from "./night-context.ts";

interface BettingProps {
  readonly playthrough: Playthrough;
  readonly telling: Telling;
  readonly openRecord: (bet?: Bet) => void;
}

/** After the commitment, before the record opens: what the player expects it to hold, if they care to say. */
export const Betting = ({ playthrough, telling, openRecord }: BettingProps) => {
  const { words } = useNight();
  const [on, setOn] = useState<Bet["on"] | undefined>(undefined);
  const [certainty, setCertainty] = useState<Certainty>("guessing");
  const name = useId();
  const { at, chose } = lastDecision(playthrough.trail);
  const panel = useFocus<HTMLElement>(`${playthrough.id} ${at} bet`);
  const point = telling.moments.find(({ next }) => next.kind === "decision" && next.id === at)?.next;
  const offered = point?.kind === "decision" ? orderChoices(point, playthrough.seed) : [];
  const options: readonly { readonly on: Bet["on"]; readonly text: string }[] = [
    ...offered.map((choice) => ({ on: { choice: choice.id }, text: choice.text })),
    { on: "disputed", text: words.bet.disputed },
    { on: "unrecorded", text: words.bet.unrecorded },
  ];
  return (
    <section class="betting" ref={panel} tabIndex={-1} aria-labelledby={`${name}-decided`}>
      <h1 id={`${name}-decided`} class="decided">
        <span>{words.bet.decided}</span> {words.quote(choiceWords(telling, at, chose))}
      </h1>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          openRecord(on === undefined ? undefined : { on, certainty });
        }}
      >
        <fieldset>
          <legend>{words.bet.question}</legend>
          {options.map((option, index) => (
            <label key={option.text}>
              <input
                type="radio"
                name={`${name}-on`}
                data-key={String(index + 1)}
                checked={on === option.on || sameChoice(on, option.on)}
                onChange={() => setOn(option.on)}
              />{" "}
              {option.text}
            </label>
          ))}
        </fieldset>
        {on !== undefined && (
          <fieldset class="certainty">
            <legend>{words.bet.sure}</legend>
            {CERTAINTIES.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`${name}-sure`}
                  checked={certainty === each}
                  onChange={() => setCertainty(each)}
                />{" "}
                {words.bet.certainty[each]}
              </label>
            ))}
          </fieldset>
        )}
        <button type="submit" class="onward" data-key="onward">
          {on === undefined ? words.bet.skip : words.bet.place}
        </button>
      </form>
    </section>
  );
};

const sameChoice = (one: Bet["on"] | undefined, other: Bet["on"]): boolean =>
  typeof one === "object" && typeof other === "object" && one.choice === other.choice;
