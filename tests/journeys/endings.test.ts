import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { openBrowser } from "../support/browser.ts";
import { sitDown } from "../support/player.ts";

interface Played {
  readonly decisions: readonly (readonly [at: string, chose: string, alignment: string])[];
}

const played = (night: string): Played =>
  parse(readFileSync(path.resolve(import.meta.dirname, `../playthroughs/1968/${night}.yaml`), "utf8")) as Played;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("somebody plays a whole night with the keyboard alone", () => {
  it.each([
    ["the-recorded-night", "A bloodless dawn"],
    ["one-page", "One page, one side"],
    ["five-days", "Five days"],
  ])("%s", async (night, title) => {
    const { decisions } = played(night);
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const player = await sitDown(context, inject("game"));
    await player.play(decisions.map(([, chose]) => chose));
    expect(await player.standing()).toBe("ending");
    expect(await player.page.locator("h1").innerText()).toBe(title);
    expect(await player.page.locator(".knot").count()).toBe(decisions.length);
    const answers = await player.page.locator(".told > details > summary").allInnerTexts();
    const words: Readonly<Record<string, string>> = {
      "as-recorded": "As recorded",
      counterfactual: "Counterfactual",
      disputed: "Disputed",
      unrecorded: "Unrecorded",
    };
    expect(answers.map((text) => text.trim())).toEqual(decisions.map(([, , alignment]) => words[alignment]));
    expect(player.troubles).toEqual([]);
    await context.close();
  });

  it("and goes back to a decision, decides otherwise, and keeps the first night", async () => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const player = await sitDown(context, inject("game"));
    const { decisions } = played("the-recorded-night");
    await player.play(decisions.map(([, chose]) => chose));
    await player.page.locator('[data-branch="steps"]').press("Enter");
    expect(await player.standing()).toBe("choices");
    await player.decide("warn");
    expect(await player.words()).toContain("Counterfactual");
    await expect
      .poll(() =>
        player.page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const opening = indexedDB.open("madrugada");
              opening.onsuccess = () => {
                const count = opening.result.transaction("playthroughs").objectStore("playthroughs").count();
                count.onsuccess = () => {
                  opening.result.close();
                  resolve(count.result);
                };
              };
            }),
        ),
      )
      .toBe(2);
    await context.close();
  });
});
