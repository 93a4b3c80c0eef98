/** `npm run bench`: measures the built game in the browser that `npm test` finds, and holds it against the budgets. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { preview } from "vite";
import { parse } from "yaml";
import { openBrowser } from "../support/browser.ts";
import { findBrowser } from "../support/find-browser.mjs";
import { bytesByKind } from "./bytes.ts";
import { answers, frames, opening, quantile } from "./measure.ts";

const project = path.resolve(import.meta.dirname, "../..");
const dist = path.join(project, "dist");
/** How often each opening is measured; the median is told. */
const TIMES = 7;

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it must stay under, or over where `least` is set. */
  readonly budget: number;
  readonly least?: true;
}

const figures: Figure[] = [];
const note = (name: string, value: number, unit: string, budget: number, least?: true) => {
  figures.push({ name, value, unit, budget, ...(least === undefined ? {} : { least }) });
};

const KB = 1024;
const bytes = bytesByKind(dist);
for (const [kind, sum] of Object.entries(bytes)) console.log(`${kind.padEnd(10)} ${(sum / KB).toFixed(1)} KB`);
note("page, script and fonts, Brotli", (bytes.page + bytes.script + bytes.fonts) / KB, "KB", 260);
note("page before the first paint, Brotli", bytes.page / KB, "KB", 60);
note("pictures, Brotli, and sounds", (bytes.pictures + bytes.sounds) / KB, "KB", 6 * KB);

process.env.CHROME_PATH ??= findBrowser(project) ?? "";
const browser = await openBrowser();
const server = await preview({
  root: project,
  configFile: false,
  base: "./",
  build: { outDir: "dist" },
  preview: { port: 4320 },
});
const address = server.resolvedUrls?.local[0] ?? "";

for (const [slowdown, paintBudget, stageBudget] of [
  [1, 150, 700],
  [4, 400, 1600],
] as const) {
  const runs = [];
  for (let run = 0; run < TIMES; run++) runs.push(await opening(browser, address, slowdown));
  note(`first paint, ${slowdown}x slower`, quantile(runs.map(({ paint }) => paint)), "ms", paintBudget);
  note(`stage drawn, ${slowdown}x slower`, quantile(runs.map(({ stage }) => stage)), "ms", stageBudget);
}

const nights = path.join(project, "tests/playthroughs/1968");
const times: number[] = [];
for (const file of readdirSync(nights)) {
  const { decisions } = parse(readFileSync(path.join(nights, file), "utf8")) as {
    decisions: [string, string, string][];
  };
  times.push(
    ...(await answers(
      browser,
      address,
      decisions.map(([, chose]) => chose),
    )),
  );
}
note(`a choice answered by text, 99th percentile of ${times.length}`, quantile(times, 0.99), "ms", 16);
note("a choice answered by text, median", quantile(times), "ms", 16);

const { perSecond, scriptPerFrame, size } = await frames(browser, address);
note(`frames a second at ${size}`, perSecond, "fps", 25, true);
note("script a frame", scriptPerFrame, "ms", 2);

await browser.close();
await server.close();

console.log();
for (const { name, value, unit, budget, least } of figures) {
  const kept = least === true ? value >= budget : value <= budget;
  const bound = `${least === true ? "at least" : "at most"} ${budget} ${unit}`;
  console.log(`${kept ? " " : "!"} ${name.padEnd(52)} ${value.toFixed(1).padStart(8)} ${unit.padEnd(4)} ${bound}`);
}
process.exit(0);
