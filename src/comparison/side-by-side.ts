import type { DecisionPoint, Moment } from "../narrative/moment.ts";
import { present, type Telling } from "../narrative/replay.ts";
import type { EpisodeRecord } from "../record/episode-record.ts";
import { decisionOf } from "../record/look-up.ts";
import { align } from "./alignment.ts";
import type { Beside, BesideRow, Cell, EndCell, Turn } from "./beside.ts";
import { byHour } from "./earlier.ts";
import { inStep, type Step } from "./in-step.ts";
import { endingOf, type ToldNight } from "./told-night.ts";
import { readsTheSame, wayOf } from "./way.ts";

/** A decision to which a night has come. */
export interface Point {
  readonly id: string;
  readonly point: DecisionPoint;
  /** How it came here. */
  readonly moment: Moment;
  /** How many decisions were taken before. */
  readonly decisions: number;
  /** The id of the choice; absent where the night stands here. */
  readonly chose?: string;
}

/** The decisions to which a night has come, in its order; the one before which it stands too. */
export const pointsOf = (telling: Telling): readonly Point[] =>
  telling.moments.flatMap((moment, decisions) => {
    if (moment.next.kind !== "decision") return [];
    const chose = telling.trail[decisions]?.chose;
    return [{ id: moment.next.id, point: moment.next, moment, decisions, ...(chose === undefined ? {} : { chose }) }];
  });

/**
 * Two nights of one episode side by side: the decisions to which either came, by hour, with where the nights part and where
 * they meet again. `open`: the decisions whose record has opened; of all others no alignment is told. A decision before
 * which a night stands has a row only where the other night took it. A decision has two rows where the nights come to it
 * and to another one in opposite orders: each keeps its own order. Throws a RangeError for a decision that
 * the record does not have.
 */
export const sideBySide = (
  record: EpisodeRecord,
  left: ToldNight,
  right: ToldNight,
  open: ReadonlySet<string>,
): Beside => {
  const [mine, yours] = [pointsOf(left.telling), pointsOf(right.telling)];
  const earlier = byHour(record);
  const steps = inStep(
    mine.filter((each) => isTold(each, yours)),
    yours.filter((each) => isTold(each, mine)),
    ({ id }) => id,
    (one, other) => earlier(one.id, other.id),
  );
  const rows: BesideRow[] = [];
  let apart = false;
  for (const [index, step] of steps.entries()) {
    const decision = decisionOf(record, (step[0] ?? step[1])?.id ?? "");
    const ahead = steps.slice(index + 1);
    const cell = (side: 0 | 1, night: ToldNight): Cell => {
      const here = step[side];
      if (here === undefined && steps.slice(0, index).some((past) => past[side]?.id === decision.id))
        return { kind: "elsewhere", row: "above" };
      if (here === undefined && ahead.some((next) => next[side]?.id === decision.id))
        return { kind: "elsewhere", row: "below" };
      if (here === undefined) return hasMore(night, ahead, side) ? { kind: "passed-by" } : { kind: "not-come" };
      if (here.chose === undefined) return { kind: "stands" };
      const other = step[side === 0 ? 1 : 0]?.moment;
      return {
        ...tookAt(here),
        ...(open.has(here.id) ? { alignment: align(decision, here.chose) } : {}),
        ...(other !== undefined && readsTheSame(here.moment, other) ? {} : { way: wayOf(here.moment) }),
      };
    };
    const cells = [cell(0, left), cell(1, right)] as const;
    const turn = turnAt(cells, apart);
    rows.push({ decision, cells, turn });
    apart = apartAfter(turn, apart);
  }
  return { rows, end: endOf(left, right) };
};

/** A decision that neither has taken is not told: the last lines before it may not have been read. */
const isTold = (point: Point, others: readonly Point[]): boolean =>
  point.chose !== undefined || others.some(({ id, chose }) => id === point.id && chose !== undefined);

const hasMore = (night: ToldNight, ahead: readonly Step<Point>[], side: 0 | 1): boolean =>
  endingOf(night) !== undefined || ahead.some((step) => step[side] !== undefined);

/** What a night took at a point at which it decided. */
export const tookAt = ({ point, chose = "", decisions }: Point): Cell & { readonly kind: "took" } => ({
  kind: "took",
  chose,
  text: point.choices.find(({ id }) => id === chose)?.text ?? chose,
  decisions,
});

const turnAt = ([left, right]: BesideRow["cells"], apart: boolean): Turn => {
  if (left.kind === "took" && right.kind === "took") {
    if (left.chose === right.chose) return apart ? "meets" : "together";
    return apart ? "meets-and-parts" : "parts";
  }
  if (left.kind === "elsewhere" || right.kind === "elsewhere") return "crosses";
  if (left.kind === "passed-by" || right.kind === "passed-by") return apart ? "alone" : "parts";
  if (left.kind === "not-come" || right.kind === "not-come") return "waits";
  return apart ? "meets" : "waits";
};

/** Whether the nights are apart when they leave a row. */
export const apartAfter = (turn: Turn, before: boolean): boolean => {
  switch (turn) {
    case "parts":
    case "meets-and-parts":
    case "crosses":
      return true;
    case "together":
    case "meets":
      return false;
    case "alone":
    case "bare":
    case "waits":
      return before;
    default:
      return turn satisfies never;
  }
};

const endOf = (left: ToldNight, right: ToldNight): Beside["end"] => {
  const same = readsTheSame(present(left.telling), present(right.telling));
  const cells = [endCell(left, !same), endCell(right, !same)] as const;
  const [one, other] = [endingOf(left), endingOf(right)];
  if (one === undefined || other === undefined) return { cells, turn: "waits" };
  return { cells, turn: one.id === other.id ? "alike" : "apart" };
};

/** How a night ends, if it does; with its last way where that is asked for. */
export const endCell = (night: ToldNight, withWay: boolean): EndCell => {
  const ending = endingOf(night);
  return ending === undefined
    ? { kind: "unfinished", decisions: night.telling.trail.length }
    : { kind: "ended", ending, ...(withWay ? { way: wayOf(present(night.telling)) } : {}) };
};
