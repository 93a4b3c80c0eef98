import type { BrowserContext } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { complaintsOf } from "../support/complaints.ts";
import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";

/** Somebody who has taken these decisions of 1968 and reads their night back. */
const readingBack = async (context: BrowserContext, choices: readonly string[]): Promise<Player> => {
  const player = await sitDown(context, inject("game"));
  await player.page.locator(".episode-1968 button").press("Enter");
  await player.page.waitForFunction(() => document.documentElement.dataset.episode === "1968");
  await player.page.locator(".title-page .ways [data-key=onward]").press("Enter");
  await player.play(choices);
  await player.page.evaluate(() => {
    location.hash = "#so-far";
  });
  await player.page.waitForSelector(".backlog");
  await player.page.waitForFunction(() =>
    [...document.querySelectorAll(".stretch")].every((stretch) => stretch.querySelector(".beat") !== null),
  );
  return player;
};

describe.each([
  ["light, wide", { viewport: { width: 1366, height: 768 }, colorScheme: "light", locale: "en-US" }],
  ["dark, narrow, in Spanish", { viewport: { width: 390, height: 844 }, colorScheme: "dark", locale: "es-PE" }],
] as const)("somebody reads the night back (%s)", (_, options) => {
  const visitor = visitEach(options);

  it("from its first line, with a heading for each decision, and can use all of it", async () => {
    const player = await readingBack(visitor(), ["let-pass", "statement"]);
    expect(await player.page.locator(".backlog h1").count()).toBe(1);
    expect(await player.page.locator(".stretch > h2").count()).toBe(3);
    expect(await complaintsOf(player.page)).toEqual([]);
    expect(await player.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(player.troubles).toEqual([]);
  });

  it("and goes back from a line to the decision that it led to, by the keyboard", async () => {
    const player = await readingBack(visitor(), ["let-pass", "statement"]);
    const lines = player.page.locator(".stretch").first().locator(".return");
    await lines.first().focus();
    await player.press("ArrowDown", "ArrowDown");
    expect(await lines.nth(2).evaluate((line) => line === document.activeElement)).toBe(true);
    await player.press("Enter");
    await player.page.waitForSelector(".choices");
    expect(await player.choices()).toContain("let-pass");
    await player.decide("double-guard");
    expect(player.troubles).toEqual([]);
  });

  it("and comes to where the night stands, and from there back to it", async () => {
    const player = await readingBack(visitor(), ["let-pass"]);
    await player.page.locator(".to-present").press("Enter");
    await expect.poll(() => player.page.evaluate(() => document.activeElement?.className)).toBe("present");
    await player.page.locator(".backlog .leave").press("Enter");
    await player.page.waitForSelector(".backlog", { state: "detached" });
    expect(await player.standing()).toBe("choices");
  });
});
