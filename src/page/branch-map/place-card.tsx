import type { RefObject } from "preact";
import type { KnownPlace } from "../../comparison/walked.ts";
import { titleOf } from "./drawing.tsx";
import { useMap } from "./map-context.ts";
import { Rest, StopTold, Waiting } from "./stop-told.tsx";

interface PlaceCardProps {
  readonly known: KnownPlace;
  /** Which place it is, as an index. */
  readonly at: number;
  readonly card: RefObject<HTMLElement | null>;
  readonly back: () => void;
}

/** What lies at the place of the drawing that is looked at. */
export const PlaceCard = ({ known, at, card, back }: PlaceCardProps) => (
  <section
    class="map-card"
    ref={card}
    aria-labelledby="map-card"
    tabIndex={-1}
    onKeyDown={(event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      back();
    }}
  >
    {known.kind === "ending" ? <EndingCard known={known} /> : <DecisionCard known={known} at={at} />}
  </section>
);

const EndingCard = ({ known }: { readonly known: KnownPlace }) => {
  const night = useMap();
  return (
    <>
      <h3 id="map-card">{night.words.drawing.ending({ title: titleOf(night, known.by) })}</h3>
      {known.by.map((id) => (
        <Rest key={id} id={id} />
      ))}
    </>
  );
};

const DecisionCard = ({ known: { id, by, choices }, at }: Pick<PlaceCardProps, "known" | "at">) => {
  const { words, hour, question, desk, stops, stands } = useMap();
  const record = choices.find((choice) => choice.record !== undefined)?.record;
  const here = stops.filter((stop) => stop.at === id);
  const told = here.flatMap(({ waiting }) => waiting);
  return (
    <>
      <h3 id="map-card">
        <span class="hour">{words.hour(hour(id))}</span> {question(id)}
      </h3>
      <p class="seat">{desk(id)}</p>
      {record !== undefined && <p class="on-mainline">{words.recorded[record]}</p>}
      {here.map((stop) => (
        <div key={`${stop.decisions} ${stop.taken.map(({ by: ids }) => ids.join()).join()}`} class="stop">
          <StopTold stop={stop} />
        </div>
      ))}
      {by
        .filter((each) => stands(each) === at && !told.includes(each))
        .map((each) => (
          <Waiting key={each} id={each} />
        ))}
    </>
  );
};
