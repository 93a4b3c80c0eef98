import path from "node:path";
import type { Language } from "../../record/language.ts";
import { section } from "../explorer/layout.ts";
import { type EnglishGrade, englishGrades, type SpanishGrade, spanishGrades } from "./reading-grade.ts";
import type { ToldScene } from "./told-words.ts";

/** The hardest that a scene may be: readers of 13 or 14 read it. */
const HARDEST_GRADE = 8;
/** Below this the INFLESZ scale calls a text rather hard; from here it is normal. */
const LEAST_INFLESZ = 55;
/** The INFLESZ scale: what a figure below each of these is called. */
const INFLESZ: readonly (readonly [below: number, name: string])[] = [
  [40, "very hard"],
  [LEAST_INFLESZ, "rather hard"],
  [65, "normal"],
  [80, "quite easy"],
  [Number.POSITIVE_INFINITY, "very easy"],
];

/** How hard a night is to read in one language, as a table for people; and which of its scenes are too hard. */
export const describeReading = (
  scenes: readonly ToldScene[],
  language: Language,
  entries: number,
): { readonly report: string; readonly sound: boolean } => {
  const { table, hard } = language === "en" ? english(englishGrades(scenes)) : spanish(spanishGrades(scenes));
  const found = hard.length === 0 ? [] : [section("Scenes that are too hard to read", hard, entries)];
  return { report: [table.join("\n"), ...found].join("\n\n"), sound: hard.length === 0 };
};

interface Told {
  readonly table: readonly string[];
  readonly hard: readonly (readonly string[])[];
}

const english = (grades: readonly EnglishGrade[]): Told => ({
  table: columns([
    ["Reading grade", "words", "a sentence", "Flesch-Kincaid", "unfamiliar", "Dale-Chall", "grades"],
    ...grades.map((grade) => [
      nameOf(grade),
      grade.words.toLocaleString("en"),
      figure(grade.words / grade.sentences),
      figure(grade.fleschKincaid),
      `${figure((100 * timesOf(grade)) / grade.words)} %`,
      figure(grade.daleChall),
      gradesOf(grade),
    ]),
  ]),
  hard: grades.flatMap((grade) => {
    if (grade.file === undefined) return [];
    const why = [
      ...(grade.fleschKincaid > HARDEST_GRADE ? [`Flesch-Kincaid grade ${figure(grade.fleschKincaid)}`] : []),
      ...(grade.grades[0] > HARDEST_GRADE
        ? [
            `Dale-Chall grades ${gradesOf(grade)}, unfamiliar above all ${grade.unfamiliar
              .slice(0, 10)
              .map(([word]) => word)
              .join(", ")}`,
          ]
        : []),
    ];
    return why.length === 0 ? [] : [[`  ${grade.file}  ${why.join("; ")}`]];
  }),
});

const spanish = (grades: readonly SpanishGrade[]): Told => ({
  table: columns([
    ["Reading ease", "words", "a sentence", "syllables", "INFLESZ", "", "Fernández Huerta"],
    ...grades.map((grade) => [
      nameOf(grade),
      grade.words.toLocaleString("en"),
      figure(grade.words / grade.sentences),
      (grade.syllables / grade.words).toFixed(2),
      figure(grade.inflesz),
      bandOf(grade.inflesz),
      figure(grade.fernandezHuerta),
    ]),
  ]),
  hard: grades.flatMap(({ file, inflesz }) =>
    file === undefined || inflesz >= LEAST_INFLESZ
      ? []
      : [[`  ${file}  INFLESZ ${figure(inflesz)}, ${bandOf(inflesz)}: it should be ${LEAST_INFLESZ} or more`]],
  ),
});

const nameOf = ({ file }: { readonly file?: string }): string => (file === undefined ? "all" : path.basename(file));
const figure = (number: number): string => number.toFixed(1);
const timesOf = ({ unfamiliar }: EnglishGrade): number => unfamiliar.reduce((sum, [, times]) => sum + times, 0);
const bandOf = (inflesz: number): string => INFLESZ.find(([below]) => inflesz < below)?.[1] ?? "";

const gradesOf = ({ grades: [first, last] }: EnglishGrade): string => {
  if (first === 0) return `up to ${last}`;
  return Number.isFinite(last) ? `${first} to ${last}` : `${first} and up`;
};

/** Names to the left, figures to the right. */
const columns = (rows: readonly (readonly string[])[]): readonly string[] => {
  const indented = rows.map(([name = "", ...figures], index) => [index === 0 ? name : `  ${name}`, ...figures]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...indented.map((row) => row[column]?.length ?? 0)));
  return indented.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
};
