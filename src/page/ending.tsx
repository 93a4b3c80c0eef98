import { useId } from "preact/hooks";
import { type Comparison, compareTrail, divergence } from "../comparison/compare.ts";
import { type Strand, threads } from "../comparison/threads.ts";
import { leavesOf } from "../narrative/leaf.ts";
import type { Ending as NightEnding } from "../narrative/moment.ts";
import type { Playthrough } from "../narrative/playthrough.ts";
import type { Telling } from "../narrative/replay.ts";
import { contradictionOf } from "../record/look-up.ts";
import { choiceWords } from "./choice-words.ts";
import { ContradictionDesk, describeVerdict } from "./contradiction-desk.tsx";
import { useFocus } from "./focus.ts";
import { AlignmentMark } from "./marks.tsx";
import { useNight, useWords } from "./night-context.ts";
import type { Acts } from "./page-state.ts";
import { RecordOf } from "./record-opening.tsx";
import { ThreadKnot } from "./thread-knot.tsx";

interface EndingProps {
  readonly ending: NightEnding;
  readonly playthrough: Playthrough;
  readonly telling: Telling;
  readonly acts: Acts;
  readonly openSources: () => void;
  readonly enterRecord: () => void;
}

/** The whole night beside the record: two threads, every decision's record, and the ways from there. */
export const Ending = ({ ending, playthrough, telling, acts, openSources, enterRecord }: EndingProps) => {
  const { record, words } = useNight();
  const inLanguage = useWords();
  const heading = useId();
  const screen = useFocus<HTMLElement>(`${playthrough.id} ending`);
  const comparisons = compareTrail(record, telling.trail);
  const strands = threads(comparisons);
  const parted = divergence(comparisons);
  return (
    <article class="ending" ref={screen} tabIndex={-1} aria-labelledby={heading}>
      <p class="kicker">{words.ending.heading}</p>
      <h1 id={heading}>{ending.title}</h1>
      <p class="lead">
        {parted === undefined
          ? words.ending.never
          : words.ending.parted({
              hour: words.hour(parted.decision.hour),
              question: inLanguage(parted.decision.question),
            })}
      </p>
      <h2>{words.ending.threads}</h2>
      <p class="thread-key">
        <span class="record-thread">{words.ending.recordThread}</span>{" "}
        <span class="your-thread">{words.ending.yourThread}</span>
      </p>
      <ol class="threads" aria-label={words.ending.alone}>
        {comparisons.map((comparison, index) => (
          <Row
            key={comparison.decision.id}
            comparison={comparison}
            strand={strands[index] ?? "bare"}
            playthrough={playthrough}
            telling={telling}
            otherwise={() => acts.branch(index)}
          />
        ))}
      </ol>
      <Contradictions playthrough={playthrough} telling={telling} acts={acts} />
      <section class="ways">
        <h2>{words.ending.ways}</h2>
        <button type="button" class="onward" data-key="onward" onClick={() => acts.begin(0)}>
          {words.ending.again}
        </button>
        <button type="button" onClick={openSources}>
          {words.ending.sources}
        </button>
        <button type="button" onClick={enterRecord}>
          {words.ending.mirror}
        </button>
        <button type="button" onClick={acts.home}>
          {words.bar.home}
        </button>
      </section>
    </article>
  );
};

interface RowProps {
  readonly comparison: Comparison;
  readonly strand: Strand;
  readonly playthrough: Playthrough;
  readonly telling: Telling;
  readonly otherwise: () => void;
}

const Row = ({ comparison, strand, playthrough, telling, otherwise }: RowProps) => {
  const { words } = useNight();
  const inLanguage = useWords();
  const { decision, alignment, chose } = comparison;
  return (
    <li class={`knot ${strand}`}>
      <ThreadKnot strand={strand} />
      <div class="told">
        <h3>
          <span class="hour">{words.ending.strand[strand]}</span> {inLanguage(decision.question)}
        </h3>
        <p>{words.ending.chose({ choice: choiceWords(telling, decision.id, chose) })}</p>
        <details>
          <summary>
            <AlignmentMark alignment={alignment} /> {words.record.alignment[alignment]}
          </summary>
          <RecordOf comparison={comparison} telling={telling} bet={playthrough.bets[decision.id]} rank="h4" />
        </details>
        <button type="button" class="otherwise" data-branch={decision.id} onClick={otherwise}>
          {words.ending.otherwise}
        </button>
      </div>
    </li>
  );
};

/** The contradictions that the night came by, judged or left on the desk; each can be judged still. */
const Contradictions = ({ playthrough, telling, acts }: Pick<EndingProps, "playthrough" | "telling" | "acts">) => {
  const night = useNight();
  const inLanguage = useWords();
  const { record, words } = night;
  const met = telling.moments.flatMap(leavesOf).flatMap((leaf) => (leaf.kind === "desk" ? [leaf.contradiction] : []));
  if (met.length === 0) return null;
  return (
    <section class="judged">
      <h2>{words.ending.judged}</h2>
      <ul>
        {met.map((id) => {
          const contradiction = contradictionOf(record, id);
          const judgement = playthrough.judgements[id];
          return (
            <li key={id}>
              <details>
                <summary>
                  {inLanguage(contradiction.about)}{" "}
                  {judgement === undefined
                    ? words.desk.left
                    : words.desk.yours({ verdict: describeVerdict(night, contradiction, judgement.verdict) })}
                </summary>
                <ContradictionDesk
                  contradiction={id}
                  judgement={judgement}
                  judge={(judged) => acts.judge(id, judged)}
                />
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
