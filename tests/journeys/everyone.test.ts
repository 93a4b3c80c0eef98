import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { type Player, sitDown } from "../support/player.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface AxeWindow {
  readonly axe: {
    run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

/** What axe finds wrong on the screen, with text contrast at 7:1. */
const complaints = async (player: Player): Promise<readonly string[]> => {
  await player.page.addScriptTag({ path: AXE });
  // Text that is still fading in has not its own colour yet.
  await player.page.waitForTimeout(400);
  return player.page.evaluate(async () => {
    const { axe } = globalThis as unknown as AxeWindow;
    const { violations } = await axe.run({ rules: { "color-contrast-enhanced": { enabled: true } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
};

describe.each([
  ["light, wide", { viewport: { width: 1366, height: 768 }, colorScheme: "light" }],
  ["dark, narrow", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
] as const)("everyone can use every screen (%s)", (_, options) => {
  it("from the title to the record, the drawer and the settings", async () => {
    const context = await browser.newContext(options);
    const player = await sitDown(context, inject("game"));
    const found: Record<string, readonly string[]> = { title: await complaints(player) };
    await player.press("Enter", "l");
    found.passage = await complaints(player);
    await player.readOn();
    found.choices = await complaints(player);
    await player.press("s");
    found.sources = await complaints(player);
    await player.press("Escape");
    await player.press("1");
    found.bet = await complaints(player);
    await player.press("Enter");
    found.record = await complaints(player);
    await player.page.getByRole("button", { name: "Settings" }).press("Enter");
    found.settings = await complaints(player);
    await context.close();
    expect(Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))).toEqual({});
  });

  it("loses nothing at 320 pixels: no line runs out of the page", async () => {
    const context = await browser.newContext({ ...options, viewport: { width: 320, height: 640 } });
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
