import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { PLACES } from "../../src/narrative/cue.ts";
import { openBrowser } from "../support/browser.ts";
import { type Eye, openEye } from "./eye.ts";
import { toldLights } from "./told-tags.ts";
import { viewAt } from "./views.ts";

const CHANGES = 200;

/** What a heap may differ by without anything being kept: compiled code, caches of the browser's own. */
const NOISE = 1024 * 1024;

const told = toldLights();
const views = PLACES.map((place) => viewAt(place, told.get(place)?.[0]));

let browser: Browser;
let eye: Eye;
beforeAll(async () => {
  browser = await openBrowser();
  eye = await openEye(browser, inject("lab"), ["quick"]);
});
afterAll(() => browser.close());

/** Bytes of script objects that are still reached, and what is on the graphics card. */
const weigh = async () => {
  const session = await eye.page.context().newCDPSession(eye.page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
  const { textures, buffers, framebuffers, programs } = await eye.page.evaluate(() => window.lab.counts());
  return { heap, held: { textures, buffers, framebuffers, programs } };
};

const goThrough = (changes: number) =>
  eye.page.evaluate(
    async ([all, count]) => {
      for (let at = 0; at < count; at++) {
        const view = all[at % all.length];
        if (view !== undefined) await window.lab.see(view);
      }
    },
    [views, changes] as const,
  );

it(`${CHANGES} changes of place leave nothing behind`, async () => {
  await eye.raise({ width: 160, height: 90, hold: "low" });
  // Once through all places first: what is made once and kept is not a leak.
  await goThrough(views.length + 1);
  const before = await weigh();
  // To where it began, so that the same prints are kept.
  await goThrough(Math.ceil(CHANGES / views.length) * views.length + 1);
  const after = await weigh();
  expect(after.held).toEqual(before.held);
  expect(after.heap - before.heap).toBeLessThan(NOISE);
  expect(eye.troubles).toEqual([]);
});
