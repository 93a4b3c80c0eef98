import type { Finding } from "./finding.ts";

/** How wide a line of the report may be, in characters; what a terminal shows without breaking it. */
const WIDTH = 100;

/** Rows of a name and what it comes to, the names in a column. */
export const table = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.flatMap(([name, value]) => wrap(value, `  ${name.padEnd(width)}  `, " ".repeat(width + 4)));
};

/** A finding as lines: its place and what it is, then the trail that shows it. */
export const describeFinding = ({ at, what, trail: by }: Pick<Finding, "at" | "what" | "trail">): readonly string[] => [
  ...wrap(what, `  ${at}  `, "    "),
  ...(by === undefined ? [] : trail(by)),
];

/** The line that says by which trail something is come to. */
export const trail = (by: string): readonly string[] => wrap(by, "    by  ", "        ");

/** A heading with the number of its entries, and under it the first of them. */
export const section = (heading: string, told: readonly (readonly string[])[], entries: number): string => {
  const more = told.length - entries;
  return [
    `${heading} (${count(told.length)})`,
    ...told.slice(0, entries).flat(),
    ...(more > 0 ? [`  and ${count(more)} more`] : []),
  ].join("\n");
};

/** Breaks a text between words; the first line begins with one indent, the others with another. */
export const wrap = (text: string, first: string, next: string): readonly string[] => {
  const lines: string[] = [];
  let line = first;
  let filled = false;
  for (const word of text.split(/\s+/)) {
    if (filled && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = next;
      filled = false;
    }
    line += filled ? ` ${word}` : word;
    filled = true;
  }
  return [...lines, line.trimEnd()];
};

/** A number as people write it. */
export const count = (number: number | bigint): string => number.toLocaleString("en");
