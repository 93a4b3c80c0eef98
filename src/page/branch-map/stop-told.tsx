import { align } from "../../comparison/alignment.ts";
import type { Stop, Taken } from "../../comparison/runs.ts";
import { decisionOf } from "../../record/look-up.ts";
import { AlignmentMark } from "../marks.tsx";
import { useMap } from "./map-context.ts";

/** What the nights decided at a decision to which they came by the same way, and the way back there. */
export const StopTold = ({ stop }: { readonly stop: Stop }) => {
  const { words, decideAt, current, night, question, walked } = useMap();
  const { at, taken, waiting, decisions } = stop;
  const all = taken.flatMap(({ by }) => by);
  const back = current !== undefined && all.includes(current) ? current : all[0];
  const choices =
    walked.places.find(({ known }) => known?.kind === "decision" && known.id === at)?.known?.choices ?? [];
  const left = choices.filter(({ by }) => by.length === 0).length;
  return (
    <>
      <ul class="taken">
        {taken.map((each) => (
          <TakenTold key={each.chose} at={at} taken={each} />
        ))}
        {left > 0 && <li class="not-taken">{words.place.notTaken({ count: left })}</li>}
      </ul>
      {waiting.map((id) => (
        <Waiting key={id} id={id} />
      ))}
      {back !== undefined && (
        <button type="button" class="otherwise" data-branch={at} onClick={() => decideAt(back, decisions)}>
          {words.place.otherwise}
          <span class="unseen">
            {" "}
            {words.place.otherwiseWhere({ night: night(back)?.name ?? "", question: question(at) })}
          </span>
        </button>
      )}
    </>
  );
};

const TakenTold = ({ at, taken: { chose, by } }: { readonly at: string; readonly taken: Taken }) => {
  const { words, record, choiceWords, night, current } = useMap();
  const alignment = align(decisionOf(record, at), chose);
  const names = by.flatMap((id) => night(id)?.name ?? []);
  return (
    <li class={current !== undefined && by.includes(current) ? "current" : ""}>
      <span class="choice-words">{words.quote(choiceWords(at, chose) ?? chose.replaceAll("-", " "))}</span>{" "}
      <span class="by-nights">{words.place.nights(names)}</span>{" "}
      <span class="how-aligned">
        <AlignmentMark alignment={alignment} /> {words.alignment[alignment]}
      </span>
    </li>
  );
};

/** A night that has come to a decision and not taken it. */
export const Waiting = ({ id }: { readonly id: string }) => {
  const { words, night, open } = useMap();
  const name = night(id)?.name ?? "";
  return (
    <p class="night-at-rest">
      <span>{words.place.waitsHere({ night: name })}</span>{" "}
      <button type="button" data-open={id} onClick={() => open(id)}>
        {words.place.goOn({ night: name })}
      </button>
    </p>
  );
};

/** Where nights end that go no further together: at an ending, or before a decision. */
export const Rest = ({ id }: { readonly id: string }) => {
  const { words, night, open, stands, question, map } = useMap();
  const told = night(id);
  if (told === undefined) return null;
  const { name, ended } = told;
  const before = ended === undefined ? map.places[stands(id) ?? -1] : undefined;
  return (
    <p class="night-at-rest">
      {ended !== undefined && <span>{words.place.ended({ night: name, title: ended })} </span>}
      {before?.kind === "decision" && <span>{words.place.waits({ night: name, question: question(before.id) })} </span>}
      <button type="button" data-open={id} onClick={() => open(id)}>
        {ended === undefined ? words.place.goOn({ night: name }) : words.place.open({ night: name })}
      </button>
    </p>
  );
};
