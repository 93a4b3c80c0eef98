/** `npm run bench`: measures the built game in the browser that `npm test` finds, and holds it against the budgets. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { preview } from "vite";
import { parse } from "yaml";
import { openBrowser } from "../support/browser.ts";
import { findBrowser } from "../support/find-browser.mjs";
import { bytesByKind } from "./bytes.ts";
import { answers, fetched, frames, opening, quantile } from "./measure.ts";

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

const KB = 1024;
const all = bytesByKind(dist);
const asked = await fetched(browser, address);
const night = bytesByKind(dist, (file) => asked.has(file));
const player = bytesByKind(dist, (file) => !file.endsWith(".mp3"));
const sum = (bytes: Readonly<Record<string, number>>) => Object.values(bytes).reduce((one, other) => one + other, 0);
for (const [kind, whole] of Object.entries(all))
  console.log(
    `${kind.padEnd(10)} ${(whole / KB).toFixed(1)} KB, of which a night fetches ${(night[kind as keyof typeof night] / KB).toFixed(1)} KB`,
  );
note("page, script and fonts of one night, Brotli", (night.page + night.script + night.fonts) / KB, "KB", 260);
note("page before the first paint, Brotli", all.page / KB, "KB", 60);
note("the whole game in one kind of sound, Brotli", sum(player) / KB, "KB", 6 * KB);

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
