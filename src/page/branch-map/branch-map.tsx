import "../style/room.css";
import "../style/branch-map.css";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Walked } from "../../comparison/walked.ts";
import { useFocus } from "../focus.ts";
import { Drawing } from "./drawing.tsx";
import { type BranchMapRoomProps, type MapOfNights, MapProvider, mapOfNights } from "./map-context.ts";
import { PlaceCard } from "./place-card.tsx";
import { ToldList } from "./told-list.tsx";

/** Every branch of a night, walked and not walked, drawn and in words, with the way back to each decision. */
export const BranchMapRoom = (props: BranchMapRoomProps) => {
  const { map, record, language, trails, words, current, leave, leaveLabel } = props;
  const night = useMemo(() => mapOfNights(props), [map, record, language, trails, words, current]);
  const room = useFocus<HTMLElement>("branch-map");
  return (
    <MapProvider value={{ ...night, ...props }}>
      <article class="branch-map" ref={room} tabIndex={-1} aria-labelledby="branch-map">
        <header>
          <button type="button" class="leave" onClick={leave}>
            {leaveLabel}
          </button>
          <h1 id="branch-map">{words.heading}</h1>
          <p class="lead">{words.lead}</p>
          <p class="counts">{trails.length === 0 ? words.none : words.counts(countsOf(night))}</p>
        </header>
        <Picture night={night} />
        {trails.length > 0 && <ToldList />}
      </article>
    </MapProvider>
  );
};

const countsOf = ({ map, trails, walked }: MapOfNights) => {
  const known = (kind: "decision" | "ending") => walked.places.filter((place) => place.known?.kind === kind).length;
  const all = (kind: "decision" | "ending") => map.places.filter((place) => place.kind === kind).length;
  return {
    nights: trails.length,
    decisions: known("decision"),
    allDecisions: all("decision"),
    endings: known("ending"),
    allEndings: all("ending"),
  };
};

const Picture = ({ night }: { readonly night: MapOfNights }) => {
  const { walked, words, current } = night;
  const [looked, look] = useState<number | undefined>(undefined);
  const at = looked !== undefined && walked.places[looked]?.known !== undefined ? looked : firstLook(night);
  const card = useRef<HTMLElement>(null);
  const picture = useRef<HTMLElement>(null);
  const known = walked.places[at]?.known;
  const enter = () => {
    // What is looked at is drawn first.
    requestAnimationFrame(() => card.current?.focus());
  };
  const back = () => picture.current?.querySelector<HTMLElement>('[aria-current="location"]')?.focus();
  return (
    <section class="map-picture" ref={picture} aria-labelledby="map-picture">
      <h2 id="map-picture" class="unseen">
        {words.drawing.heading}
      </h2>
      <div class="map-and-card">
        <Drawing at={at} look={look} enter={enter} />
        <div class="map-side">
          {known !== undefined && <PlaceCard known={known} at={at} card={card} back={back} />}
          <Key walked={walked} current={current} words={words} />
        </div>
      </div>
    </section>
  );
};

/** Where the night that lies open stands, or the latest. */
const firstLook = ({ walked: { places }, stands, trails, current }: MapOfNights): number => {
  const id = current ?? trails[0]?.id;
  const standing = id === undefined ? undefined : stands(id);
  return standing !== undefined && places[standing]?.known !== undefined
    ? standing
    : places.findIndex(({ known }) => known !== undefined);
};

interface KeyProps extends Pick<MapOfNights, "words"> {
  readonly walked: Walked;
  readonly current: string | undefined;
}

/** What the lines of the drawing mean; only of those that are there. */
const Key = ({ walked: { strands }, words: { key }, current }: KeyProps) => {
  const lines = [
    { name: "record-thread recorded", label: key.record, there: strands.some(({ record }) => record !== undefined) },
    { name: "record-thread silent", label: key.silent, there: strands.some(({ record }) => record === "silent") },
    { name: "your-thread", label: key.yours, there: strands.some(({ by }) => by.length > 0) },
    {
      name: "your-thread current",
      label: key.current,
      there: current !== undefined && strands.some(({ by }) => by.includes(current)),
    },
    { name: "bare", label: key.bare, there: strands.some(({ by }) => by.length === 0) },
  ];
  return (
    <ul class="map-key" aria-label={key.label}>
      {lines.map(
        ({ name, label, there }) =>
          there && (
            <li key={name}>
              <svg class="map-strands" viewBox="0 0 44 12" aria-hidden="true">
                <path class={name} d="M2 6H42" />
              </svg>{" "}
              {label}
            </li>
          ),
      )}
    </ul>
  );
};
