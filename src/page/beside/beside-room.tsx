import "../style/room.css";
import "../style/beside.css";
import "../style/beside-print.css";
import { useMemo } from "preact/hooks";
import type { Beside } from "../../comparison/beside.ts";
import { besideRecord } from "../../comparison/beside-record.ts";
import { sideBySide } from "../../comparison/side-by-side.ts";
import type { ToldNight } from "../../comparison/told-night.ts";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import type { Language } from "../../record/language.ts";
import type { Source } from "../../record/source.ts";
import { useFocus } from "../focus.ts";
import type { BesideWords } from "../words/beside-words.ts";
import { ColumnsProvider, useColumns, useSay } from "./beside-context.ts";
import { BesideTable } from "./beside-table.tsx";
import { type Candidate, type Column, PickColumns } from "./pick-columns.tsx";
import { SourceLines } from "./source-lines.tsx";

/** A night that stands in a column. */
export interface NightColumn extends ToldNight {
  readonly id: string;
  /** What it is called; never empty. */
  readonly name: string;
}

export interface BesideRoomProps {
  /** Of one episode both, that of the record. */
  readonly left: NightColumn | "record";
  readonly right: NightColumn | "record";
  readonly record: EpisodeRecord;
  readonly sources: readonly Source[];
  readonly language: Language;
  readonly words: BesideWords;
  /** The name of the game, and the title under which the night is known: they stand over the printed page. */
  readonly title: { readonly game: string; readonly night: string };
  /** The decisions whose record has opened to the player, as `openDecisions` gives them. */
  readonly open: ReadonlySet<string>;
  /** The nights of the episode that can stand in a column. */
  readonly candidates: readonly Candidate[];
  readonly choose: (column: Column, night: string) => void;
  /** Takes a night up where that many decisions had been taken. */
  readonly take: (night: string, decisions: number) => void;
  readonly leave: () => void;
  readonly leaveLabel: string;
}

/** Two nights of one episode in two columns, or a night and the record. */
export const BesideRoom = (props: BesideRoomProps) => {
  const { left, right, record, sources, language, words, title, open, candidates, leave, leaveLabel } = props;
  const room = useFocus<HTMLElement>("beside");
  const beside = useMemo(() => columnsOf(record, left, right, open), [record, left, right, open]);
  const names = [left, right].map((side) => (side === "record" ? words.record : side.name));
  const [leftName = "", rightName = ""] = names;
  const take = (column: Column, decisions: number) => {
    const side = column === "left" ? left : right;
    if (side !== "record") props.take(side.id, decisions);
  };
  return (
    <ColumnsProvider value={{ record, sources, language, words }}>
      <article class="beside" ref={room} tabIndex={-1} aria-labelledby="beside">
        <header class="room-head">
          <button type="button" class="leave" onClick={leave}>
            {leaveLabel}
          </button>
          <p class="kicker">
            <span lang="es">{title.game}</span> · {title.night}
          </p>
          <h1 id="beside">{words.heading}</h1>
          <p class="lead">{words.lead}</p>
          <PickColumns left={idOf(left)} right={idOf(right)} candidates={candidates} choose={props.choose} />
        </header>
        {beside === undefined ? (
          <p class="notice" role="status">
            {candidates.length === 0 ? words.pick.nothing : words.pick.same}
          </p>
        ) : beside.rows.length === 0 ? (
          <p class="notice" role="status">
            {words.pick.nothing}
          </p>
        ) : (
          <>
            <Tally beside={beside} />
            <BesideTable beside={beside} names={[leftName, rightName]} take={take} />
            <SourceLines beside={beside} />
            <p class="ways">
              <button type="button" onClick={() => globalThis.print()}>
                {words.print}
              </button>
            </p>
          </>
        )}
      </article>
    </ColumnsProvider>
  );
};

const idOf = (side: NightColumn | "record"): string => (side === "record" ? side : side.id);

/** Undefined where the same stands on both sides. */
const columnsOf = (
  record: EpisodeRecord,
  left: NightColumn | "record",
  right: NightColumn | "record",
  open: ReadonlySet<string>,
): Beside | undefined => {
  if (left === "record") return right === "record" ? undefined : turned(besideRecord(record, right, open));
  if (right === "record") return besideRecord(record, left, open);
  return left.id === right.id ? undefined : sideBySide(record, left, right, open);
};

/** With the columns the other way round. */
const turned = ({ rows, end }: Beside): Beside => ({
  rows: rows.map(({ cells: [left, right], ...row }) => ({ ...row, cells: [right, left] })),
  end: { ...end, cells: [end.cells[1], end.cells[0]] },
});

/** How often they part and meet, in a sentence. */
const Tally = ({ beside: { rows, end } }: { readonly beside: Beside }) => {
  const { words } = useColumns();
  const say = useSay();
  const parted = rows.filter(({ turn }) => turn === "parts" || turn === "meets-and-parts");
  const met = rows.filter(({ turn }) => turn === "meets" || turn === "meets-and-parts");
  const [first] = parted;
  return (
    <p class="tally" aria-live="polite">
      {words.tally({
        parted: parted.length,
        met: met.length,
        over: end.cells.every((cell) => cell.kind !== "unfinished"),
        ...(first === undefined
          ? {}
          : { first: { hour: words.hour(first.decision.hour), question: say(first.decision.question) } }),
      })}
    </p>
  );
};
