import { useId } from "preact/hooks";
import { useColumns } from "./beside-context.ts";

export type Column = "left" | "right";

/** A night that can stand in a column. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

interface PickColumnsProps {
  /** The ids of what stands there now. */
  readonly left: string;
  readonly right: string;
  readonly candidates: readonly Candidate[];
  readonly choose: (column: Column, night: string) => void;
}

/** Which nights stand in the two columns. What stands in the one is not offered for the other. */
export const PickColumns = ({ left, right, candidates, choose }: PickColumnsProps) => {
  const { words } = useColumns();
  const name = useId();
  const all = [...candidates, { id: "record", name: words.record }];
  return (
    <fieldset class="pick-columns">
      <legend>{words.pick.legend}</legend>
      {(["left", "right"] as const).map((column) => {
        const [chosen, other] = column === "left" ? [left, right] : [right, left];
        return (
          <p key={column}>
            <label for={`${name}-${column}`}>{words.pick[column]}</label>
            <select
              id={`${name}-${column}`}
              value={chosen}
              onChange={(changed) => choose(column, changed.currentTarget.value)}
            >
              {all
                .filter(({ id }) => id === chosen || id !== other)
                .map((each) => (
                  <option key={each.id} value={each.id} selected={each.id === chosen}>
                    {each.name}
                  </option>
                ))}
            </select>
          </p>
        );
      })}
    </fieldset>
  );
};
