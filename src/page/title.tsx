import { leavesOf } from "../narrative/leaf.ts";
import type { Moment } from "../narrative/moment.ts";
import { BeatLine } from "./beat-line.tsx";
import { Dateline } from "./dateline.tsx";
import { useNight, useWords } from "./night-context.ts";
import type { Acts } from "./page-state.ts";

interface TitleProps {
  readonly opening: Moment;
  /** Whether a night was begun and can be gone on with. */
  readonly kept: boolean;
  readonly acts: Acts;
}

/** The title, the content note, the ways in, and the first passage, which can be read before anything else has come. */
export const Title = ({ opening, kept, acts }: TitleProps) => {
  const { record, words } = useNight();
  const inLanguage = useWords();
  const [first] = leavesOf(opening);
  return (
    <article class="title-page">
      <h1>{words.title.game}</h1>
      <p class="subtitle">{words.title.subtitle}</p>
      <p class="night-title">
        <strong>{inLanguage(record.title)}</strong> {words.title.night}
      </p>
      <p class="ways">
        {kept && (
          <button type="button" class="onward" data-key="onward" onClick={acts.resume}>
            {words.title.goOn}
          </button>
        )}
        <button type="button" class={kept ? "" : "onward"} data-key={kept ? undefined : "onward"} onClick={acts.begin}>
          {kept ? words.title.beginAnew : words.title.begin}
        </button>
      </p>
      <section class="content-note" aria-labelledby="content-note">
        <h2 id="content-note">{words.title.noteHeading}</h2>
        {words.title.note.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>{words.title.keys}</p>
      </section>
      {first?.kind === "passage" && (
        <section class="opening" aria-label={words.title.opening}>
          <Dateline setting={first.beats[0].setting} id="opening-dateline" rank="h2" />
          {first.beats.map((beat) => (
            <BeatLine key={beat.path} beat={beat} lens={false} />
          ))}
        </section>
      )}
    </article>
  );
};
