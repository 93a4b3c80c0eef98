import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { openBrowser } from "./browser.ts";

/** One browser for the tests of a file, and for each test a visitor to it who has never been there before. */
export const visitEach = (options: BrowserContextOptions): (() => BrowserContext) => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    // What is kept for playing without a network is fetched behind the back of every visit; few of them are about that.
    context = await browser.newContext({ serviceWorkers: "block", ...options });
  });
  afterEach(() => context.close());
  afterAll(() => browser.close());
  return () => context;
};
