import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { complaintsOf } from "../support/complaints.ts";
import { everyScreen } from "../support/every-screen.ts";
import { sitDown } from "../support/player.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  ["light, wide", { viewport: { width: 1366, height: 768 }, colorScheme: "light" }],
  ["dark, narrow", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
] as const)("everyone can use every screen (%s)", (_, options) => {
  it("from the title through a night to its ending, the drawers and the rooms beside it", async () => {
    const context = await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce", ...options });
    const player = await sitDown(context, inject("game"));
    const found: Record<string, readonly string[]> = {};
    await everyScreen(player, async (screen) => {
      const complaints = await complaintsOf(player.page);
      if (complaints.length > 0) found[screen] = complaints;
    });
    await context.close();
    expect(found).toEqual({});
    expect(player.troubles).toEqual([]);
  });

  it("loses nothing at 320 pixels: no line runs out of the page", async () => {
    const context = await browser.newContext({
      serviceWorkers: "block",
      ...options,
      viewport: { width: 320, height: 640 },
    });
    const player = await sitDown(context, inject("game"));
    const overflow = () => player.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await player.press("Enter", "l");
    expect(await overflow()).toBeLessThanOrEqual(0);
    await player.readOn();
    await player.press("1", "Enter");
    expect(await overflow()).toBeLessThanOrEqual(0);
    await context.close();
  });
});

describe("the words are set to be read", () => {
  it.each([
    [1366, 768],
    [1920, 1080],
  ])("in lines of about 60 to 75 characters at %i x %i", async (width, height) => {
    const context = await browser.newContext({ viewport: { width, height } });
    const player = await sitDown(context, inject("game"));
    await player.press("Enter");
    await player.page.evaluate(() => document.fonts.ready);
    const lines = await player.page.locator(".beat p").evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const range = document.createRange();
        const text = paragraph.firstChild;
        if (!(text instanceof Text)) return [];
        const counts: number[] = [];
        let top = Number.NaN;
        for (let at = 0; at < text.length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const box = range.getBoundingClientRect();
          if (Math.abs(box.top - top) > 4 || counts.length === 0) counts.push(0);
          counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
          top = box.top;
        }
        // The last line of a paragraph is as long as it happens to be.
        return counts.slice(0, -1);
      }),
    );
    expect(lines.length).toBeGreaterThan(3);
    const mean = lines.reduce((sum, count) => sum + count, 0) / lines.length;
    expect(mean).toBeGreaterThanOrEqual(60);
    expect(mean).toBeLessThanOrEqual(75);
    await context.close();
  });
});
