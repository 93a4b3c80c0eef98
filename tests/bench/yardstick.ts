import type { Browser } from "playwright-core";
import { quantile } from "./figure.ts";
import { visitor } from "./visitor.ts";

/** Milliseconds that the work below took on the machine for which the budgets were set, two cores without a graphics card, when it was quiet. */
const REFERENCE = 55;

/** How often the work is done; the median counts. */
const TIMES = 9;

/**
 * How many times as long this machine takes as the one for which the budgets were set, for a fixed piece of a page's work:
 * texts compared and joined, and elements made, set and laid out.
 */
export const slowness = async (browser: Browser): Promise<number> => {
  const context = await visitor(browser);
  const page = await context.newPage();
  const times = await page.evaluate((runs) => {
    const work = () => {
      const start = performance.now();
      const words = Array.from({ length: 20_000 }, (_, index) => `word ${(index * 7919) % 20_011}`);
      words.sort((one, other) => (one < other ? -1 : 1));
      const seen = new Map(words.map((word, index) => [word, index]));
      const list = document.createElement("ol");
      for (let index = 0; index < 2_000; index++) {
        const item = document.createElement("li");
        item.textContent = `${words[index]} ${seen.get(words[index] ?? "")}`;
        list.append(item);
      }
      document.body.replaceChildren(list);
      list.getBoundingClientRect();
      return performance.now() - start;
    };
    work();
    return Array.from({ length: runs }, work);
  }, TIMES);
  await context.close();
  return quantile(times) / REFERENCE;
};
