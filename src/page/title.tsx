import { leavesOf } from "../narrative/leaf.ts";
import type { Moment } from "../narrative/moment.ts";
import { EPISODES } from "../record/episode.ts";
import { BeatLine } from "./beat-line.tsx";
import { Dateline } from "./dateline.tsx";
import { useFocus } from "./focus.ts";
import { useNight } from "./night-context.ts";
import type { Acts, KeptNight } from "./page-state.ts";

interface TitleProps {
  readonly opening: Moment;
  /** The nights that were begun, the latest first. */
  readonly nights: readonly KeptNight[];
  readonly acts: Acts;
  readonly enterRecord: () => void;
  readonly go: (address: string) => void;
}

/** How many nights the title page lists below the latest. */
const LISTED = 6;

/** The title, the episodes, the ways in, the content note, and the first passage, which can be read before all else has come. */
export const Title = ({ opening, nights, acts, enterRecord, go }: TitleProps) => {
  const { episode, words } = useNight();
  const page = useFocus<HTMLElement>("title", nights.length > 0);
  const latest = nights.find((night) => night.episode === episode);
  const others = nights.filter((night) => night !== latest);
  return (
    <article class="title-page" ref={page} tabIndex={-1}>
      <h1 lang="es">{words.title.game}</h1>
      <p class="subtitle">{words.title.subtitle}</p>
      <Episodes pick={acts.pick} />
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
          {latest === undefined ? words.title.begin[episode] : words.title.beginAnew}
        </button>
        <button type="button" onClick={enterRecord}>
          {words.title.room}
        </button>
      </p>
      <p class="ways more-ways">
        {nights.length > 0 && (
          <>
            <button type="button" data-way="map" onClick={() => go("#map")}>
              {words.ways.map}
            </button>
            <button type="button" data-way="nights" onClick={() => go("#nights")}>
              {words.ways.nights}
            </button>
          </>
        )}
        <button type="button" data-way="code" onClick={() => go("#night/")}>
          {words.title.code}
        </button>
      </p>
      {others.length > 0 && <Nights nights={others.slice(0, LISTED)} resume={acts.resume} />}
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

/** The three episodes; the one that lies open is marked. */
const Episodes = ({ pick }: { readonly pick: Acts["pick"] }) => {
  const { episode: open, words } = useNight();
  return (
    <ul class="episodes" aria-label={words.title.episodesLabel}>
      {EPISODES.map((episode) => {
        const { title, when, minutes } = words.title.episodes[episode];
        return (
          <li key={episode} class={`episode episode-${episode}`}>
            <button type="button" aria-pressed={episode === open} onClick={() => pick(episode)}>
              <strong>{title}</strong> <span>{when}</span> <span class="minutes">{minutes}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};

const Nights = ({ nights, resume }: { readonly nights: readonly KeptNight[]; readonly resume: Acts["resume"] }) => {
  const { words } = useNight();
  return (
    <section class="nights" aria-labelledby="nights">
      <h2 id="nights">{words.title.nights}</h2>
      <ul>
        {nights.map(({ id, episode, decisions, kept }) => (
          <li key={id}>
            <button type="button" onClick={() => resume(id)}>
              {words.title.oneNight({ title: words.title.episodes[episode].title, decisions, kept })}
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
