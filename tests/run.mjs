// `npm test`: installs what is missing, finds a browser, runs every check, and ends with `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { giveUp, installWhatIsMissing, needNode, project, runTool } from "../src/build/commands/prepare.mjs";
import { findBrowser } from "./support/find-browser.mjs";

needNode();
installWhatIsMissing();
const browser = findBrowser(project);
if (browser === undefined)
  giveUp(
    "The browser journeys need a Chromium or Chrome, and none was found or could be installed. " +
      "Install one, or name it in the environment variable CHROME_PATH, and run the command again.",
  );
process.env.CHROME_PATH = browser;
console.log(`Browser: ${browser}`);

const REPORT = path.join(project, ".cache/vitest.json");
mkdirSync(path.dirname(REPORT), { recursive: true });
rmSync(REPORT, { force: true });

let passed = 0;
let failed = 0;
/** @type {string[]} */
const broken = [];

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 */
const check = (name, tool, args) => {
  console.log(`\n— ${name}`);
  if (runTool(tool, args)) passed += 1;
  else {
    failed += 1;
    broken.push(name);
  }
};

check("formatting and lint", "@biomejs/biome/bin/biome", ["ci", "--error-on-warnings", "."]);
check("types, the rooms without a browser and all the rest", "typescript/bin/tsc", ["-b"]);
check("unused code", "knip/bin/knip.js", []);
check("the pictures are those that the press prints", "tsx/dist/cli.mjs", ["assets/press/print-all.ts", "--check"]);
check("the story, every branch", "tsx/dist/cli.mjs", ["src/build/commands/story-check.ts"]);
check("every line of the documents is used", "tsx/dist/cli.mjs", ["src/build/commands/story-coverage.ts"]);
check("build", "vite/bin/vite.js", ["build", "--logLevel", "warn"]);
check("build, all in one file", "vite/bin/vite.js", ["build", "--mode", "single", "--logLevel", "warn"]);

console.log("\n— tests and browser journeys");
const finished = runTool("vitest/vitest.mjs", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${REPORT}`,
]);
if (existsSync(REPORT)) {
  const report = JSON.parse(readFileSync(REPORT, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that breaks before its first test has no tests to count.
  const unread = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  failed += unread;
  if (!finished) broken.push("tests and browser journeys");
  if (!finished && report.numFailedTests + unread === 0) failed += 1;
} else {
  failed += 1;
  broken.push("tests and browser journeys did not run");
}

if (broken.length > 0) console.log(`\nFailed: ${broken.join("; ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
