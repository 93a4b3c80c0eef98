import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import { type CompiledInk, compileInk } from "../compile-ink.ts";
import { describeExploration, describeNeverPlayed } from "../explorer/describe-exploration.ts";
import { DEFAULT_LIMITS, type Limits } from "../explorer/exploration.ts";
import { explore } from "../explorer/explore.ts";
import { findingsOf } from "../explorer/finding.ts";
import { houseFindings, neverPlayed } from "../explorer/house-findings.ts";
import { describeProblem, inOrder, type Problem } from "../problem.ts";
import { nightsIn, readRecordFile, readScript } from "../read-night.ts";

const USAGE = `npm run story:check                      walks every night under story/
npm run story:check -- FILE.ink ...      walks any ink files
  --states N     how many states to walk on from (${DEFAULT_LIMITS.states})
  --seconds N    how long to walk each file (${DEFAULT_LIMITS.seconds})
  --all          prints long lists to their end`;

interface Orders {
  readonly files: readonly string[];
  readonly limits: Limits;
  readonly entries: number;
}

/** Reads the command line. Throws an Error whose message says what is wrong with it. */
const ordersIn = (words: readonly string[]): Orders | "help" => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      states: { type: "string" },
      seconds: { type: "string" },
      all: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  const positive = (name: "states" | "seconds"): number => {
    const number = values[name] === undefined ? DEFAULT_LIMITS[name] : Number(values[name]);
    if (!(number > 0)) throw new Error(`--${name} needs a number above 0, not "${values[name]}"`);
    return number;
  };
  const limits = { states: positive("states"), seconds: positive("seconds") };
  return { files: positionals, limits, entries: values.all ? Number.POSITIVE_INFINITY : 40 };
};

const root = process.cwd();
/** Some editors begin a file with a byte order mark, which ink would take for text. */
const read = (file: string): string => fs.readFileSync(path.resolve(root, file), "utf8").replace(/^\uFEFF/, "");

/** The file as seen from the project, or in full where it lies outside. npm runs in the project, wherever it was called. */
const seenFromRoot = (file: string): string => {
  const full = path.resolve(process.env.INIT_CWD ?? root, file);
  const relative = path.relative(root, full);
  return relative.startsWith("..") || path.isAbsolute(relative) ? full : relative;
};

const print = (problems: readonly Problem[], heading: string): void => {
  if (problems.length === 0) return;
  console.log(`${heading} (${problems.length})`);
  for (const problem of inOrder(problems)) console.log(`  ${describeProblem(problem)}`);
  console.log("");
};

/** Why a file cannot be read, as a sentence; undefined where it can. */
const unreadable = (file: string): string | undefined => {
  try {
    read(file);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return `there is no file ${file}`;
    if (code === "EISDIR") return `${file} is a folder: name the ink file in it`;
    if (code === "EACCES") return `${file} may not be read: its permissions forbid it`;
    return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
};

/** Walks one file and prints the report; whether it is sound. */
const check = (file: string, { limits, entries }: Orders): boolean => {
  const why = unreadable(file);
  if (why !== undefined) {
    console.log(`${why}\n`);
    return false;
  }
  const [night] = nightsIn([file]);
  const language = night?.languages[0];
  const told = night === undefined || language === undefined ? undefined : readScript(night.episode, language, read);
  const compiled: CompiledInk = told?.compiled ?? compileInk(file, read);
  // Everything that is wrong before a line is played: what ink's compiler says, and for a night the rules of the house.
  const problems = told?.problems ?? compiled.errors;
  print(problems, `${file} is not right as it is written`);
  print(compiled.warnings, `Warnings of ink's compiler on ${file}`);
  if (compiled.ink === undefined) return false;
  const record = night && readRecordFile(night.episode, read).value;
  return walk(compiled, night !== undefined, record, limits, entries) && problems.length === 0;
};

const walk = (
  compiled: CompiledInk,
  house: boolean,
  record: EpisodeRecord | undefined,
  limits: Limits,
  entries: number,
): boolean => {
  const exploration = explore(compiled, limits, () => performance.now());
  const findings = [
    ...findingsOf(exploration, house),
    ...(record === undefined ? [] : houseFindings(exploration, record)),
  ];
  console.log(describeExploration(exploration, findings, { entries }));
  if (record !== undefined) {
    const never = describeNeverPlayed(neverPlayed(exploration, record));
    if (never !== "") console.log(`\n${never}`);
  }
  console.log(findings.length === 0 ? "\nNothing wrong found.\n" : "");
  return findings.length === 0;
};

const allNights = (): readonly string[] => {
  const files = fs.existsSync(path.join(root, "story"))
    ? fs.readdirSync(path.join(root, "story"), { recursive: true, encoding: "utf8" })
    : [];
  return nightsIn(files.map((file) => path.join("story", file))).flatMap(({ episode, languages }) =>
    languages.map((language) => path.join("story", episode, `${language}.ink`)),
  );
};

const main = (): boolean => {
  let orders: Orders | "help";
  try {
    orders = ordersIn(process.argv.slice(2));
  } catch (error) {
    console.log(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return false;
  }
  if (orders === "help") {
    console.log(USAGE);
    return true;
  }
  const given = orders;
  const files = given.files.length > 0 ? given.files.map(seenFromRoot) : allNights();
  if (files.length === 0) console.log("no night is told under story/: there is no story/EPISODE/LANGUAGE.ink");
  const sound = files.map((file) => check(file, given));
  const wrong = sound.filter((each) => !each).length;
  if (files.length > 1)
    console.log(`${files.length} files walked, ${wrong === 0 ? "all sound" : `${wrong} not sound`}`);
  return files.length > 0 && wrong === 0;
};

process.exitCode = main() ? 0 : 1;
