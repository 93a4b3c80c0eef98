import { describe, expect, inject, it } from "vitest";
import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";

const visitor = visitEach({ viewport: { width: 1366, height: 768 } });

const spoken = (player: Player) => player.page.evaluate(() => document.documentElement.lang);

/** The other language, by its key; the page has been told anew when its `lang` is the other one. */
const speak = async (player: Player, language: "en" | "es"): Promise<void> => {
  await player.press("e");
  await expect.poll(() => spoken(player)).toBe(language);
};

/** What the screen shows besides its words: which choices, which leaf, how many lines, and of which provenance. */
const shape = (player: Player) =>
  player.page.evaluate(() => ({
    lines: [...document.querySelectorAll(".words .beat")].map((beat) => beat.className),
    choices: [...document.querySelectorAll(".words [data-choice]")].map((each) => each.getAttribute("data-choice")),
    buttons: document.querySelectorAll(".words button").length,
    accounts: document.querySelectorAll(".words .account").length,
  }));

describe("somebody reads in two languages", () => {
  it("finds the same moment in the other one, wherever the night stands", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await player.press("Enter", "l", "ArrowRight");
    const bothWays = async (where: string) => {
      const inEnglish = { words: await player.words(), shape: await shape(player) };
      await speak(player, "es");
      expect(await shape(player), where).toEqual(inEnglish.shape);
      expect(await player.words(), where).not.toBe(inEnglish.words);
      await speak(player, "en");
      expect(await player.words(), where).toBe(inEnglish.words);
    };
    await bothWays("a passage");
    await player.readOn();
    await bothWays("the choices");
    await player.press("2");
    await bothWays("the bet");
    await player.press("Enter");
    await player.page.waitForSelector(".record");
    await bothWays("the record");
    await player.press("Enter");
    await bothWays("the next passage");
    expect(player.troubles).toEqual([]);
  });

  it("plays a night to its end in Spanish, and goes on in Spanish after coming back", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await speak(player, "es");
    await player.press("Enter");
    for (let decision = 0; (await player.readOn()) !== "ending"; decision++) {
      expect(decision).toBeLessThan(12);
      await player.decide((await player.choices())[0] ?? "");
    }
    expect(await player.words()).toContain("Su noche junto al registro");
    await player.page.close();
    const again = await sitDown(visitor(), inject("game"));
    expect(await spoken(again)).toBe("es");
    expect(await again.words()).toContain("Seguir donde se quedó");
    expect(again.troubles).toEqual([]);
  });

  it("hears the documents in their own language: every quotation is marked as English", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await speak(player, "es");
    await player.press("Enter", "s");
    const quotes = player.page.locator("dialog .quote q");
    expect(await quotes.count()).toBeGreaterThan(0);
    for (const quote of await quotes.all()) expect(await quote.getAttribute("lang")).toBe("en");
    for (const cite of await player.page.locator("dialog .cite [lang]").all())
      expect(await cite.getAttribute("lang")).toBe("en");
  });
});

describe("somebody whose browser speaks Spanish", () => {
  const there = visitEach({ viewport: { width: 390, height: 844 }, locale: "es-PE" });

  it("finds the page in Spanish before any script of the game has come", async () => {
    const page = await there().newPage();
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(inject("game"));
    expect(await page.locator("h2#content-note").innerText()).toBe("Antes de empezar");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("es");
    await page.close();
  });
});
