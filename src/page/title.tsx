import { leavesOf } from "../narrative/leaf.ts";
import type { Moment } from "../narrative/moment.ts";
import { BeatLine } from "./beat-line.tsx";
import { Dateline } from "./dateline.tsx";
import { useFocus } from "./focus.ts";
import { useNight, useWords } from "./night-context.ts";
import type { Acts, KeptNight } from "./page-state.ts";

interface TitleProps {
  readonly opening: Moment;
  /** The nights that were begun, the latest first. */
  readonly nights: readonly KeptNight[];
  readonly acts: Acts;
}

/** How many nights the title page lists below the latest. */
const LISTED = 6;

/** The title, the content note, the ways in, and the first passage, which can be read before anything else has come. */
export const Title = ({ opening, nights, acts }: TitleProps) => {
  const { record, words } = useNight();
  const inLanguage = useWords();
  const page = useFocus<HTMLElement>("title", nights.length > 0);
  const [latest, ...earlier] = nights;
  return (
    <article class="title-page" ref={page} tabIndex={-1}>
      <h1>{words.title.game}</h1>
      <p class="subtitle">{words.title.subtitle}</p>
      <p class="night-title">
        <strong>{inLanguage(record.title)}</strong> {words.title.night}
      </p>
      <p class="ways">
        {latest !== undefined && (
          <button type="button" class="onward" data-key="onward" onClick={() => acts.resume(latest.id)}>
            {words.title.goOn}
          </button>
        )}
        <button
          type="button"
          class={latest === undefined ? "onward" : ""}
          data-key={latest === undefined ? "onward" : undefined}
          onClick={() => acts.begin(0)}
        >
          {latest === undefined ? words.title.begin : words.title.beginAnew}
        </button>
      </p>
      {earlier.length > 0 && <Nights nights={earlier.slice(0, LISTED)} resume={acts.resume} />}
      <section class="content-note" aria-labelledby="content-note">
        <h2 id="content-note">{words.title.noteHeading}</h2>
        {words.title.note.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>{words.title.keys}</p>
      </section>
      <Opening moment={opening} turn={() => acts.begin(1)} />
    </article>
  );
};

const Nights = ({ nights, resume }: { readonly nights: readonly KeptNight[]; readonly resume: Acts["resume"] }) => {
  const { words } = useNight();
  return (
    <section class="nights" aria-labelledby="nights">
      <h2 id="nights">{words.title.nights}</h2>
      <ul>
        {nights.map(({ id, decisions, kept }) => (
          <li key={id}>
            <button type="button" onClick={() => resume(id)}>
              {words.title.oneNight({ decisions, kept })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Opening = ({ moment, turn }: { readonly moment: Moment; readonly turn: () => void }) => {
  const { words } = useNight();
  const [first] = leavesOf(moment);
  if (first?.kind !== "passage") return null;
  return (
    <section class="opening" aria-label={words.title.opening}>
      <Dateline setting={first.beats[0].setting} id="opening-dateline" rank="h2" />
      {first.beats.map((beat) => (
        <BeatLine key={beat.path} beat={beat} lens={false} />
      ))}
      <button type="button" class="turn" onClick={turn}>
        {words.title.turn}
      </button>
    </section>
  );
};
