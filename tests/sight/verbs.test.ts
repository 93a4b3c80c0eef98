import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { LIGHTS, PLACES } from "../../src/narrative/cue.ts";
import { canvasSize } from "../../src/stage/quality.ts";
import { openBrowser } from "../support/browser.ts";
import { difference, type Eye, openEye, spread } from "./eye.ts";
import { ATTENTION_NAMES, ATTENTIONS, viewAt } from "./views.ts";

const HOST = { width: 480, height: 270 } as const;
const NOT_BLANK = 50;

/** What a picture differs from itself while it breathes and its living thing drifts: up to 7; other pictures, 22 and more. */
const THE_SAME = 12;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(["full", "low", "still"] as const)(
  "every verb of the stage, at %s quality, on the slim Phaser",
  (hold) => {
    let eye: Eye;
    beforeEach(async () => {
      eye = await openEye(browser, inject("lab"), ["quick", "keep"]);
      await eye.raise({ ...HOST, hold, still: hold === "still" });
      return eye.close;
    });

    it("shows what the story can ask for, and is still, paused, lowered, resized, robbed of its context and closed", async () => {
      const steps = [
        ...ATTENTION_NAMES.map((name) => viewAt("plaza", "morning", ATTENTIONS[name])),
        ...LIGHTS.map((light) => viewAt("telephone", light)),
        viewAt(undefined, undefined),
        { ...viewAt("apron", "noon"), strands: ["together", "apart", "split", "bare", "together"] as const },
        {
          setting: { place: "apron", hour: { from: "07:00", to: "09:00" } },
          attention: ATTENTIONS.story,
          strands: [],
        } as const,
      ];
      for (const view of steps) expect(spread(await eye.look(view))).toBeGreaterThan(NOT_BLANK);
      expect(await eye.page.evaluate(() => window.lab.stage.quality)).toBe(hold);

      await eye.page.evaluate(() => window.lab.stage.stillness(true));
      const still = await eye.look(viewAt("plaza", "morning"));
      expect(await eye.page.evaluate(() => window.lab.stage.quality)).toBe("still");
      await eye.page.evaluate(() => window.lab.stage.stillness(false));
      expect(await eye.page.evaluate(() => window.lab.stage.quality)).toBe(hold);
      expect(difference(still, await eye.look(viewAt("plaza", "morning")))).toBeLessThan(THE_SAME);

      for (const [width, height] of [
        [180, 400],
        [HOST.width, HOST.height],
      ] as const) {
        await eye.page.evaluate(
          ([x, y]) => Object.assign(window.lab.host.style, { width: `${x}px`, height: `${y}px` }),
          [width, height] as const,
        );
        const asked = canvasSize(hold, { width, height }, 1);
        await eye.page.waitForFunction((each) => document.querySelector("canvas")?.width === each.width, asked);
        expect(spread(await eye.look(viewAt("plaza", "morning")))).toBeGreaterThan(NOT_BLANK);
      }

      const before = await eye.look(viewAt("talara", "morning"));
      await eye.page.evaluate(async () => {
        const canvas = document.querySelector("canvas");
        const gl = canvas?.getContext("webgl2") ?? canvas?.getContext("webgl");
        const extension = gl?.getExtension("WEBGL_lose_context");
        const restored = new Promise((resolve) => canvas?.addEventListener("webglcontextrestored", resolve));
        extension?.loseContext();
        await new Promise((resolve) => setTimeout(resolve, 50));
        extension?.restoreContext();
        await restored;
      });
      expect(difference(before, await eye.look(viewAt("talara", "morning")))).toBeLessThan(THE_SAME);

      for (const expected of hold === "full" ? (["low", "still", "still"] as const) : (["still", "still"] as const)) {
        await eye.page.evaluate(() => window.lab.stage.lower());
        expect(await eye.page.evaluate(() => window.lab.stage.quality)).toBe(expected);
        expect(spread(await eye.look(viewAt("plaza", "morning")))).toBeGreaterThan(NOT_BLANK);
      }
      await eye.page.evaluate(
        (view) => {
          window.lab.stage.close();
          window.lab.stage.show(view);
          window.lab.stage.pause(false);
          window.lab.stage.stillness(true);
          window.lab.stage.lower();
          window.lab.stage.close();
        },
        viewAt("plaza", "morning"),
      );
      await eye.raise({ ...HOST, hold, still: hold === "still" });
      expect(spread(await eye.look(viewAt(PLACES[0], "night")))).toBeGreaterThan(NOT_BLANK);
      expect(eye.troubles).toEqual([]);
    });
  },
);

describe("on screens of every density", () => {
  it("draws the same picture, as dense as the screen up to two pixels in one", async () => {
    const looks: (readonly number[])[] = [];
    for (const deviceScaleFactor of [1, 2, 3]) {
      const eye = await openEye(browser, inject("lab"), ["quick", "keep"], { deviceScaleFactor });
      await eye.raise({ ...HOST, hold: "full" });
      looks.push(await eye.look(viewAt("plaza", "morning")));
      const { width, height, ratio } = canvasSize("full", HOST, deviceScaleFactor);
      expect(ratio).toBe(Math.min(2, deviceScaleFactor));
      const canvas = await eye.page.evaluate(() => {
        const { width = 0, height = 0, clientWidth = 0, clientHeight = 0 } = document.querySelector("canvas") ?? {};
        return { pixels: [width, height], shown: [clientWidth, clientHeight] };
      });
      expect(canvas).toEqual({ pixels: [width, height], shown: [HOST.width, HOST.height] });
      expect(eye.troubles).toEqual([]);
      await eye.close();
    }
    const [one = [], two = [], three = []] = looks;
    expect(difference(one, two)).toBeLessThan(THE_SAME);
    expect(difference(two, three)).toBeLessThan(THE_SAME);
  });
});
