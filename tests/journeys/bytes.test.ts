import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { bytesByKind } from "../bench/bytes.ts";
import { fetched } from "../bench/opening.ts";
import { openBrowser } from "../support/browser.ts";

const dist = path.resolve(import.meta.dirname, "../../dist");
const KB = 1024;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("a night comes in 260 KB of page, script and fonts, and its first paint in 60", async () => {
  const asked = await fetched(browser, inject("game"));
  const night = bytesByKind(dist, (file) => asked.has(file));
  // What was counted is a night: with the stage, the story and a picture.
  expect(night.script / KB).toBeGreaterThan(100);
  expect(night.pictures).toBeGreaterThan(0);
  expect((night.page + night.script + night.fonts) / KB).toBeLessThan(260);
  expect(bytesByKind(dist).page / KB).toBeLessThan(60);
});

it("the whole game comes in 6 MB, in one kind of sound", () => {
  const bytes = bytesByKind(dist, (file) => !file.endsWith(".mp3"));
  expect(Object.values(bytes).reduce((one, other) => one + other, 0) / KB ** 2).toBeLessThan(6);
});
