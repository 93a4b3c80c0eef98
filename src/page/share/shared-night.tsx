import "../style/room.css";
import "../style/share.css";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { compareTrail, divergence } from "../../comparison/compare.ts";
import { threads } from "../../comparison/threads.ts";
import { present, type Telling } from "../../narrative/replay.ts";
import { episodeNamed } from "../../record/episode.ts";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import { decisionOf } from "../../record/look-up.ts";
import { useFocus } from "../focus.ts";
import { type NightOnPage, NightProvider, useNight, useWords } from "../night-context.ts";
import type { ShareWords } from "../words/share-words.ts";
import { SharedDecision } from "./shared-decision.tsx";

interface SharedNightProps {
  readonly record: EpisodeRecord;
  /** Told in the language of the page. */
  readonly telling: Telling;
  readonly words: ShareWords;
  /** Takes the night up where that many of its decisions have been taken. */
  readonly takeUp: (decisions: number) => void;
  readonly readFrom: () => void;
  readonly leave: () => void;
  readonly leaveLabel: string;
}

/** A night that somebody handed on, as it was played. How it stands to the record is told when that is asked for. */
export const SharedNight = ({ record, telling, words, takeUp, readFrom, leave, leaveLabel }: SharedNightProps) => {
  const night = useNight();
  const inLanguage = useWords();
  const { night: said } = words;
  const way = JSON.stringify([record.episode, telling.trail]);
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const open = opened === way;
  const heading = useId();
  const screen = useFocus<HTMLElement>(`shared ${way}`);
  const list = useRef<HTMLHeadingElement>(null);
  // The button that opened the record is gone.
  useLayoutEffect(() => {
    if (open) list.current?.focus({ preventScroll: true });
  }, [open]);
  const { next } = present(telling);
  const decisions = telling.trail.length;
  const comparisons = compareTrail(record, telling.trail);
  const strands = threads(comparisons);
  const parted = divergence(comparisons);
  return (
    <NightProvider value={ofSomebodyElse(night, record, words)}>
      <article class="shared-night" ref={screen} tabIndex={-1} aria-labelledby={heading}>
        <p class="kicker">{said.kicker({ title: inLanguage(record.title) })}</p>
        <h1 id={heading}>{next.kind === "ending" ? next.title : said.unended}</h1>
        <p class="lead">{next.kind === "ending" ? said.ended({ decisions }) : said.stands({ decisions })}</p>
        <p class="ways">
          <button type="button" class="onward" data-key="onward" onClick={readFrom}>
            {said.readFrom}
          </button>
          <button type="button" onClick={leave}>
            {leaveLabel}
          </button>
        </p>
        <h2 ref={list} tabIndex={-1}>
          {said.decisions}
        </h2>
        {decisions > 0 && (
          <div class="shared-record">
            {open ? (
              <>
                <p role="status">{said.recordOpen}</p>
                <p>
                  {parted === undefined
                    ? said.never
                    : said.parted({
                        hour: night.words.hour(parted.decision.hour),
                        question: inLanguage(parted.decision.question),
                      })}
                </p>
                <p class="thread-key">
                  <span class="record-thread">{night.words.ending.recordThread}</span>{" "}
                  <span class="your-thread">{said.theirThread}</span>
                </p>
              </>
            ) : (
              <>
                <button type="button" class="open-record" onClick={() => setOpened(way)}>
                  {said.openRecord}
                </button>
                <p class="share-note">{said.openWarns}</p>
              </>
            )}
          </div>
        )}
        {decisions === 0 && next.kind === "ending" && <p>{said.none}</p>}
        <ol class={open ? "threads" : "threads closed"}>
          {comparisons.map((comparison, index) => (
            <SharedDecision
              key={comparison.decision.id}
              decision={comparison.decision}
              telling={telling}
              words={said}
              taken={{ comparison, strand: strands[index] ?? "bare", open }}
              takeUp={() => takeUp(index)}
            />
          ))}
          {next.kind === "decision" && (
            <SharedDecision
              decision={decisionOf(record, next.id)}
              telling={telling}
              words={said}
              takeUp={() => takeUp(decisions)}
            />
          )}
        </ol>
      </article>
    </NightProvider>
  );
};

/** The page's night with another record, which may be that of another episode, and with the words for somebody else's decisions. */
const ofSomebodyElse = (
  night: NightOnPage,
  record: EpisodeRecord,
  { night: { you, possible } }: ShareWords,
): NightOnPage => ({
  ...night,
  episode: episodeNamed(record.episode) ?? night.episode,
  record,
  words: { ...night.words, record: { ...night.words.record, you, possible } },
});
