import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { WalkedPlace } from "../../comparison/walked.ts";
import { alongBranches } from "./along-branches.ts";
import { type MapOfNights, useMap } from "./map-context.ts";
import { Strands } from "./strands.tsx";

interface DrawingProps {
  /** The place that is looked at, as an index. */
  readonly at: number;
  readonly look: (place: number) => void;
  /** Goes to what lies at the place that is looked at. */
  readonly enter: () => void;
}

/** Room for the hours at the left of the drawing, in its units. */
const MARGIN = 104;

/** The night drawn from top to bottom. Only what was walked can be looked at. */
export const Drawing = ({ at, look, enter }: DrawingProps) => {
  const night = useMap();
  const { map, walked, words, current } = night;
  const [whole, setWhole] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const width = map.width + MARGIN;
  // The region opens, and is made larger or smaller, around the place that is looked at.
  useLayoutEffect(() => {
    const place = sheet.current?.querySelector<HTMLElement>('[aria-current="location"]');
    const region = sheet.current?.parentElement;
    if (place === null || place === undefined || region === null || region === undefined) return;
    region.scrollTo({
      left: place.offsetLeft + (place.offsetWidth - region.clientWidth) / 2,
      top: place.offsetTop + (place.offsetHeight - region.clientHeight) / 2,
    });
  }, [whole]);
  const goTo = (place: number) => {
    look(place);
    sheet.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  };
  return (
    <div class="map-drawing">
      <p class="map-keys">
        {words.drawing.keys}{" "}
        <button type="button" class="whole" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {words.drawing.whole}
        </button>
      </p>
      <div class={`map-region ${whole ? "whole" : ""}`}>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of places on a drawing is no fieldset */}
        <div
          class="map-sheet"
          role="group"
          aria-label={words.drawing.label}
          ref={sheet}
          // Where nothing on it can take the focus, the sheet itself can, to be moved with the keys.
          tabIndex={at < 0 ? 0 : undefined}
          style={{ "--map-width": width, "--map-height": map.height }}
          onKeyDown={(event) => {
            const to = alongBranches(walked, at, event.key);
            if (to === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            goTo(to);
          }}
        >
          <Strands map={map} walked={walked} current={current} margin={MARGIN} />
          <Hours />
          {walked.places.map((place, index) => (
            <Place key={`${place.x} ${place.y}`} place={place} index={index} at={at} look={look} enter={enter} />
          ))}
        </div>
      </div>
    </div>
  );
};

/** Where a rectangle of the drawing lies on the sheet. */
const lying = ({ x, y, width, height }: WalkedPlace) => ({
  "--left": x + MARGIN - width / 2,
  "--top": y - height / 2,
  "--wide": width,
  "--high": height,
});

/** The hours of the decisions that were walked, along the side, and the day where another one begins. */
const Hours = () => {
  const { walked, words, hour } = useMap();
  let day: string | undefined;
  return (
    <ol class="map-hours" aria-hidden="true">
      {walked.places.map(({ y, known }) => {
        if (known?.kind !== "decision") return null;
        const told = hour(known.id);
        const another = told.date !== undefined && told.date !== day;
        day = told.date ?? day;
        return (
          <li key={known.id} style={{ "--top": y }}>
            {another && told.date !== undefined && <span class="day">{words.day(told.date)}</span>}
            <span>{words.time(told)}</span>
          </li>
        );
      })}
    </ol>
  );
};

interface PlaceProps extends DrawingProps {
  readonly place: WalkedPlace;
  readonly index: number;
}

const Place = ({ place, index, at, look, enter }: PlaceProps) => {
  const night = useMap();
  const { known } = place;
  if (known === undefined) return <span class="map-place bare" style={lying(place)} />;
  const mine = night.current !== undefined && known.by.includes(night.current);
  return (
    <button
      type="button"
      class={`map-place ${known.kind} ${mine ? "current" : ""}`}
      style={lying(place)}
      data-place={index}
      tabIndex={index === at ? 0 : -1}
      aria-current={index === at ? "location" : undefined}
      aria-label={labelOf(night, known)}
      onFocus={() => look(index)}
      onClick={() => {
        look(index);
        enter();
      }}
    >
      <span>{known.kind === "ending" ? titleOf(night, known.by) : night.desk(known.id)}</span>
    </button>
  );
};

const labelOf = (night: MapOfNights, { kind, id, by }: NonNullable<WalkedPlace["known"]>): string => {
  const { drawing, hour } = night.words;
  return kind === "ending"
    ? drawing.ending({ title: titleOf(night, by) })
    : `${night.desk(id)}. ${drawing.decision({ hour: hour(night.hour(id)), question: night.question(id) })}`;
};

/** The title of an ending, from a night that came to it. */
export const titleOf = ({ night, words }: MapOfNights, by: readonly string[]): string =>
  by.map((id) => night(id)?.ended).find((title) => title !== undefined) ?? words.drawing.untitled;
