import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NightsWords } from "../words/nights-words.ts";
import type { PageWords } from "../words/words.ts";
import type { ListedNight, NightTold } from "./gather-nights.ts";
import { Naming } from "./naming.tsx";
import type { NightsActs } from "./nights-room.tsx";

interface NightRowProps {
  readonly night: ListedNight;
  readonly told: NightTold | undefined;
  /** What it is called on the page. */
  readonly called: string;
  /** What the night that it branched from is called, where that one is listed. */
  readonly parent: string | undefined;
  readonly beside: string | undefined;
  readonly choose: (id: string | undefined) => void;
  readonly compare: (id: string, other: string) => void;
  readonly words: NightsWords;
  readonly places: PageWords["place"];
  readonly acts: NightsActs;
}

/** One night: what it is called, what is known of it, what can be done with it. */
export const NightRow = (props: NightRowProps) => {
  const { night, told, called, parent, beside, choose, compare, words, places, acts } = props;
  const { id, name, decisions, kept, from } = night;
  const [naming, setNaming] = useState(false);
  const renaming = useRef<HTMLButtonElement>(null);
  const named = useRef(false);
  useLayoutEffect(() => {
    if (named.current && !naming) renaming.current?.focus();
    named.current = naming;
  }, [naming]);
  const of = <span class="unseen">{words.row.of({ name: called })}</span>;
  const rename = (next: string) => {
    setNaming(false);
    if (next.trim() !== name) acts.rename(id, next);
  };
  return (
    <li class={`night-row${beside === id ? " chosen" : ""}`} id={`night-${id}`} tabIndex={-1}>
      <h3 tabIndex={-1}>{called}</h3>
      <p class="facts">
        <span>{words.row.decisions({ decisions })}</span>
        <time dateTime={kept.toISOString()}>{words.row.kept(kept)}</time>
        <span>{cameTo(told, words, places)}</span>
      </p>
      {from !== undefined && (
        <p class="branched">
          {parent === undefined
            ? words.row.branchedAway(from)
            : words.row.branched({ name: parent, decisions: from.decisions })}
        </p>
      )}
      {naming ? (
        <Naming id={id} name={name} words={words.naming} keep={rename} cancel={() => setNaming(false)} />
      ) : (
        <p class="row-ways">
          {beside !== undefined && beside !== id ? (
            <button type="button" class="onward" onClick={() => compare(beside, id)}>
              {words.beside.this}
              {of}
            </button>
          ) : (
            <button type="button" class="onward" onClick={() => acts.resume(id)}>
              {told?.kind === "ended" ? words.row.seeEnding : words.row.resume}
              {of}
            </button>
          )}
          <button type="button" ref={renaming} onClick={() => setNaming(true)}>
            {words.row.rename}
            {of}
          </button>
          {(beside === undefined || beside === id) && (
            <button type="button" aria-pressed={beside === id} onClick={() => choose(beside === id ? undefined : id)}>
              {words.row.compare}
              {of}
            </button>
          )}
          <button type="button" onClick={() => acts.map(id)}>
            {words.row.map}
            {of}
          </button>
          <button type="button" onClick={() => acts.remove(id, called)}>
            {words.row.remove}
            {of}
          </button>
        </p>
      )}
    </li>
  );
};

const cameTo = (told: NightTold | undefined, { row }: NightsWords, places: PageWords["place"]): string => {
  switch (told?.kind) {
    case "ended":
      return row.ended({ title: told.title });
    case "stands":
      return told.place === undefined ? row.going : row.stands({ place: places[told.place] });
    case "stopped":
      return row.stopped;
    case undefined:
      return "";
    default:
      return told satisfies never;
  }
};
