import type { Page } from "playwright-core";

/** Until the whole game is kept in the visitor's browser. */
export const kept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
