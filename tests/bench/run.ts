/**
 * `npm run bench`: measures the built game in the browser that `npm test` finds, and holds it against its budgets. Ends with 1
 * where one is broken by more than the noise.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { preview } from "vite";
import { parse } from "yaml";
import { EPISODES, type Episode } from "../../src/record/episode.ts";
import { openBrowser } from "../support/browser.ts";
import { findBrowser } from "../support/find-browser.mjs";
import { bytesByKind } from "./bytes.ts";
import { everyAnswer, explored } from "./every-branch.ts";
import { dealt, type Figure, judge, quantile } from "./figure.ts";
import { framesOf } from "./frames.ts";
import { fetched, opening, openingsWith } from "./opening.ts";
import { answersIn, mapsIn, returnsIn } from "./playing.ts";
import { slowness } from "./yardstick.ts";

const project = path.resolve(import.meta.dirname, "../..");
const dist = path.join(project, "dist");
/** How often a thing is timed that takes a second or so. */
const TIMES = 7;
const KB = 1024;

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

const figures: Figure[] = [];
const counted = (name: string, value: number, budget: number) =>
  figures.push({ name, unit: "KB", runs: [value / KB], budget });
const timed = (name: string, runs: readonly number[], budget: number) =>
  figures.push({ name, unit: "ms", runs, budget, timed: true });
const repeated = async <Result>(act: () => Promise<Result>): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (let time = 0; time < TIMES; time++) results.push(await act());
  return results;
};

const before = await slowness(browser);

const all = bytesByKind(dist);
const asked = await fetched(browser, address);
const night = bytesByKind(dist, (file) => asked.has(file));
const inOneKindOfSound = bytesByKind(dist, (file) => !file.endsWith(".mp3"));
const sum = (bytes: Readonly<Record<string, number>>) => Object.values(bytes).reduce((one, other) => one + other, 0);
for (const [kind, whole] of Object.entries(all))
  console.log(
    `${kind.padEnd(10)} ${(whole / KB).toFixed(1)} KB, of which a night fetches ${(night[kind as keyof typeof night] / KB).toFixed(1)} KB`,
  );
counted("page, script and fonts of one night, Brotli", night.page + night.script + night.fonts, 260);
counted("page before the first paint, Brotli", all.page, 60);
counted("the whole game in one kind of sound, Brotli", sum(inOneKindOfSound), 6 * KB);

for (const [slowdown, paint, stage] of [
  [1, 150, 700],
  [4, 400, 1600],
] as const) {
  const openings = await repeated(() => opening(browser, address, slowdown));
  timed(
    `first paint, ${slowdown}x slower`,
    openings.map((each) => each.paint),
    paint,
  );
  timed(
    `stage drawn, ${slowdown}x slower`,
    openings.map((each) => each.stage),
    stage,
  );
}

for (const nights of [0, 500]) {
  const openings = await openingsWith(browser, address, nights, TIMES);
  timed(
    `first paint, ${nights} nights kept`,
    openings.map(({ paint }) => paint),
    150,
  );
  timed(
    `all that is kept read, ${nights} nights`,
    openings.map(({ read }) => read),
    500,
  );
  timed(
    `longest task, ${nights} nights kept`,
    openings.map(({ longest }) => longest),
    200,
  );
}

const RECORDED: Readonly<Record<Episode, string>> = {
  "1948": "1948/the-recorded-days.yaml",
  "1968": "1968/the-recorded-night.yaml",
  washington: "washington/the-recorded-memorandum.yaml",
};

/** The recorded night of an episode: its decisions and what was chosen. */
const recorded = (episode: Episode): readonly (readonly [string, string])[] => {
  const { decisions } = parse(readFileSync(path.join(project, "tests/playthroughs", RECORDED[episode]), "utf8")) as {
    decisions: [string, string, ...string[]][];
  };
  return decisions.map(([decision, chose]) => [decision, chose]);
};

for (const episode of EPISODES) {
  const walks = await repeated(async () => explored(episode, "en"));
  figures.push({
    name: `states explored, ${episode}`,
    unit: "a second",
    runs: walks.map(({ states, took }) => (states.length / took) * 1000),
    budget: 150,
    least: true,
    timed: true,
  });
  const nights = walks.slice(-1).flatMap(everyAnswer);
  const times = await answersIn(browser, address, episode, nights);
  const name = `${times.length} answers in text, ${episode}`;
  timed(
    `${name}, 99th percentile`,
    dealt(times, 5).map((hand) => quantile(hand, 0.99)),
    16,
  );
  timed(
    `${name}, median`,
    dealt(times, 5).map((hand) => quantile(hand)),
    8,
  );
  const night = recorded(episode);
  const returns = await returnsIn(browser, address, episode, night, { slowdown: 4, times: 5 });
  const slowest = [...returns].sort((one, other) => quantile(other) - quantile(one))[0] ?? [];
  timed(`back to a decision, 4x slower, ${episode}, the slowest of ${returns.length}`, slowest, 50);
}

const [fetchedMap = Number.NaN, ...maps] = await mapsIn(
  browser,
  address,
  "1968",
  recorded("1968").map(([, chose]) => chose),
  1 + TIMES,
);
console.log(`the map of 1968 for the first time, fetched: ${fetchedMap.toFixed(0)} ms`);
timed("map of the largest night drawn", maps, 100);

const frames = await framesOf(browser, address, TIMES);
figures.push({
  name: `frames, ${frames[0]?.size}`,
  unit: "a second",
  runs: frames.map(({ perSecond }) => perSecond),
  budget: 25,
  least: true,
  timed: true,
});
timed(
  "script a frame",
  frames.map(({ script }) => script),
  2,
);

const after = await slowness(browser);
await browser.close();
await server.close();

const slow = Math.max(before, after);
console.log(
  `\nThis machine takes ${before.toFixed(2)} times as long as the one for which the budgets were set, ${after.toFixed(2)} at the end.\n`,
);
const MARK = { kept: " ", over: "~", broken: "!" } as const;
const verdicts = figures.map((figure) => ({ ...figure, ...judge(figure, slow) }));
for (const { name, unit, least, value, noise, bound, kept } of verdicts) {
  const limit = `${least === true ? "at least" : "at most"} ${bound.toFixed(0)}`;
  console.log(
    `${MARK[kept]} ${name.padEnd(64)} ${value.toFixed(1).padStart(8)} ± ${noise.toFixed(1).padEnd(6)} ${unit}, ${limit}`,
  );
}
const broken = verdicts.filter(({ kept }) => kept === "broken").length;
if (broken > 0) console.log(`\n${broken} broken`);
process.exit(broken === 0 ? 0 : 1);
