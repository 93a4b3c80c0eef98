import type { Run, Stop } from "../../comparison/runs.ts";
import { useMap } from "./map-context.ts";
import { Rest, StopTold } from "./stop-told.tsx";

/** The nights in words: a list of their decisions, and in it a list for each branch where they part. */
export const ToldList = () => {
  const { run, words } = useMap();
  return (
    <section class="map-list" aria-labelledby="map-list">
      <h2 id="map-list">{words.list.heading}</h2>
      <p>{words.list.lead}</p>
      <RunTold run={run} />
    </section>
  );
};

const RunTold = ({ run: { stops, here, parts } }: { readonly run: Run }) => (
  <>
    {stops.length > 0 && (
      <ol class="run">
        {stops.map((stop, index) => (
          <li key={stop.at}>
            <StopHead stop={stop} />
            <StopTold stop={stop} />
            {index === stops.length - 1 && parts.length > 0 && <Parts stop={stop} parts={parts} />}
          </li>
        ))}
      </ol>
    )}
    {here.map((id) => (
      <Rest key={id} id={id} />
    ))}
  </>
);

const StopHead = ({ stop: { at } }: { readonly stop: Stop }) => {
  const { words, hour, question } = useMap();
  return (
    <h3>
      <span class="hour">{words.hour(hour(at))}</span> {question(at)}
    </h3>
  );
};

const Parts = ({ stop: { at, taken }, parts }: { readonly stop: Stop; readonly parts: readonly Run[] }) => {
  const { words, choiceWords } = useMap();
  return (
    <ol class="parts">
      {parts.map((part, index) => {
        const chose = taken[index]?.chose ?? "";
        return (
          <li key={chose}>
            <p class="after">{words.quote(choiceWords(at, chose) ?? chose.replaceAll("-", " "))}</p>
            <RunTold run={part} />
          </li>
        );
      })}
    </ol>
  );
};
