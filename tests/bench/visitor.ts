import type { Browser, BrowserContext } from "playwright-core";

/** What is evaluated in a page comes there with its functions named by a function of the loader's, which the page does not have. */
const NAMED = "globalThis.__name ??= (named) => named;";

/** Somebody who has never been here, at a window of that size; nothing is kept for them to be without network. */
export const visitor = async (browser: Browser, viewport = { width: 1366, height: 768 }): Promise<BrowserContext> => {
  const context = await browser.newContext({ serviceWorkers: "block", viewport });
  await context.addInitScript(NAMED);
  return context;
};
