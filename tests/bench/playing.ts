import type { Browser, Page } from "playwright-core";
import { sitDown } from "../support/player.ts";
import { visitor } from "./visitor.ts";

/** What `play` leaves in the page, for the functions that are evaluated there. */
interface BenchWindow {
  play: (choices: readonly string[], from: number) => number[];
  timed: (selector: string) => number;
}

/** Somebody in the page itself, as fast as the page answers: what a debugger adds to each press is not in the times. */
const SOMEBODY = () => {
  const found = (selector: string) => document.querySelector<HTMLElement>(`.night:not([hidden]) ${selector}`);
  const press = (selector: string) => {
    const control = found(selector);
    if (control === null) throw new Error(`there is no ${selector} in: ${found(".words")?.innerText}`);
    control.click();
  };
  const timed = (selector: string): number => {
    const start = performance.now();
    press(selector);
    found(".words")?.getBoundingClientRect();
    return performance.now() - start;
  };
  const readOn = () => {
    for (let turned = 0; turned < 60; turned++) {
      if (found("[data-choice]") !== null || found(".ending") !== null) return;
      press(found(".aside") === null ? ".words [data-key=onward]" : ".aside");
    }
    throw new Error(`the night does not go on: ${found(".words")?.innerText}`);
  };
  const play = (choices: readonly string[], from: number): number[] => {
    const times: number[] = [];
    for (const choice of choices.slice(from)) {
      readOn();
      times.push(timed(`[data-choice="${choice}"]`));
      times.push(timed(".words [data-key=onward]"), timed(".words [data-key=onward]"));
    }
    readOn();
    return times;
  };
  Object.assign(globalThis, { play, timed });
};

/** Somebody on the title page of an episode, on a processor slowed down that many times. */
const someone = async (browser: Browser, address: string, episode: string, slowdown: number): Promise<Page> => {
  const context = await visitor(browser);
  const { page } = await sitDown(context, address);
  await page.locator(`.episode-${episode} button`).click();
  await page.waitForFunction((wanted) => document.documentElement.dataset.episode === wanted, episode);
  await page.waitForFunction(() => performance.getEntriesByName("stage").length > 0);
  await page.evaluate(SOMEBODY);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
};

const begin = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as BenchWindow).timed(":is(.title-page, .ending) > .ways [data-key=onward]"),
  );
const play = (page: Page, choices: readonly string[], from = 0) =>
  page.evaluate(([all, first]) => (globalThis as unknown as BenchWindow).play(all, first), [choices, from] as const);

/** Plays nights of an episode one after another, and times every answer of the game. */
export const answersIn = async (
  browser: Browser,
  address: string,
  episode: string,
  nights: readonly (readonly string[])[],
): Promise<readonly number[]> => {
  const page = await someone(browser, address, episode, 1);
  const times: number[] = [];
  for (const choices of nights) {
    await begin(page);
    times.push(...(await play(page, choices)));
  }
  await page.context().close();
  return times;
};

/**
 * Plays a night to its ending, goes back from there to each of its decisions and plays on, time after time. Milliseconds for
 * each decision, in the order of the night.
 */
export const returnsIn = async (
  browser: Browser,
  address: string,
  episode: string,
  night: readonly (readonly [decision: string, choice: string])[],
  { slowdown, times }: { readonly slowdown: number; readonly times: number },
): Promise<readonly (readonly number[])[]> => {
  const page = await someone(browser, address, episode, slowdown);
  const choices = night.map(([, choice]) => choice);
  const back = (decision: string) =>
    page.evaluate((wanted) => (globalThis as unknown as BenchWindow).timed(`[data-branch="${wanted}"]`), decision);
  const found = night.map((): number[] => []);
  await begin(page);
  await play(page, choices);
  for (let time = 0; time < times; time++)
    for (const [index, [decision]] of night.entries()) {
      found[index]?.push(await back(decision));
      await play(page, choices, index);
    }
  await page.context().close();
  return found;
};

/**
 * Milliseconds from the way to the map to the map of a night played to its ending, laid out, time after time; before the
 * first its parts are fetched from this machine.
 */
export const mapsIn = async (
  browser: Browser,
  address: string,
  episode: string,
  choices: readonly string[],
  times: number,
): Promise<readonly number[]> => {
  const page = await someone(browser, address, episode, 1);
  await begin(page);
  await play(page, choices);
  const found: number[] = [];
  for (let time = 0; time < times; time++) {
    found.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            const observer = new MutationObserver(() => {
              const map = document.querySelector(".branch-map");
              if (map === null) return;
              observer.disconnect();
              map.getBoundingClientRect();
              resolve(performance.now() - start);
            });
            observer.observe(document.body, { childList: true, subtree: true });
            document.querySelector<HTMLElement>("[data-way=map]")?.click();
          }),
      ),
    );
    await page.locator(".room .leave").click();
    await page.waitForSelector(".branch-map", { state: "detached" });
  }
  await page.context().close();
  return found;
};
