import { useId } from "preact/hooks";
import { orderChoices } from "../narrative/choice-order.ts";
import { leavesOf } from "../narrative/leaf.ts";
import type { DecisionPoint } from "../narrative/moment.ts";
import type { Playthrough } from "../narrative/playthrough.ts";
import { present, type Telling } from "../narrative/replay.ts";
import { BeatLine } from "./beat-line.tsx";
import { ContradictionDesk } from "./contradiction-desk.tsx";
import { Dateline } from "./dateline.tsx";
import { useFocus } from "./focus.ts";
import { useNight } from "./night-context.ts";
import type { Acts } from "./page-state.ts";
import { settingAt } from "./setting-shown.ts";

interface ReadingProps {
  readonly playthrough: Playthrough;
  readonly telling: Telling;
  readonly lens: boolean;
  readonly acts: Acts;
}

/** The open leaf of the present moment, and where it leads: the next leaf, the choices, or the night's end. */
export const Reading = ({ playthrough, telling, lens, acts }: ReadingProps) => {
  const { words } = useNight();
  const heading = useId();
  const moment = present(telling);
  const leaves = leavesOf(moment);
  const index = Math.min(playthrough.leaf, leaves.length - 1);
  const leaf = leaves[index];
  const passage = useFocus<HTMLElement>(`${playthrough.id} ${playthrough.trail.length} ${index}`);
  if (leaf === undefined) return null;
  const last = index === leaves.length - 1;
  const turn = () => acts.turnTo(index + 1);
  return (
    <article class="passage" ref={passage} tabIndex={-1} aria-labelledby={heading}>
      <Dateline setting={settingAt(moment, index)} id={heading} />
      {/* What comes into this region is read out once; it stays while its content changes. */}
      <div class="beats" aria-live="polite">
        {leaf.kind === "passage" && leaf.beats.map((beat) => <BeatLine key={beat.path} beat={beat} lens={lens} />)}
        {last && moment.next.kind === "decision" && (
          <p class="unseen">{words.reading.choicesFollow({ count: moment.next.choices.length })}</p>
        )}
      </div>
      {leaf.kind === "desk" && (
        <ContradictionDesk
          key={leaf.contradiction}
          contradiction={leaf.contradiction}
          judgement={playthrough.judgements[leaf.contradiction]}
          judge={(judgement) => acts.judge(leaf.contradiction, judgement)}
          goOn={last ? undefined : turn}
        />
      )}
      {leaf.kind === "passage" && !last && (
        <button type="button" class="onward" data-key="onward" onClick={turn}>
          {words.reading.goOn}
        </button>
      )}
      {last && moment.next.kind === "decision" && <Choices point={moment.next} seed={playthrough.seed} acts={acts} />}
      {last && moment.next.kind === "ending" && (
        <button type="button" class="onward" data-key="onward" onClick={turn}>
          {words.reading.toTheEnd}
        </button>
      )}
      {index > 0 && (
        <button type="button" class="backward" data-key="backward" onClick={() => acts.turnTo(index - 1)}>
          {words.reading.back}
        </button>
      )}
    </article>
  );
};

const Choices = ({
  point,
  seed,
  acts,
}: {
  readonly point: DecisionPoint;
  readonly seed: number;
  readonly acts: Acts;
}) => {
  const { words } = useNight();
  return (
    <ol class="choices" aria-label={words.reading.choices}>
      {orderChoices(point, seed).map((choice, index) => (
        <li key={choice.id}>
          <button
            type="button"
            data-choice={choice.id}
            data-key={String(index + 1)}
            onClick={() => acts.decide(point.id, choice.id)}
            onFocus={() => acts.look(choice.id)}
            onBlur={() => acts.look(undefined)}
            onPointerEnter={() => acts.look(choice.id)}
            onPointerLeave={() => acts.look(undefined)}
          >
            {choice.text}
          </button>
        </li>
      ))}
    </ol>
  );
};
