import type { Leaf } from "../../narrative/leaf.ts";
import { sameScene } from "../../narrative/moment.ts";
import type { Playthrough } from "../../narrative/playthrough.ts";
import type { Stretch } from "../../narrative/read-so-far.ts";
import type { Telling } from "../../narrative/replay.ts";
import { contradictionOf, decisionOf } from "../../record/look-up.ts";
import { BeatLine } from "../beat-line.tsx";
import { describeVerdict } from "../contradiction-desk.tsx";
import { useNight, useWords } from "../night-context.ts";
import type { BacklogWords } from "../words/backlog-words.ts";
import { PassageHead } from "./passage-head.tsx";
import { Taken } from "./taken.tsx";

interface StretchReadProps {
  readonly stretch: Stretch;
  /** Whether its lines are drawn already; its heading always is. */
  readonly drawn: boolean;
  readonly telling: Telling;
  readonly playthrough: Playthrough;
  readonly words: BacklogWords;
  readonly lens: boolean;
  readonly returnTo: (decisions: number) => void;
}

/** What was read after a decision, under the decision as its heading. */
export const StretchRead = ({ stretch, drawn, telling, playthrough, words, lens, returnTo }: StretchReadProps) => {
  const { record } = useNight();
  const inLanguage = useWords();
  const { after, before, decisions } = stretch;
  const leaves = drawn ? stretch.leaves : [];
  const heading = `stretch-${decisions}`;
  const question = after === undefined ? "" : inLanguage(decisionOf(record, after.at).question);
  const toDecision =
    before === undefined
      ? undefined
      : { question: inLanguage(decisionOf(record, before).question), act: () => returnTo(decisions) };
  return (
    <section class="stretch" aria-labelledby={heading} onKeyDown={stepThrough}>
      <h2 id={heading}>{after === undefined ? words.beginning : words.decision({ index: decisions, question })}</h2>
      {after !== undefined && (
        <Taken
          decision={after}
          question={question}
          telling={telling}
          words={words}
          open={playthrough.step !== "betting" || decisions < telling.trail.length}
          otherwise={() => returnTo(decisions - 1)}
        />
      )}
      {leaves.map((leaf, index) => (
        <LeafRead
          key={leaf.kind === "desk" ? leaf.contradiction : leaf.beats[0].path}
          leaf={leaf}
          before={leaves[index - 1]}
          playthrough={playthrough}
          words={words}
          lens={lens}
          toDecision={toDecision}
        />
      ))}
    </section>
  );
};

/** Up and down go from line to line within a stretch: for the tab key it is one stop. */
const stepThrough = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>(".return")];
  const at = event.target instanceof HTMLElement ? lines.indexOf(event.target) : -1;
  const next = lines[at + by];
  if (by === 0 || at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
};

interface LeafReadProps extends Pick<StretchReadProps, "playthrough" | "words" | "lens"> {
  readonly leaf: Leaf;
  /** The leaf before it in its stretch. */
  readonly before: Leaf | undefined;
  /** The way back to the decision to which these lines led; absent where none was taken yet. */
  readonly toDecision: { readonly question: string; readonly act: () => void } | undefined;
}

const LeafRead = ({ leaf, before, playthrough, words, lens, toDecision }: LeafReadProps) => {
  if (leaf.kind === "desk")
    return <LaidOut contradiction={leaf.contradiction} playthrough={playthrough} words={words} />;
  const [first] = leaf.beats;
  return (
    <>
      {before?.kind === "passage" && sameScene(before.beats[0].setting, first.setting) ? (
        <hr class="passage-turn" />
      ) : (
        <PassageHead setting={first.setting} />
      )}
      {leaf.beats.map((beat) => (
        <div class="line-read" key={beat.path}>
          <BeatLine beat={beat} lens={lens} />
          {toDecision !== undefined && (
            <button
              type="button"
              class="return"
              tabIndex={before === undefined && beat === first ? 0 : -1}
              aria-label={words.returnNamed({ question: toDecision.question })}
              title={words.returnTo}
              onClick={toDecision.act}
            >
              <ReturnMark />
            </button>
          )}
        </div>
      ))}
    </>
  );
};

interface LaidOutProps extends Pick<StretchReadProps, "playthrough" | "words"> {
  readonly contradiction: string;
}

/** A contradiction that lay on the desk, and what the player made of it. */
const LaidOut = ({ contradiction: id, playthrough, words }: LaidOutProps) => {
  const night = useNight();
  const inLanguage = useWords();
  const contradiction = contradictionOf(night.record, id);
  const judgement = playthrough.judgements[id];
  return (
    <div class="laid-out">
      <h3>{words.desk({ about: inLanguage(contradiction.about) })}</h3>
      <p>
        {judgement === undefined
          ? words.left
          : words.judged({ verdict: describeVerdict(night, contradiction, judgement.verdict), why: judgement.why })}
      </p>
    </div>
  );
};

/** An arrow that turns back. */
const ReturnMark = () => (
  <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M6 2L2 6L6 10M2.5 6H10A4 4 0 0 1 10 14H5" fill="none" stroke="currentColor" stroke-width="2" />
  </svg>
);
