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
    context = await browser.newContext(options);
  });
  afterEach(() => context.close());
  afterAll(() => browser.close());
  return () => context;
};
