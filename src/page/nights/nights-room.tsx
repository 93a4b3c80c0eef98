import "../style/room.css";
import "../style/nights.css";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { EPISODES, type Episode } from "../../record/episode.ts";
import type { NightsWords } from "../words/nights-words.ts";
import type { PageWords } from "../words/words.ts";
import { EpisodeNights } from "./episode-nights.tsx";
import type { ListedNight, NightsContents } from "./gather-nights.ts";
import { type ImportTold, NightsFile } from "./nights-file.tsx";
import { Removed, type RemovedNight } from "./removed.tsx";
import { type UnreadNight, UnreadNights } from "./unread-nights.tsx";
import { useTold } from "./use-told.ts";

/** What the player can do in the room of the nights. */
export interface NightsActs {
  readonly resume: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  /** Deletes at once; `called` is what the night was called on the page. */
  readonly remove: (id: string, called: string) => void;
  /** Brings back what was deleted, by the id of the night. */
  readonly undo: (id: string) => void;
  /** Lets what was deleted go. */
  readonly letGo: (id: string) => void;
  readonly compare: (id: string, other: string | "record") => void;
  readonly map: (id: string) => void;
  readonly saveFile: () => void;
  readonly bringFile: (file: File) => void;
  /** Takes up what can be read of a night that cannot be read whole. */
  readonly takeUp: (id: string) => void;
  /** The player has read what came of a file, or what went wrong. */
  readonly dismiss: () => void;
}

export interface NightsRoomProps {
  readonly contents: NightsContents;
  readonly unread: readonly UnreadNight[];
  /** Deleted, and still to be undone; the latest last. */
  readonly removed: readonly RemovedNight[];
  /** What came of the last file that was brought in. */
  readonly report: ImportTold | undefined;
  /** What could not be done. */
  readonly wrong: keyof NightsWords["wrong"] | undefined;
  readonly words: NightsWords;
  readonly episodes: PageWords["title"]["episodes"];
  readonly places: PageWords["place"];
  readonly acts: NightsActs;
  readonly leave: () => void;
  readonly leaveLabel: string;
}

/** All nights that were begun, and all that can be done with them. */
export const NightsRoom = (props: NightsRoomProps) => {
  const { contents, unread, removed, report, wrong, words, episodes, places, acts, leave, leaveLabel } = props;
  const [beside, setBeside] = useState<string | undefined>(undefined);
  const told = useTold(contents.tell);
  const room = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    room.current?.focus({ preventScroll: true });
    globalThis.scrollTo({ top: 0 });
  }, []);
  useFocusBack(room, removed, contents.nights);
  const chosen = contents.nights.find(({ id }) => id === beside);
  const compare = (id: string, other: string) => {
    setBeside(undefined);
    acts.compare(id, other);
  };
  return (
    <article class="nights-room" ref={room} tabIndex={-1} aria-labelledby="nights-room">
      <header>
        <button type="button" class="leave" onClick={leave}>
          {leaveLabel}
        </button>
        <h1 id="nights-room">{words.heading}</h1>
        <p class="lead">{contents.nights.length === 0 ? words.none : words.lead({ count: contents.nights.length })}</p>
        <div role="status">{wrong !== undefined && <p class="notice">{words.wrong[wrong]}</p>}</div>
      </header>
      {EPISODES.map((episode) => (
        <EpisodeNights
          key={episode}
          episode={episode}
          title={episodes[episode]}
          nights={ofEpisode(contents.nights, episode)}
          all={contents.nights}
          told={told}
          beside={chosen?.episode === episode ? chosen.id : undefined}
          choose={setBeside}
          compare={compare}
          words={words}
          places={places}
          acts={acts}
        />
      ))}
      {unread.length > 0 && <UnreadNights unread={unread} words={words} acts={acts} />}
      <NightsFile some={contents.nights.length + unread.length > 0} report={report} words={words} acts={acts} />
      <Removed removed={removed} words={words} acts={acts} />
    </article>
  );
};

const ofEpisode = (nights: readonly ListedNight[], episode: Episode): readonly ListedNight[] =>
  nights.filter((night) => night.episode === episode);

/** A row that goes takes the focus with it: it goes on to what undoes the deletion, and from there back to the row. */
const useFocusBack = (
  room: { readonly current: HTMLElement | null },
  removed: readonly RemovedNight[],
  nights: readonly ListedNight[],
): void => {
  const before = useRef<readonly RemovedNight[]>(removed);
  useLayoutEffect(() => {
    const gone = removed.findLast(({ id }) => !before.current.some((each) => each.id === id));
    const back = before.current.find(({ id }) => !removed.some((each) => each.id === id));
    before.current = removed;
    if (gone !== undefined) document.getElementById(`undo-${gone.id}`)?.focus({ preventScroll: true });
    else if (back !== undefined) {
      const row = nights.some(({ id }) => id === back.id) ? document.getElementById(`night-${back.id}`) : null;
      (row ?? room.current)?.focus({ preventScroll: row === null });
    }
  }, [removed, nights, room]);
};
