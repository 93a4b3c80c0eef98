import type { EpisodeRecord } from "../record/episode-record.ts";
import type { Language } from "../record/language.ts";
import { type CompiledInk, compileInk } from "./compile-ink.ts";
import { describeExploration, describeNeverPlayed } from "./explorer/describe-exploration.ts";
import type { Exploration, Limits } from "./explorer/exploration.ts";
import { explore } from "./explorer/explore.ts";
import { findingsOf } from "./explorer/finding.ts";
import { houseFindings, neverPlayed } from "./explorer/house-findings.ts";
import { lentOut } from "./lent-out.ts";
import { describeProblem, inOrder, type Problem } from "./problem.ts";
import { nightsIn, type ReadFile, readScript } from "./read-night.ts";
import { describeReading } from "./reading/describe-reading.ts";
import { toldScenes } from "./reading/told-words.ts";

/** An ink file, checked. */
export interface CheckedFile {
  /** All that is to be said of it, for people. */
  readonly report: string;
  /** Whether nothing is wrong with it. */
  readonly sound: boolean;
  /** Absent where it does not compile. */
  readonly walked?: { readonly compiled: CompiledInk; readonly exploration: Exploration };
  /** Which night it tells, where it is one of the house's. */
  readonly night?: { readonly episode: string; readonly language: Language };
}

/** How a file is checked. */
export interface Checking {
  readonly read: ReadFile;
  /** The records of all nights that can be read: the file is held against its own, and what that one lends is used elsewhere. */
  readonly records: readonly EpisodeRecord[];
  readonly limits: Limits;
  /** How many entries of a long list the report holds. */
  readonly entries: number;
}

/**
 * Compiles an ink file, walks it and says what is wrong with it; a night of the house is also held against its record and
 * the rules of the house. Throws where the file cannot be read.
 */
export const checkFile = (file: string, { read, records, limits, entries }: Checking): CheckedFile => {
  const [told] = nightsIn([file]);
  const language = told?.languages[0];
  const night = told === undefined || language === undefined ? undefined : { episode: told.episode, language };
  const script = night && readScript(night.episode, night.language, read);
  const compiled: CompiledInk = script?.compiled ?? compileInk(file, read);
  // Everything that is wrong before a line is played: what ink's compiler says, and for a night the rules of the house.
  const problems = script?.problems ?? compiled.errors;
  const before = [
    ...listed(problems, `${file} is not right as it is written`),
    ...listed(compiled.warnings, `Warnings of ink's compiler on ${file}`),
  ];
  const whose = night === undefined ? {} : { night };
  if (compiled.ink === undefined) return { report: before.join("\n\n"), sound: false, ...whose };
  const record = records.find((each) => each.episode === night?.episode);
  const lent = night === undefined ? new Set<string>() : lentOut(night.episode, records);
  const exploration = explore(compiled, limits, () => performance.now());
  const findings = [
    ...findingsOf(exploration, night !== undefined),
    ...(record === undefined ? [] : houseFindings(exploration, record, lent)),
  ];
  const never = record === undefined ? "" : describeNeverPlayed(neverPlayed(exploration, record, lent));
  const reading = night && describeReading(toldScenes(compiled), night.language, entries);
  const sound = findings.length === 0 && reading?.sound !== false;
  const report = [
    ...before,
    describeExploration(exploration, findings, { entries }),
    ...(reading === undefined ? [] : [reading.report]),
    ...(never === "" ? [] : [never]),
    ...(sound ? ["Nothing wrong found."] : []),
  ].join("\n\n");
  return { report, sound: sound && problems.length === 0, walked: { compiled, exploration }, ...whose };
};

const listed = (problems: readonly Problem[], heading: string): readonly string[] =>
  problems.length === 0
    ? []
    : [
        [
          `${heading} (${problems.length})`,
          ...inOrder(problems).map((problem) => `  ${describeProblem(problem)}`),
        ].join("\n"),
      ];
