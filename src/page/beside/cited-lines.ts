import type { Beside, Cell } from "../../comparison/beside.ts";
import type { Way } from "../../comparison/way.ts";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import { type Locator, splitLocator } from "../../record/locator.ts";
import { accountsOf } from "../../record/look-up.ts";
import type { Source } from "../../record/source.ts";

/** A document and the lines of it that are used, in rising order. */
export interface CitedLines {
  readonly source: Source;
  readonly at: readonly Locator[];
}

/** The documents that two columns name, in the order of the sources, each with its lines. */
export const citedLines = (
  record: EpisodeRecord,
  sources: readonly Source[],
  { rows, end }: Beside,
): readonly CitedLines[] => {
  const ofWay = (way: Way | undefined): readonly Locator[] =>
    accountsOf(record, way?.accounts ?? []).flatMap((account) => account.at);
  const ofCell = (cell: Cell): readonly Locator[] => {
    switch (cell.kind) {
      case "took":
        return ofWay(cell.way);
      case "recorded":
        return cell.sides.flatMap(({ accounts }) => accounts.flatMap((account) => account.at));
      case "silent":
        return cell.silence?.at ?? [];
      case "stands":
      case "not-come":
      case "passed-by":
      case "elsewhere":
      case "not-yet":
        return [];
      default:
        return cell satisfies never;
    }
  };
  const all = new Set([
    ...rows.flatMap(({ cells }) => cells.flatMap(ofCell)),
    ...end.cells.flatMap((cell) => (cell.kind === "ended" ? ofWay(cell.way) : [])),
  ]);
  return sources
    .map((source) => ({
      source,
      at: [...all]
        .filter((locator) => splitLocator(locator).source === source.id)
        .sort((one, other) => splitLocator(one).line - splitLocator(other).line),
    }))
    .filter(({ at }) => at.length > 0);
};
