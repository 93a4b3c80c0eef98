import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Episode } from "../../record/episode.ts";
import type { NightsWords } from "../words/nights-words.ts";
import type { PageWords } from "../words/words.ts";
import { calledOf } from "./called-of.ts";
import type { ListedNight, NightTold } from "./gather-nights.ts";
import { NightRow } from "./night-row.tsx";
import type { NightsActs } from "./nights-room.tsx";

interface EpisodeNightsProps {
  readonly episode: Episode;
  readonly title: { readonly title: string; readonly when: string };
  /** Of this episode, the latest first. */
  readonly nights: readonly ListedNight[];
  /** Of all episodes: one may have branched from any. */
  readonly all: readonly ListedNight[];
  readonly told: (id: string) => NightTold | undefined;
  /** The night of this episode that another is to be laid beside. */
  readonly beside: string | undefined;
  readonly choose: (id: string | undefined) => void;
  readonly compare: (id: string, other: string | "record") => void;
  readonly words: NightsWords;
  readonly places: PageWords["place"];
  readonly acts: NightsActs;
}

/** How many rows are shown at first, and with each asking for more: a list to be passed with the keyboard, and drawn at once. */
const PAGE = 20;

/** The nights of one episode. */
export const EpisodeNights = (props: EpisodeNightsProps) => {
  const { episode, title, nights, all, told, beside, words, places } = props;
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  const last = useRef(shown);
  useLayoutEffect(() => {
    if (shown > last.current) list.current?.children[last.current]?.querySelector("h3")?.focus();
    last.current = shown;
  }, [shown]);
  if (nights.length === 0) return null;
  const called = (night: ListedNight) => calledOf(night, told(night.id), words, places);
  const chosen = nights.find(({ id }) => id === beside);
  const left = nights.length - shown;
  return (
    <section class={`nights-of nights-of-${episode}`} aria-labelledby={`nights-${episode}`}>
      <h2 id={`nights-${episode}`}>
        {title.title} <span class="when">{title.when}</span>
      </h2>
      {chosen !== undefined && (
        <div class="choosing" role="status">
          <p>{words.beside.choose({ name: called(chosen) })}</p>
          <button type="button" onClick={() => props.compare(chosen.id, "record")}>
            {words.beside.record}
          </button>
          <button type="button" onClick={() => props.choose(undefined)}>
            {words.beside.cancel}
          </button>
        </div>
      )}
      <ol class="night-rows" ref={list}>
        {nights.slice(0, shown).map((night) => {
          const parent = night.from && all.find(({ id }) => id === night.from?.night);
          return (
            <NightRow
              key={night.id}
              night={night}
              told={told(night.id)}
              called={called(night)}
              parent={parent && called(parent)}
              beside={beside}
              choose={props.choose}
              compare={props.compare}
              words={words}
              places={places}
              acts={props.acts}
            />
          );
        })}
      </ol>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + PAGE)}>
          {words.more({ next: Math.min(PAGE, left), left })}
        </button>
      )}
    </section>
  );
};
