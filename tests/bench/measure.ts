import type { Browser, BrowserContext, Page } from "playwright-core";
import { sitDown } from "../support/player.ts";

/** The value in the middle, or at another quantile from 0 to 1. */
export const quantile = (values: readonly number[], at = 0.5): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
};

const open = async (browser: Browser, address: string, slowdown: number): Promise<[BrowserContext, Page]> => {
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address);
  return [context, page];
};

/**
 * Milliseconds from the start of the navigation to the first paint and to the first drawn picture of the stage, with an
 * empty cache: the browser's own paint timing, and the mark that the game sets when the stage has been shown.
 */
export const opening = async (browser: Browser, address: string, slowdown: number) => {
  const [context, page] = await open(browser, address, slowdown);
  await page.waitForFunction(() => performance.getEntriesByName("stage").length > 0);
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-paint")[0]?.startTime ?? Number.NaN,
    stage: performance.getEntriesByName("stage")[0]?.startTime ?? Number.NaN,
  }));
  await context.close();
  return times;
};

/** What a night in one language fetches until its stage stands and its first choice is taken, as paths under the address. */
export const fetched = async (browser: Browser, address: string): Promise<ReadonlySet<string>> => {
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1366, height: 768 } });
  const files = new Set<string>(["index.html"]);
  context.on("request", (request) => {
    if (request.url().startsWith(address)) files.add(request.url().slice(address.length));
  });
  const player = await sitDown(context, address);
  await player.page.waitForFunction(() => performance.getEntriesByName("stage").length > 0);
  await player.press("Enter");
  await player.readOn();
  await player.press("1", "Enter", "Enter");
  await context.close();
  return files;
};

/**
 * Milliseconds from a choice, a record opened and a night gone on with to the text that answers, layout included: the
 * click is dispatched in the page and the clock stops when the new text has been laid out. One night along the choices.
 */
export const answers = async (browser: Browser, address: string, choices: readonly string[]) => {
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 1366, height: 768 } });
  const player = await sitDown(context, address);
  const times: number[] = [];
  const click = async (selector: string) => {
    times.push(
      await player.page.evaluate((wanted) => {
        const button = document.querySelector<HTMLButtonElement>(wanted);
        if (button === null) throw new Error(`no ${wanted}`);
        const start = performance.now();
        button.click();
        document.querySelector<HTMLElement>(".words")?.getBoundingClientRect();
        return performance.now() - start;
      }, selector),
    );
  };
  await player.press("Enter");
  for (const choice of choices) {
    await player.readOn();
    await click(`[data-choice="${choice}"]`);
    await click("[data-key=onward]");
    await click("[data-key=onward]");
  }
  await context.close();
  return times;
};

/**
 * Frames a second of a stage of about 640x360 while a passage is open, from the gaps between animation frames over five
 * seconds, and milliseconds of script a frame from the browser's own count of the same time.
 */
export const frames = async (browser: Browser, address: string) => {
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 640, height: 860 } });
  const player = await sitDown(context, address);
  await player.page.waitForFunction(() => performance.getEntriesByName("stage").length > 0);
  await player.press("Enter");
  await player.page.waitForTimeout(3000);
  const session = await context.newCDPSession(player.page);
  await session.send("Performance.enable");
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN) * 1000;
  };
  const before = await script();
  const gaps = await player.page.evaluate(async () => {
    const found: number[] = [];
    const start = performance.now();
    for (let last = start; last - start < 5000; ) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      found.push(now - last);
      last = now;
    }
    return found.slice(1);
  });
  const spent = (await script()) - before;
  const size = await player.page.evaluate(() => {
    const { width = 0, height = 0 } = document.querySelector("canvas") ?? {};
    return `${width}x${height}`;
  });
  await context.close();
  return { perSecond: 1000 / quantile(gaps), scriptPerFrame: spent / gaps.length, size };
};
