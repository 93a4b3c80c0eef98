import fs from "node:fs";
import path from "node:path";
import process from "node:process";
import { compileInk } from "../compile-ink.ts";
import { coverDocuments, uncovered, unusedAccounts } from "../cover-documents.ts";
import { describeCoverage } from "../describe-coverage.ts";
import { describeProblem, inOrder } from "../problem.ts";
import { readRecordFile, readSourcesFile, recordsIn } from "../read-night.ts";
import { storyFiles } from "../story-files.ts";

const root = process.cwd();
const read = (file: string): string => fs.readFileSync(path.join(root, file), "utf8");

/** Prints what became of every line of the documents; whether every line has an account and every account a use. */
const main = (): boolean => {
  const files = storyFiles(root);
  const sources = readSourcesFile(read);
  const nights = recordsIn(files).map((episode) => {
    const record = readRecordFile(episode, read);
    const entry = `story/${episode}/en.ink`;
    return { record, told: files.includes(entry) ? compileInk(entry, read) : undefined };
  });
  const problems = [
    ...sources.problems,
    ...nights.flatMap(({ record, told }) => [...record.problems, ...(told?.errors ?? [])]),
  ];
  if (problems.length > 0) console.log(`${inOrder(problems).map(describeProblem).join("\n")}\n`);
  const documents = coverDocuments(
    sources.value ?? [],
    nights.flatMap(({ record, told }) =>
      record.value === undefined ? [] : [{ record: record.value, ...(told === undefined ? {} : { told }) }],
    ),
  );
  console.log(describeCoverage(documents));
  return problems.length === 0 && uncovered(documents).length === 0 && unusedAccounts(documents).length === 0;
};

process.exitCode = main() ? 0 : 1;
