import type { Browser, Page } from "playwright-core";
import { sitDown } from "../support/player.ts";
import { shelfOf } from "../support/shelf-in-browser.ts";
import { visitor } from "./visitor.ts";

/** Milliseconds from the start of the navigation, and of the longest task that kept the page from answering. */
export interface Opening {
  readonly paint: number;
  /** The first picture of the stage, by the mark that the game sets. */
  readonly stage: number;
  /** When everything that is kept had been read. */
  readonly read: number;
  /** 0 where no task took 50 milliseconds. */
  readonly longest: number;
}

const timesOf = async (page: Page, address: string, slowdown: number): Promise<Opening> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.goto(address, { waitUntil: "commit" });
  // Somebody who moves the pointer from the first moment on.
  const there = () =>
    page.evaluate(
      () => performance.getEntriesByName("stage").length > 0 && performance.getEntriesByName("read").length > 0,
    );
  for (let moved = 0; !(await there()); moved++) {
    await page.mouse.move(300 + (moved % 2), 300);
    await page.waitForTimeout(20);
  }
  const times = await page.evaluate(async () => {
    const longest = await new Promise<number>((resolve) => {
      const seen: number[] = [0];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.push(duration);
      });
      observer.observe({ type: "longtask", buffered: true });
      setTimeout(() => resolve(Math.max(...seen)), 100);
    });
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return { paint: at("first-paint"), stage: at("stage"), read: at("read"), longest };
  });
  await session.detach();
  return times;
};

/** Sets the mark `read` when the page says that it is ready. */
const MARK_READ = `new MutationObserver((_, observer) => {
  if (document.documentElement?.dataset.ready === undefined) return;
  performance.mark("read");
  observer.disconnect();
}).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });`;

/** One opening of the game with an empty cache, on a processor slowed down that many times. */
export const opening = async (browser: Browser, address: string, slowdown: number): Promise<Opening> => {
  const fresh = await visitor(browser);
  const page = await fresh.newPage();
  await page.addInitScript(MARK_READ);
  const times = await timesOf(page, address, slowdown);
  await fresh.close();
  return times;
};

/** Openings by somebody who has kept that many nights of fifteen decisions; the browser has the files of the game. */
export const openingsWith = async (
  browser: Browser,
  address: string,
  nights: number,
  times: number,
): Promise<readonly Opening[]> => {
  const shelf = await visitor(browser);
  const { page, press } = await sitDown(shelf, address);
  await press("Enter");
  await page.waitForSelector(".passage");
  const [row] = await shelfOf(page);
  if (row === undefined) throw new Error("no night was kept");
  const trail = Array.from({ length: 15 }, (_, index) => ({ at: `decision-${index}`, chose: `choice-${index}` }));
  const rows = Array.from({ length: nights }, (_, index) => ({
    ...row,
    savedAt: row.savedAt - index * 60_000,
    playthrough: { ...row.playthrough, id: `night-${index}`, trail },
  }));
  await shelfOf(page, rows);
  await page.addInitScript(MARK_READ);
  const found: Opening[] = [];
  for (let time = 0; time < times; time++) found.push(await timesOf(page, address, 1));
  await shelf.close();
  return found;
};

/** What a night in one language fetches until its stage stands and its first choice is taken, as paths under the address. */
export const fetched = async (browser: Browser, address: string): Promise<ReadonlySet<string>> => {
  const fresh = await visitor(browser);
  const files = new Set<string>(["index.html"]);
  fresh.on("request", (request) => {
    if (request.url().startsWith(address)) files.add(request.url().slice(address.length));
  });
  const player = await sitDown(fresh, address);
  await player.page.waitForFunction(() => performance.getEntriesByName("stage").length > 0);
  await player.press("Enter");
  await player.readOn();
  await player.press("1", "Enter", "Enter");
  await fresh.close();
  return files;
};
