import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import type { EpisodeRecord } from "../../record/episode-record.ts";
import { type CheckedFile, checkFile } from "../check-file.ts";
import { compareNights } from "../compare-nights.ts";
import { DEFAULT_LIMITS, type Limits } from "../explorer/exploration.ts";
import { nightsIn, readRecordFile, recordsIn } from "../read-night.ts";
import { storyFiles } from "../story-files.ts";

const USAGE = `npm run story:check                      walks every night under story/ and compares its languages
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

/** Walks one file and prints the report. */
const check = (file: string, { limits, entries }: Orders, records: readonly EpisodeRecord[]): CheckedFile => {
  const why = unreadable(file);
  const checked =
    why === undefined ? checkFile(file, { read, records, limits, entries }) : { report: why, sound: false };
  console.log(`${checked.report}\n`);
  return checked;
};

const allRecords = (): readonly EpisodeRecord[] =>
  recordsIn(storyFiles(root)).flatMap((episode) => readRecordFile(episode, read).value ?? []);

const allNights = (): readonly string[] =>
  nightsIn(storyFiles(root)).flatMap(({ episode, languages }) =>
    languages.map((language) => path.join("story", episode, `${language}.ink`)),
  );

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
  const records = allRecords();
  const checked = files.map((file) => check(file, given, records));
  const compared = compareNights(checked, given.limits, given.entries);
  for (const { report } of compared) console.log(`${report}\n`);
  const wrong = checked.filter(({ sound }) => !sound).length;
  const apart = compared.filter(({ sound }) => !sound).length;
  if (files.length > 1)
    console.log(`${files.length} files walked, ${wrong === 0 ? "all sound" : `${wrong} not sound`}`);
  if (apart > 0) console.log(`${apart === 1 ? "1 night differs" : `${apart} nights differ`} from language to language`);
  return files.length > 0 && wrong === 0 && apart === 0;
};

process.exitCode = main() ? 0 : 1;
