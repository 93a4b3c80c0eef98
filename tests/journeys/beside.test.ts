import type { BrowserContext } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { complaintsOf } from "../support/complaints.ts";
import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";

/** Somebody who has taken one decision of 1968 in two nights, one after the other, and sets the later beside the record. */
const besideTheRecord = async (context: BrowserContext): Promise<Player> => {
  const player = await sitDown(context, inject("game"));
  const { page } = player;
  await page.locator(".episode-1968 button").press("Enter");
  await page.waitForFunction(() => document.documentElement.dataset.episode === "1968");
  for (const [begin, choice] of [
    [".onward", "double-guard"],
    // The first button goes on with the night before.
    ["button:not([data-key])", "let-pass"],
  ] as const) {
    await page.locator(`.title-page .ways ${begin}`).first().press("Enter");
    await page.waitForSelector(".passage");
    await player.play([choice]);
    await page.locator(".bar .home").press("Enter");
    await page.waitForSelector(".title-page");
  }
  await page.evaluate(() => {
    location.hash = "#beside";
  });
  await page.waitForSelector(".beside .columns");
  return player;
};

const turnsOf = ({ page }: Player) =>
  page.locator(".columns tbody tr").evaluateAll((rows) => rows.map((row) => row.className));

describe.each([
  ["light, wide", { viewport: { width: 1366, height: 768 }, colorScheme: "light", locale: "en-US" }],
  ["dark, narrow, in Spanish", { viewport: { width: 390, height: 844 }, colorScheme: "dark", locale: "es-PE" }],
] as const)("somebody lays two nights side by side (%s)", (_, options) => {
  const visitor = visitEach(options);

  it("first the latest beside the record, then beside another night", async () => {
    const player = await besideTheRecord(visitor());
    expect(await turnsOf(player)).toEqual(["turn-together", "turn-waits"]);
    const right = player.page.locator(".pick-columns select").last();
    const other = await right.locator("option").first().getAttribute("value");
    await right.selectOption(other);
    await expect.poll(() => turnsOf(player)).toEqual(["turn-parts", "turn-waits"]);
    expect(await complaintsOf(player.page)).toEqual([]);
    expect(await player.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(player.troubles).toEqual([]);
  });

  it("and hears them as a table, also where one column stands below the other", async () => {
    const player = await besideTheRecord(visitor());
    const table = player.page.getByRole("table");
    expect(await table.getByRole("columnheader").count()).toBe(3);
    expect(await table.getByRole("rowheader").count()).toBe(2);
    expect(await table.getByRole("cell").count()).toBe(4);
  });

  it("and takes one of them up again where it decided", async () => {
    const player = await besideTheRecord(visitor());
    await player.page.locator(".columns .take").first().press("Enter");
    await player.page.waitForSelector(".choices");
    expect(await player.choices()).toContain("let-pass");
  });

  it.each(["A4", "Letter"] as const)("and prints them on %s, without buttons", async (format) => {
    const player = await besideTheRecord(visitor());
    await player.page.emulateMedia({ media: "print" });
    expect(await player.page.locator("button:visible, select:visible").count()).toBe(0);
    expect(
      await player.page
        .locator(".columns tbody tr")
        .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside)),
    ).toEqual(["avoid", "avoid"]);
    const paper = await player.page.pdf({ format });
    expect(paper.byteLength).toBeGreaterThan(10_000);
  });
});
