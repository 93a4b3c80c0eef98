import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";
import { doingsOf, stageOf, watch } from "../support/watch.ts";

const FILE = path.resolve(import.meta.dirname, "../../dist-single/madrugada.html");
const ADDRESS = pathToFileURL(FILE).href;
/** Megabytes: what a mail still carries. */
const SIZE = 12;

const visitor = visitEach({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });

const playOn = async (player: Player): Promise<void> => {
  for (let decision = 0; (await player.readOn()) !== "ending"; decision++) {
    expect(decision).toBeLessThan(12);
    await player.decide((await player.choices())[0] ?? "");
  }
};

describe("somebody carries the game on a stick and opens the file, without a network", () => {
  it("finds one file of a size that can be carried", () => {
    expect(existsSync(FILE), "npm run build:single makes it").toBe(true);
    expect(statSync(FILE).size / 1024 ** 2).toBeLessThan(SIZE);
  });

  it("plays a night to its end, with pictures drawn and sounds decoded, and asks for nothing but the file", async () => {
    await visitor().setOffline(true);
    const asked = await watch(visitor());
    const player = await sitDown(visitor(), ADDRESS);
    await stageOf(player.page);
    await player.press("Enter");
    // The plain picture under the stage, for those who see no stage.
    const plain = player.page.locator(".print img");
    await expect.poll(() => plain.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await playOn(player);
    const { sounds, silent, refused } = await doingsOf(player.page);
    expect(sounds).toBeGreaterThan(0);
    expect({ silent, refused }).toEqual({ silent: 0, refused: [] });
    expect(new Set(asked)).toEqual(new Set([ADDRESS]));
    const fonts = await player.page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded"));
    expect(fonts.length).toBeGreaterThan(0);
    expect(player.troubles).toEqual([]);
  });

  it("opens every episode in both languages, the record room, and what was kept when it comes back", async () => {
    await visitor().setOffline(true);
    const player = await sitDown(visitor(), ADDRESS);
    for (const language of ["es", "en"])
      for (const episode of ["1948", "1968", "washington"]) {
        if ((await player.page.evaluate(() => document.documentElement.lang)) !== language) await player.press("e");
        await expect.poll(() => player.page.evaluate(() => document.documentElement.lang)).toBe(language);
        await player.page.locator(`.episode-${episode} button`).press("Enter");
        await expect.poll(() => player.page.evaluate(() => document.documentElement.dataset.episode)).toBe(episode);
        expect((await player.page.locator(".opening .beat").allInnerTexts()).join(" ").length).toBeGreaterThan(100);
      }
    await player.page.getByRole("button", { name: "The record" }).first().press("Enter");
    await player.page.waitForSelector(".record-room");
    await player.page.goBack();
    await player.page.waitForSelector(".title-page");
    await player.page.locator(".ways .onward").press("Enter");
    await player.readOn();
    await player.press("1", "Enter", "Enter");
    const words = await player.words();
    await player.page.waitForTimeout(300);
    await player.page.close();
    const again = await sitDown(visitor(), ADDRESS);
    expect(await again.words()).toContain("Go on where you stopped");
    await again.press("Enter");
    expect(await again.words()).toBe(words);
  });
});
