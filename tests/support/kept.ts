import type { Page } from "playwright-core";

/** Until the whole game is kept in the visitor's browser, and this page is served from there. */
export const kept = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
};
