import "../style/room.css";
import "../style/record-room.css";
import { useMemo, useState } from "preact/hooks";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import type { Language } from "../../record/language.ts";
import type { Source } from "../../record/source.ts";
import type { RecordRoomWords } from "../words/record-room-words.ts";
import { useArrival } from "./arrival.ts";
import { type Catalogue, catalogueOf } from "./catalogue.ts";
import { ContradictionsShelf } from "./contradictions-shelf.tsx";
import { DecisionsShelf } from "./decisions-shelf.tsx";
import { DocumentsShelf } from "./documents-shelf.tsx";
import { find, findPersons, NO_SEARCH, type Search } from "./find.ts";
import { Finder } from "./finder.tsx";
import type { PlayedDecision } from "./gather.ts";
import { HoursShelf } from "./hours-shelf.tsx";
import { leadsSomewhere } from "./leads-somewhere.ts";
import { MirrorShelf } from "./mirror-shelf.tsx";
import { Openness } from "./openness.tsx";
import { PersonsShelf } from "./persons-shelf.tsx";
import { type RecordView, SHELVES, type Shelf, viewToHash } from "./record-view.ts";
import { type Room, RoomProvider } from "./room-context.ts";
import { ShelfLink } from "./shelf-link.tsx";
import { SilencesShelf } from "./silences-shelf.tsx";
import { SourcesShelf } from "./sources-shelf.tsx";

export interface RecordRoomProps {
  /** Of all episodes, in their order. */
  readonly records: readonly EpisodeRecord[];
  readonly sources: readonly Source[];
  readonly language: Language;
  readonly words: RecordRoomWords;
  /** By episode: the accounts that the player's nights have opened. */
  readonly open: Readonly<Record<string, ReadonlySet<string>>>;
  /** By episode: the decisions of the player's last night whose record has been opened; absent where none was played. */
  readonly played: Readonly<Record<string, readonly PlayedDecision[]>>;
  /** Kept outside, so that whoever leaves and comes back finds it again. */
  readonly view: RecordView;
  readonly turnTo: (view: RecordView) => void;
  readonly leave: () => void;
  readonly leaveLabel: string;
}

/** Everything that the documents say, on its shelves; what the player has not opened is closed. */
export const RecordRoom = (props: RecordRoomProps) => {
  const { records, sources, language, words, open, played, view: asked, leave, leaveLabel } = props;
  const [search, setSearch] = useState<Search>(NO_SEARCH);
  const mine = useMemo(() => catalogueOf(records, { open, played, wholeOpen: false }), [records, open, played]);
  const whole = useMemo(() => catalogueOf(records, { open, played, wholeOpen: true }), [records, open, played]);
  const catalogue = asked.wholeOpen ? whole : mine;
  const view = settled(asked, catalogue, sources);
  const arrival = useArrival(view);
  const turnTo = (next: RecordView) => {
    // What a link leads to is not hidden by what was looked for before.
    if (next.at !== undefined && next.at !== view.at) setSearch(NO_SEARCH);
    props.turnTo(next);
  };
  const room: Room = { records, sources, catalogue, language, words, search, view, turnTo };
  return (
    <RoomProvider value={room}>
      <article class="record-room" ref={arrival.room} tabIndex={-1} aria-labelledby="record-room">
        <header class="room-head">
          <button type="button" class="leave" onClick={leave}>
            {leaveLabel}
          </button>
          <h1 id="record-room">{words.heading}</h1>
          <p class="lead">{words.lead}</p>
          {view.missing !== undefined && (
            <p class="notice" role="status">
              {words.missing({ asked: view.missing })}
            </p>
          )}
          <Openness mine={mine.accounts.filter((card) => card.open).length} />
        </header>
        <nav class="shelves" aria-label={words.shelves.label}>
          <ul>
            {SHELVES.map((shelf) => (
              <li key={shelf}>
                <ShelfLink to={{ shelf }} current={shelf === view.shelf}>
                  {words.shelves.name[shelf]}
                </ShelfLink>
              </li>
            ))}
          </ul>
        </nav>
        <section class={`shelf shelf-${view.shelf}`} aria-labelledby="record-shelf">
          <h2 id="record-shelf" ref={arrival.shelf} tabIndex={-1}>
            {words.shelves.name[view.shelf]}
          </h2>
          <p class="shelf-about">{words.shelves.about[view.shelf]}</p>
          <OpenShelf room={room} seek={setSearch} played={played} />
        </section>
      </article>
    </RoomProvider>
  );
};

/** The view as far as it leads somewhere: an address with nothing at its end opens the shelf, and says what was not found. */
const settled = (view: RecordView, catalogue: Catalogue, sources: readonly Source[]): RecordView => {
  if (view.at === undefined || leadsSomewhere(view.shelf, view.at, catalogue, sources)) return view;
  const { at, ...shelf } = view;
  return { ...shelf, missing: viewToHash({ shelf: view.shelf, at }).slice(1) };
};

interface OpenShelfProps extends Pick<RecordRoomProps, "played"> {
  readonly room: Room;
  readonly seek: (search: Search) => void;
}

const OpenShelf = ({ room, seek, played }: OpenShelfProps) => {
  const found = find(room);
  const { shelf } = room.view;
  return (
    <>
      {shelf !== "sources" && shelf !== "mirror" && (
        <Finder
          seek={seek}
          count={cardsOn(shelf, found, room)}
          all={cardsOn(shelf, room.catalogue, { ...room, search: NO_SEARCH })}
        />
      )}
      <OnShelf shelf={shelf} found={found} played={played} />
    </>
  );
};

/** How many cards stand on a shelf. */
const cardsOn = (shelf: Shelf, catalogue: Catalogue, room: Room): number => {
  switch (shelf) {
    case "documents":
    case "hours":
      return catalogue.accounts.length;
    case "persons":
      return findPersons(room).length;
    case "decisions":
    case "contradictions":
    case "silences":
      return catalogue[shelf].length;
    case "sources":
    case "mirror":
      return 0;
    default:
      return shelf satisfies never;
  }
};

interface OnShelfProps extends Pick<RecordRoomProps, "played"> {
  readonly shelf: Shelf;
  readonly found: Catalogue;
}

const OnShelf = ({ shelf, found, played }: OnShelfProps) => {
  switch (shelf) {
    case "documents":
      return <DocumentsShelf found={found} />;
    case "hours":
      return <HoursShelf found={found} />;
    case "persons":
      return <PersonsShelf />;
    case "decisions":
      return <DecisionsShelf found={found} />;
    case "contradictions":
      return <ContradictionsShelf found={found} />;
    case "silences":
      return <SilencesShelf found={found} />;
    case "sources":
      return <SourcesShelf />;
    case "mirror":
      return <MirrorShelf played={played} />;
    default:
      return shelf satisfies never;
  }
};
