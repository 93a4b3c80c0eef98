import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { StageView } from "../../src/stage/view.ts";
import type { Raising } from "./lab.ts";

/** Somebody before a stage that stands alone in its page. */
export interface Eye {
  readonly page: Page;
  /** Everything that went wrong in the page so far. */
  readonly troubles: readonly string[];
  readonly raise: (asked: Raising) => Promise<void>;
  /** Shows the view, waits until it is seen in full, and looks: grey values in rows. */
  readonly look: (view: StageView) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

/** How the page goes about time and pictures: as fast as it can, on a screen with a frame each so many ms, keeping the picture. */
export type Manner = "quick" | `frame=${number}` | "keep";

/** Opens the page at an address. Rejects where the page does not come up. */
export const openEye = async (
  browser: Browser,
  address: string,
  manners: readonly Manner[],
  options: BrowserContextOptions = {},
): Promise<Eye> => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  await page.goto(`${address}?${manners.join("&")}`);
  await page.waitForFunction(() => window.lab !== undefined);
  return {
    page,
    troubles,
    raise: (asked) => page.evaluate((each) => window.lab.raise(each), asked),
    look: (view) =>
      page.evaluate(async (each) => {
        await window.lab.see(each);
        return window.lab.look();
      }, view),
    close: () => context.close(),
  };
};

/** How different two looks are, 0 to 255: the mean of the differences of their parts. */
export const difference = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + Math.abs(value - (other[at] ?? 0)), 0) / one.length;

/** How far apart the tenth darkest and the tenth brightest part of a look are: a picture without them is blank. */
export const spread = (look: readonly number[]): number => {
  const sorted = [...look].sort((one, other) => one - other);
  return (sorted.at(-10) ?? 0) - (sorted[9] ?? 0);
};
