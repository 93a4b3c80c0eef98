import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { type Eye, openEye } from "./eye.ts";
import { ATTENTIONS, viewAt } from "./views.ts";

let browser: Browser;
let eye: Eye;
beforeAll(async () => {
  browser = await openBrowser();
  eye = await openEye(browser, inject("lab"), ["keep"]);
});
afterEach(() => {
  expect(eye.troubles).toEqual([]);
});
afterAll(() => browser.close());

const HOST = { width: 320, height: 180 } as const;

/** Frames drawn in a second of the page's own time. */
const framesInASecond = () =>
  eye.page.evaluate(async () => {
    const before = window.lab.counts();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = window.lab.counts();
    return { asked: after.frames - before.frames, draws: after.draws - before.draws };
  });

/** Waits until a tenth of a second goes by without a frame. */
const asleep = () =>
  eye.page.evaluate(async () => {
    for (let tries = 0; tries < 300; tries++) {
      const before = window.lab.counts().frames;
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (window.lab.counts().frames === before) return;
    }
    throw new Error("the stage draws on and on");
  });

const see = (...[place, light, attention]: Parameters<typeof viewAt>) =>
  eye.page.evaluate((view) => window.lab.see(view), viewAt(place, light, attention));

const NOTHING = { asked: 0, draws: 0 };

describe("the loop", () => {
  it("sleeps under a still picture, which does not move by a pixel", async () => {
    await eye.raise({ ...HOST, still: true });
    await see("telephone", "night");
    await asleep();
    const before = await eye.page.evaluate(() => window.lab.picture());
    expect(await framesInASecond()).toEqual(NOTHING);
    expect(await eye.page.evaluate(() => window.lab.picture())).toBe(before);
  });

  it("sleeps when the night asks and when the ink has run out, and wakes for the story", async () => {
    await eye.raise({ ...HOST, hold: "low" });
    for (const attention of [ATTENTIONS.asking, ATTENTIONS.unrecorded]) {
      await see("telephone", "night", attention);
      await asleep();
      expect(await framesInASecond()).toEqual(NOTHING);
    }
    await see("telephone", "night");
    expect((await framesInASecond()).draws).toBeGreaterThan(0);
  });

  it("sleeps again after the hand of the clock has turned, whatever the hour", async () => {
    await eye.raise({ ...HOST, hold: "low" });
    for (const from of ["19:00", "21:10", "23:30", "00:50", "02:00", "05:20", "06:10", "12:30"]) {
      const view = viewAt("telephone", "night", ATTENTIONS.asking);
      await eye.page.evaluate((each) => window.lab.see(each), {
        ...view,
        setting: { ...view.setting, hour: { from } },
      });
      await asleep();
    }
  });

  it("sleeps while it is paused, shows what it was told then when it is lifted", async () => {
    await eye.raise({ ...HOST, hold: "low" });
    await see("telephone", "night");
    await eye.page.evaluate(() => window.lab.stage.pause(true));
    await asleep();
    const before = await eye.page.evaluate(() => window.lab.picture());
    await eye.page.evaluate((view) => window.lab.stage.show(view), viewAt("plaza", "morning"));
    expect(await framesInASecond()).toEqual(NOTHING);
    expect(await eye.page.evaluate(() => window.lab.picture())).toBe(before);
    await eye.page.evaluate(async () => {
      window.lab.stage.pause(false);
      await window.lab.arrival();
    });
    expect((await framesInASecond()).draws).toBeGreaterThan(0);
    expect(await eye.page.evaluate(() => window.lab.picture())).not.toBe(before);
  });

  it("asks for no frame any more once the stage is closed, and leaves no canvas", async () => {
    await eye.raise({ ...HOST, hold: "low" });
    await see("plaza", "morning");
    await eye.page.evaluate(() => window.lab.stage.close());
    await asleep();
    expect(await framesInASecond()).toEqual(NOTHING);
    expect(await eye.page.evaluate(() => window.lab.host.querySelectorAll("canvas").length)).toBe(0);
  });
});
