import type { EpisodeRecord } from "../record/episode-record.ts";
import { accountsOf, decisionOf, silenceOf } from "../record/look-up.ts";
import type { RecordedDecision } from "../record/recorded-decision.ts";
import { align } from "./alignment.ts";
import type { Beside, BesideRow, Cell, Turn, WordedSide } from "./beside.ts";
import { byHour } from "./earlier.ts";
import { inStep } from "./in-step.ts";
import { apartAfter, endCell, type Point, pointsOf, tookAt } from "./side-by-side.ts";
import { endingOf, type ToldNight } from "./told-night.ts";
import { wayOf } from "./way.ts";

/**
 * A night (on the left) beside what the documents hold of its decisions. `open`: the decisions whose record has opened; of
 * all others nothing is told. A night that has ended is also shown the decisions of which the documents tell and to which it
 * did not come. The nights part where the record says that something else was done. Throws a RangeError for a decision that
 * the record does not have.
 */
export const besideRecord = (record: EpisodeRecord, night: ToldNight, open: ReadonlySet<string>): Beside => {
  const taken = pointsOf(night.telling).filter(({ chose }) => chose !== undefined);
  const ended = endingOf(night) !== undefined;
  const passedBy = record.decisions
    .filter(({ id, attested }) => ended && open.has(id) && Object.keys(attested).length > 0)
    .filter(({ id }) => !taken.some((point) => point.id === id))
    .map(({ id }) => ({ id }));
  const earlier = byHour(record);
  const steps = inStep<{ readonly id: string } | Point>(
    taken,
    passedBy.toSorted((one, other) => (earlier(one.id, other.id) ? -1 : 1)),
    ({ id }) => id,
    (one, other) => earlier(one.id, other.id),
  );
  const rows: BesideRow[] = [];
  let apart = false;
  for (const [left, right] of steps) {
    const decision = decisionOf(record, (left ?? right)?.id ?? "");
    const point = taken.find(({ id }) => id === left?.id);
    const turn = turnAt(decision, point, open, apart);
    rows.push({ decision, cells: [nightCell(decision, point, open), recordCell(record, decision, point, open)], turn });
    apart = apartAfter(turn, apart);
  }
  return { rows, end: { cells: [endCell(night, true), { kind: "record" }], turn: ended ? "bare" : "waits" } };
};

const turnAt = (
  decision: RecordedDecision,
  point: Point | undefined,
  open: ReadonlySet<string>,
  apart: boolean,
): Turn => {
  if (point?.chose === undefined) return "alone";
  if (!open.has(decision.id)) return "waits";
  const alignment = align(decision, point.chose);
  switch (alignment) {
    case "as-recorded":
    case "disputed":
      return apart ? "meets" : "together";
    case "counterfactual":
      return apart ? "meets-and-parts" : "parts";
    case "unrecorded":
      return "bare";
    default:
      return alignment satisfies never;
  }
};

const nightCell = (decision: RecordedDecision, point: Point | undefined, open: ReadonlySet<string>): Cell =>
  point?.chose === undefined
    ? { kind: "passed-by" }
    : {
        ...tookAt(point),
        ...(open.has(decision.id) ? { alignment: align(decision, point.chose) } : {}),
        way: wayOf(point.moment),
      };

const recordCell = (
  record: EpisodeRecord,
  { id, attested, silence }: RecordedDecision,
  point: Point | undefined,
  open: ReadonlySet<string>,
): Cell => {
  if (!open.has(id)) return { kind: "not-yet" };
  const sides = Object.entries(attested).map(([choice, ids]): WordedSide => {
    const alone = choice === point?.chose && Object.keys(attested).length === 1;
    const text = alone ? undefined : point?.point.choices.find((each) => each.id === choice)?.text;
    return { choice, accounts: accountsOf(record, ids), ...(text === undefined ? {} : { text }) };
  });
  if (sides.length > 0) return { kind: "recorded", sides };
  return { kind: "silent", ...(silence === undefined ? {} : { silence: silenceOf(record, silence) }) };
};
