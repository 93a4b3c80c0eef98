import { type CoveredDocument, type CoveredLine, uncovered, unusedAccounts } from "./cover-documents.ts";

/** The columns of the report: locator, record, account, how it is used, where. */
type Row = readonly string[];

/**
 * The coverage of the documents for people and for grep: for each document a row a use, and a line that sums it up; at the
 * end what is not covered.
 */
export const describeCoverage = (documents: readonly CoveredDocument[]): string => {
  const rows = documents.map(({ lines }) => lines.flatMap(rowsOf));
  const widths = widthsOf(rows.flat());
  const told = documents.flatMap((document, index) => [
    `${document.source.id}  ${document.source.title.en}`,
    ...(rows[index] ?? []).map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    ),
    `${document.source.id}  ${summary(document)}`,
    "",
  ]);
  const bare = uncovered(documents);
  const idle = unusedAccounts(documents);
  const wrong = [
    ...list("Lines on which no account rests", bare),
    ...list(
      "Accounts that nothing uses",
      idle.map(({ episode, id, locator }) => `${locator}  story/${episode}/record.yaml  ${id}`),
    ),
  ];
  return [
    ...told,
    ...(wrong.length > 0 ? wrong : ["Every line that states something has an account, and every account is used."]),
  ].join("\n");
};

const rowsOf = ({ locator, heading, accounts }: CoveredLine): readonly Row[] => {
  if (heading) return [[locator, "", "", "heading"]];
  if (accounts.length === 0) return [[locator, "", "", "NO ACCOUNT"]];
  return accounts.flatMap(({ episode, id, uses }) =>
    uses.length === 0
      ? [[locator, episode, id, "NOT USED"]]
      : uses.map(({ how, where }) => [locator, episode, id, how, where]),
  );
};

const widthsOf = (rows: readonly Row[]): readonly number[] =>
  Array.from({ length: 5 }, (_, column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));

const summary = ({ lines }: CoveredDocument): string => {
  const stated = lines.filter(({ heading }) => !heading);
  const accounts = new Map(
    stated.flatMap(({ accounts: resting }) => resting.map((each) => [`${each.episode} ${each.id}`, each] as const)),
  );
  const uses = [...accounts.values()].map((account) => account.uses.length);
  return [
    `${stated.filter(({ accounts: resting }) => resting.length > 0).length} of ${counted(stated.length, "stated line")} with accounts`,
    counted(lines.length - stated.length, "heading"),
    `${uses.filter((count) => count > 0).length} of ${counted(accounts.size, "account")} used`,
    counted(
      uses.reduce((sum, count) => sum + count, 0),
      "use",
    ),
  ].join(", ");
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const list = (heading: string, entries: readonly string[]): readonly string[] =>
  entries.length === 0 ? [] : [`${heading} (${entries.length})`, ...entries.map((entry) => `  ${entry}`)];
