/**
 * `npm run contact-sheet -- <folder>`: every place in every state, light and quality, as labelled sheets to look through.
 * Without a folder they go to one in the system's own place for temporary files, which is named at the end.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import drawn from "../../assets/places/places.json" with { type: "json" };
import { type Light, PLACES, type Place } from "../../src/narrative/cue.ts";
import { QUALITIES, type Quality } from "../../src/stage/quality.ts";
import { openBrowser } from "../support/browser.ts";
import { findBrowser } from "../support/find-browser.mjs";
import type { Cell, SheetPlan } from "./compose-sheet.ts";
import { serveLab } from "./serve.ts";
import { toldLights } from "./told-tags.ts";
import { ATTENTION_NAMES, ATTENTIONS, viewAt } from "./views.ts";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const DESKTOP = { width: 1366, height: 768 } as const;
const PHONE = { width: 390, height: 844 } as const;

/** A place that the night does not go to is seen by night. */
const told = toldLights();
const lightsOf = (place: Place): readonly Light[] => told.get(place) ?? ["night"];

/** What is drawn already; the stage shows the night's own mist for a place that is not. */
const pictures = PLACES.filter((place) => place in drawn);

type Row = SheetPlan["rows"][number];

/** A row for each place in each light it has: the seven states, and the plain picture. */
const states: readonly Row[] = PLACES.flatMap((place) =>
  lightsOf(place).map((light) => ({
    label: `${place}, ${light}${told.has(place) ? "" : " (not in the story)"}`,
    cells: [
      ...ATTENTION_NAMES.map((name): Cell => ({ kind: "stage", view: viewAt(place, light, ATTENTIONS[name]) })),
      ...(pictures.includes(place) ? [{ kind: "plain", place } as const] : []),
    ],
  })),
);

const pages = <Each>(all: readonly Each[], most: number): readonly (readonly Each[])[] => {
  const count = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, page) => all.slice(page * size, (page + 1) * size));
};

const statePlans = (quality: Quality, host: typeof DESKTOP | typeof PHONE, width: number, most: number): SheetPlan[] =>
  pages(states, most).map((rows, page, all) => ({
    title: `${quality}, ${host.width}x${host.height}, ${page + 1} of ${all.length}`,
    stage: { ...host, hold: quality, still: quality === "still" },
    width,
    rows,
    columns: [...ATTENTION_NAMES, "plain"],
  }));

const thumbnails: SheetPlan = {
  title: "grey, 160 pixels across, each light of the night",
  stage: { width: 640, height: 360, hold: "still", still: true },
  width: 160,
  columns: ["", "", "", "", ""],
  rows: PLACES.map((place) => ({
    label: `${place}: ${lightsOf(place).join(", ")}`,
    cells: lightsOf(place).map((light) => ({ kind: "stage", view: viewAt(place, light), grey: true })),
  })),
};

const shifted: SheetPlan = {
  title: "layers moved apart by 40 pixels, both ways",
  stage: { width: 640, height: 360, hold: "still", still: true },
  width: 427,
  columns: ["one way", "the other", "one way", "the other", "one way", "the other"],
  rows: pages(pictures, 3).map((places) => ({
    label: places.join(", "),
    cells: places.flatMap((place) => [40, -40].map((by) => ({ kind: "shifted", place, by }) as const)),
  })),
};

const plans: Readonly<Record<string, readonly SheetPlan[]>> = {
  thumbnails: [thumbnails],
  shifted: [shifted],
  ...Object.fromEntries(QUALITIES.map((quality) => [`${quality}-desktop`, statePlans(quality, DESKTOP, 320, 8)])),
  ...Object.fromEntries(QUALITIES.map((quality) => [`${quality}-phone`, statePlans(quality, PHONE, 150, 10)])),
};

const main = async ([asked, ...names]: readonly string[]): Promise<void> => {
  const folder = asked === undefined ? mkdtempSync(path.join(tmpdir(), "madrugada-sheets-")) : path.resolve(asked);
  if (!path.relative(PROJECT, folder).startsWith("..")) throw new Error("the sheets stay outside of the project");
  mkdirSync(folder, { recursive: true });
  process.env.CHROME_PATH ??= findBrowser(PROJECT) ?? "";
  const lab = await serveLab();
  const browser = await openBrowser();
  try {
    for (const [name, sheets] of Object.entries(plans)) {
      if (names.length > 0 && !names.includes(name)) continue;
      for (const [at, plan] of sheets.entries()) {
        const page = await browser.newPage();
        page.on("pageerror", (error) => console.error(error.message));
        await page.goto(`${lab.address}?quick&keep`);
        await page.waitForFunction(() => window.lab !== undefined);
        const png = await page.evaluate((each) => window.lab.compose(each), plan);
        const file = path.join(folder, `${name}-${at + 1}.png`);
        writeFileSync(file, Buffer.from(png.slice(png.indexOf(",") + 1), "base64"));
        console.log(file);
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await lab.close();
  }
  console.log(`The sheets lie in ${folder}`);
};

await main(process.argv.slice(2));
