import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { openEye } from "./eye.ts";
import { viewAt } from "./views.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What the stage comes to on a screen with a frame each so many milliseconds, in so many seconds of its own time. */
const qualityAfter = async (frame: number, seconds: number) => {
  const eye = await openEye(browser, inject("lab"), [`frame=${frame}`]);
  await eye.raise({ width: 320, height: 180 });
  const found = await eye.page.evaluate(
    async ([view, end]) => {
      window.lab.stage.show(view);
      await window.lab.arrival();
      const began = performance.now();
      while (performance.now() - began < end && window.lab.stage.quality !== "still")
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return window.lab.stage.quality;
    },
    [viewAt("telephone", "night"), seconds * 1000] as const,
  );
  expect(eye.troubles).toEqual([]);
  await eye.close();
  return found;
};

describe("a stage that finds its own quality, without a graphics card", () => {
  it.each([60, 75, 144])("goes on moving on a screen of %i Hz", async (rate) => {
    expect(await qualityAfter(1000 / rate, 10)).toBe("low");
  });

  it("stands still where frames come too slowly to move", async () => {
    expect(await qualityAfter(50, 10)).toBe("still");
  });
});
