import type { Beside, BesideRow } from "../../comparison/beside.ts";
import { useColumns, useSay } from "./beside-context.ts";
import { DecisionCell, LastCell } from "./cells.tsx";
import type { Column } from "./pick-columns.tsx";
import { TurnMark } from "./turn-mark.tsx";

interface BesideTableProps {
  readonly beside: Beside;
  readonly names: readonly [left: string, right: string];
  readonly take: (column: Column, decisions: number) => void;
}

/** The two columns: a row for each decision, and one for how they end. */
export const BesideTable = ({ beside: { rows, end }, names, take }: BesideTableProps) => {
  const { words } = useColumns();
  const [left, right] = names;
  return (
    <table class="columns">
      <caption>{words.caption({ left, right })}</caption>
      <thead>
        <tr>
          <th scope="col" class="desk-column">
            {words.desk}
          </th>
          <th scope="col" class="left-column">
            {left}
          </th>
          <th scope="col" class="right-column">
            {right}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DecisionRow key={`${row.decision.id}/${row.cells[0].kind}`} row={row} names={names} take={take} />
        ))}
        <tr class={`turn-${end.turn}`}>
          <th scope="row">
            <span class="turn">
              <TurnMark turn={end.turn} /> {words.end.turn[end.turn]}
            </span>{" "}
            <span class="question">{words.end.heading}</span>
          </th>
          {end.cells.map((cell, side) => (
            <td key={columnOf(side)} class={`${columnOf(side)}-column`}>
              <ColumnName name={names[side === 0 ? 0 : 1]} />
              <LastCell cell={cell} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
};

interface DecisionRowProps extends Pick<BesideTableProps, "names" | "take"> {
  readonly row: BesideRow;
}

const DecisionRow = ({ row: { decision, cells, turn }, names, take }: DecisionRowProps) => {
  const { words } = useColumns();
  const say = useSay();
  const question = say(decision.question);
  return (
    <tr class={`turn-${turn}`} data-decision={decision.id}>
      <th scope="row">
        <span class="turn">
          <TurnMark turn={turn} only={cells[0].kind === "passed-by" ? "right" : "left"} /> {words.turn[turn]}
        </span>{" "}
        <span class="hour">{words.hour(decision.hour)}</span> <span class="question">{question}</span>
      </th>
      {cells.map((cell, side) => {
        const name = names[side === 0 ? 0 : 1];
        return (
          <td key={columnOf(side)} class={`${columnOf(side)}-column ${cell.kind}`}>
            <ColumnName name={name} />
            <DecisionCell
              cell={cell}
              take={(decisions) => take(columnOf(side), decisions)}
              takeLabel={words.cell.takeNamed({ name, question })}
            />
          </td>
        );
      })}
    </tr>
  );
};

const columnOf = (side: number): Column => (side === 0 ? "left" : "right");

/** Stands in for the heading of the column where the columns stand one below the other. */
const ColumnName = ({ name }: { readonly name: string }) => (
  <span class="column-name" aria-hidden="true">
    {name}
  </span>
);
