import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { complaintsOf } from "../support/complaints.ts";
import { sitDown } from "../support/player.ts";
import { type ShelfRow, shelfOf } from "../support/shelf-in-browser.ts";
import { visitEach } from "../support/visit.ts";

const HOUR = 3_600_000;
const night = (id: string, change: object = {}) => ({
  version: 2,
  savedAt: Date.UTC(2026, 10, 1),
  playthrough: {
    ...{
      id,
      episode: "1968",
      name: "",
      from: null,
      seed: 7,
      trail: [],
      bets: {},
      judgements: {},
      step: "reading",
      leaf: 0,
    },
    ...change,
  },
});

/** The room of the nights, with these on the shelf. */
const inTheRoom = async (context: BrowserContext, rows: readonly unknown[]) => {
  const before = await sitDown(context, inject("game"));
  await shelfOf(before.page, rows);
  await before.page.close();
  const player = await sitDown(context, `${inject("game")}#nights`);
  await player.page.waitForSelector(".nights-room");
  return player;
};

const names = (page: Page) => page.locator(".night-row h3").allInnerTexts();
const named = (rows: readonly ShelfRow[], id: string) => rows.find(({ playthrough }) => playthrough.id === id);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

describe("somebody looks through their nights", () => {
  const visitor = visitEach({ viewport: { width: 1366, height: 768 }, locale: "en-US", acceptDownloads: true });

  it("gives one a name in its place, and its date stays", async () => {
    const row = night("one");
    const { page } = await inTheRoom(visitor(), [row]);
    await page.getByRole("button", { name: /^Rename/ }).press("Enter");
    await page.keyboard.type("The cold one");
    await page.keyboard.press("Enter");
    await expect.poll(() => names(page)).toEqual(["The cold one"]);
    expect(await focused(page)).toContain("Rename");
    await expect
      .poll(async () => named(await shelfOf(page), "one"))
      .toEqual({ ...row, playthrough: { ...row.playthrough, name: "The cold one" } });
    await page.keyboard.press("Enter");
    await page.keyboard.type("no");
    await page.keyboard.press("Escape");
    expect(await names(page)).toEqual(["The cold one"]);
  });

  it("deletes one and takes that back: the row is as it was, with its date, and the focus goes along", async () => {
    const rows = [
      night("one", { name: "One" }),
      { ...night("two", { name: "Two" }), savedAt: Date.UTC(2026, 10, 1) + HOUR },
    ];
    const { page, troubles } = await inTheRoom(visitor(), rows);
    await page.locator("#night-one", { hasText: "Stands at" }).waitFor();
    const before = await page.locator("#night-one").innerText();
    await page
      .locator("#night-one")
      .getByRole("button", { name: /^Delete/ })
      .press("Enter");
    await expect.poll(() => names(page)).toEqual(["Two"]);
    await expect.poll(() => focused(page)).toBe("undo-one");
    expect(await shelfOf(page)).toHaveLength(1);
    await page.keyboard.press("Enter");
    await expect.poll(() => names(page)).toEqual(["Two", "One"]);
    await expect.poll(() => focused(page)).toBe("night-one");
    await expect.poll(() => page.locator("#night-one").innerText()).toBe(before);
    expect(named(await shelfOf(page), "one")).toEqual(rows[0]);
    expect(await page.locator(".removed .notice").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it("takes all nights to another browser, and brings them twice without a second of any", async () => {
    const rows = [
      night("one", { name: "One" }),
      night("two", { name: "Two" }),
      { version: 99, playthrough: { id: "newer" } },
    ];
    const { page } = await inTheRoom(visitor(), rows);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save all nights to a file" }).press("Enter");
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^madrugada-\d{4}-\d\d-\d\d\.json$/);
    const file = { name: "nights.json", mimeType: "application/json", buffer: await readFile(await saved.path()) };
    const there = (await visitor().browser()?.newContext({ locale: "en-US" })) as BrowserContext;
    const { page: other } = await inTheRoom(there, []);
    const field = other.locator(".bring input");
    await field.setInputFiles(file);
    await expect.poll(() => other.locator(".report").innerText()).toContain("3 nights came in.");
    expect(await other.locator(".report").innerText()).toContain("version is 99");
    const once = await shelfOf(other);
    expect(once).toEqual(await shelfOf(page));
    await field.setInputFiles(file);
    await expect
      .poll(() => other.locator(".report").innerText())
      .toContain("No night was new. 3 nights were here already.");
    expect(await shelfOf(other)).toEqual(once);
    await field.setInputFiles({ name: "cat.gif", mimeType: "image/gif", buffer: Buffer.from("GIF89a") });
    await expect.poll(() => other.locator(".report").innerText()).toContain("This file holds no nights");
    await there.close();
  });

  it("passes five hundred nights: twenty of an episode at first, drawn at once, and more when asked for", async () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({ ...night(`n${index}`), savedAt: index * HOUR }));
    const { page } = await inTheRoom(visitor(), rows);
    await expect.poll(() => page.locator(".night-row").count()).toBe(20);
    expect(await page.locator(".night-row").first().getAttribute("id")).toBe("night-n499");
    await page.locator(".more").press("Enter");
    await expect.poll(() => page.locator(".night-row").count()).toBe(40);
    expect(await page.evaluate(() => document.activeElement?.closest("li")?.id)).toBe("night-n479");
  });
});

describe.each([
  ["light, wide", { viewport: { width: 1366, height: 768 }, colorScheme: "light", locale: "en-US" }],
  ["dark, narrow, in Spanish", { viewport: { width: 390, height: 844 }, colorScheme: "dark", locale: "es-PE" }],
] as const)("everyone can use the room of the nights (%s)", (_, options) => {
  const guest = visitEach(options);
  it("with a name being given, a night chosen, one deleted, and one that cannot be read", async () => {
    const rows = [
      night("one"),
      night("two"),
      night("three", { from: { night: "two", decisions: 0 } }),
      { version: 99, playthrough: { id: "newer" } },
    ];
    const { page } = await inTheRoom(guest(), rows);
    const button = (index: number) => page.locator("#night-two .row-ways button").nth(index);
    await button(2).press("Enter");
    await button(1).press("Enter");
    await page.locator("#night-one .row-ways button").last().press("Enter");
    await page.waitForSelector(".removed .notice");
    expect(await complaintsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
