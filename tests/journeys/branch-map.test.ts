import type { BrowserContext } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { complaintsOf } from "../support/complaints.ts";
import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";

const visitor = visitEach({ viewport: { width: 1366, height: 768 }, locale: "en-US" });

const RECORDED = ["let-pass", "statement", "early", "surrender", "go-quietly", "back-off", "give-up", "fly"];

/** Somebody who has played 1968 along these choices; to its ending, where they lead there. */
const having = async (choices: readonly string[], context: BrowserContext = visitor()): Promise<Player> => {
  const player = await sitDown(context, inject("game"));
  await player.page.locator(".episode-1968 button").press("Enter");
  await player.page.waitForFunction(() => document.documentElement.dataset.episode === "1968");
  await player.page.locator(".title-page .ways [data-key=onward]").press("Enter");
  for (const choice of choices) {
    await player.readOn();
    await player.decide(choice);
  }
  await player.readOn();
  return player;
};

const goToMap = async ({ page }: Player) => {
  await page.locator("[data-way=map]").first().press("Enter");
  await page.waitForSelector(".branch-map");
};

/** The hour of the decision, or the title of the ending, that has the focus on the drawing. */
const focused = ({ page }: Player) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

describe("somebody looks at the map of a night", () => {
  it("and sees what they have walked, and bare paper where they have not", async () => {
    const player = await having(RECORDED);
    await goToMap(player);
    const { page } = player;
    expect(await page.locator(".branch-map h1").count()).toBe(1);
    expect(await page.locator("button.map-place.decision").count()).toBe(RECORDED.length);
    expect(await page.locator("button.map-place.ending").count()).toBe(1);
    expect(await page.locator(".map-place.bare").count()).toBeGreaterThan(5);
    expect(await page.locator(".map-place.bare").allInnerTexts()).not.toContainEqual(expect.stringMatching(/\S/));
    const words = await page.locator(".branch-map").innerText();
    expect(words).toContain("“Have the rifles laid down, and open the doors to him.”");
    expect(words).not.toContain("telephone rings in the aide");
    expect(player.troubles).toEqual([]);
  });

  it("goes along the branches with the arrow keys, and takes a decision up again from there", async () => {
    const player = await having(RECORDED);
    await goToMap(player);
    const { page } = player;
    await page.locator('.map-place[aria-current="location"]').focus();
    await player.press("Home");
    expect(await focused(player)).toMatch(/2 October, 7 p\.m\./);
    await player.press("ArrowDown", "ArrowDown");
    expect(await focused(player)).toMatch(/2 October, 11:30 p\.m\./);
    await player.press("ArrowUp", "Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("map-card");
    await player.press("Escape");
    expect(await focused(player)).toMatch(/2 October, 9 p\.m\./);
    await page.locator(".map-card .otherwise").press("Enter");
    await page.waitForSelector(".branch-map", { state: "detached" });
    expect(await player.standing()).toBe("choices");
    expect([...(await player.choices())].sort()).toEqual(["candid", "one-day", "statement"]);
  });

  it("goes back to any decision with one key from the list, and both nights stay", async () => {
    const player = await having(RECORDED);
    await goToMap(player);
    const { page } = player;
    await page.locator(".map-list .otherwise[data-branch=steps]").press("Enter");
    await page.waitForSelector(".branch-map", { state: "detached" });
    expect([...(await player.choices())].sort()).toEqual(["stall", "surrender", "warn"]);
    await player.decide("warn");
    await player.readOn();
    await goToMap(player);
    expect(await page.locator(".map-list .parts > li").count()).toBe(2);
    expect(await page.locator(".map-list [data-open]").count()).toBe(2);
    await page.locator(".map-list [data-open]").filter({ hasText: "Open" }).press("Enter");
    await expect.poll(player.standing).toBe("ending");
  });

  it("is told nothing of the record before it has opened", async () => {
    const player = await having(RECORDED.slice(0, 2));
    const choice = (await player.choices()).indexOf("daylight");
    await player.press(String(choice + 1));
    await player.page.waitForSelector(".betting");
    await goToMap(player);
    const hour = player.page.locator(".map-list .run > li").filter({ hasText: "11:30 p.m." });
    expect(await hour.locator(".how-aligned").count()).toBe(0);
  });
});

describe.each([
  ["light, wide", { viewport: { width: 1366, height: 768 }, colorScheme: "light" }],
  ["dark, narrow", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
] as const)("everyone can use the map (%s)", (_, options) => {
  const here = visitEach(options);

  it("and nothing runs out of the page", async () => {
    const player = await having(RECORDED, here());
    await goToMap(player);
    expect(await complaintsOf(player.page)).toEqual([]);
    expect(await player.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await player.page.locator(".whole").press("Enter");
    expect(await complaintsOf(player.page)).toEqual([]);
    const region = await player.page.locator(".map-region").evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(region).toBeLessThanOrEqual(2);
  });
});
