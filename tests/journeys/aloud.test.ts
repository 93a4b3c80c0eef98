import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { complaintsOf } from "../support/complaints.ts";
import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";
import {
  bringVoices,
  hearOne,
  hearToTheEnd,
  installVoices,
  spokenIn,
  type VoiceOnPaper,
} from "../support/voices-on-paper.ts";

const HERE: readonly VoiceOnPaper[] = [
  { lang: "en-US", localService: true },
  { lang: "es-MX", localService: true },
];
const ELSEWHERE: readonly VoiceOnPaper[] = [
  { lang: "en-US", localService: false },
  { lang: "es-PE", localService: false },
];

const visitor = visitEach({ viewport: { width: 1366, height: 768 } });
const phone = visitEach({ viewport: { width: 390, height: 844 } });

const button = (page: Page) => page.locator(".aloud button").first();
const texts = async (page: Page) => (await spokenIn(page)).map(({ text }) => text);
/** What is marked on the page, as text. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("aloud") ?? [])].map((range) => String(range)).join(" "));

const withVoices = async (voices: readonly VoiceOnPaper[], context = visitor()): Promise<Player> => {
  await installVoices(context, voices);
  const player = await sitDown(context, inject("game"));
  await bringVoices(player.page);
  const spoken = (await player.page.evaluate(() => document.documentElement.lang)).slice(0, 2);
  // What reads is fetched when there is a voice for the page.
  if (voices.some(({ lang, localService }) => localService && lang.startsWith(spoken)))
    await player.page.waitForSelector(".aloud button");
  return player;
};

describe("somebody has the page read aloud", () => {
  it("sentence by sentence, each marked while it is said", async () => {
    const player = await withVoices(HERE);
    const { page } = player;
    await player.press("Enter", "a");
    for (let turn = 0; turn < 4; turn++) {
      const said = (await texts(page)).at(-1);
      expect(said).toBeTruthy();
      expect((await marked(page)).replaceAll(/\s+/g, " ")).toBe(said);
      expect(await page.locator("[data-aloud]").count()).toBe(1);
      await hearOne(page);
    }
    await hearToTheEnd(page);
    const beats = await page.locator(".beat p").allInnerTexts();
    const whole = (await texts(page)).join(" ");
    for (const beat of beats) expect(whole).toContain(beat.replaceAll(/\s+/g, " ").trim());
    expect(await marked(page)).toBe("");
    expect(await page.locator("[data-aloud]").count()).toBe(0);
    expect(await button(page).innerText()).toBe("Read aloud");
    expect(player.troubles).toEqual([]);
  });

  it("with the choices under their numbers, and no other control", async () => {
    const player = await withVoices(HERE);
    await player.press("Enter");
    await player.readOn();
    await player.press("a");
    await hearToTheEnd(player.page);
    const choices = await player.page.locator(".choices button").allInnerTexts();
    const said = (await texts(player.page)).join(" ");
    choices.forEach((choice, index) => {
      expect(said).toContain(`${index + 1}: ${choice}`);
    });
    expect(said).not.toContain("Back a page");
  });

  it("pauses, goes on with the same sentence, and stops", async () => {
    const player = await withVoices(HERE);
    const { page } = player;
    await player.press("Enter", "a");
    await hearOne(page);
    const second = (await texts(page)).at(-1);
    await player.press("a");
    expect(await button(page).innerText()).toBe("Read on");
    expect((await marked(page)).replaceAll(/\s+/g, " ")).toBe(second);
    await player.press("a");
    expect((await texts(page)).at(-1)).toBe(second);
    expect(await complaintsOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Stop reading" }).press("Enter");
    expect(await marked(page)).toBe("");
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });

  it.each([
    ["turns the page", (player: Player) => player.press("ArrowRight")],
    ["changes the language", (player: Player) => player.press("e")],
    ["goes to the title page", (player: Player) => player.page.locator(".bar .home").press("Enter")],
    [
      "goes into the record room",
      async (player: Player) => {
        await player.press("r");
        await player.page.waitForSelector(".record-room");
      },
    ],
  ])("and it stops when somebody %s", async (_, leave) => {
    const player = await withVoices(HERE);
    await player.press("Enter", "a");
    expect(await player.page.evaluate(() => speechSynthesis.speaking)).toBe(true);
    await leave(player);
    await expect.poll(() => player.page.evaluate(() => speechSynthesis.speaking)).toBe(false);
    expect(await marked(player.page)).toBe("");
    const before = (await texts(player.page)).length;
    await hearOne(player.page);
    expect((await texts(player.page)).length).toBe(before);
  });

  it("hears the documents in English on a Spanish page", async () => {
    const player = await withVoices(HERE);
    await player.press("e");
    await expect.poll(() => player.page.evaluate(() => document.documentElement.lang)).toBe("es");
    await player.press("ArrowRight");
    // The first record that quotes a document.
    for (let decision = 0; (await player.page.locator(".record q[lang=en]").count()) === 0; decision++) {
      expect(decision).toBeLessThan(8);
      await player.readOn();
      await player.decide((await player.choices())[0] ?? "");
    }
    const quotation = (await player.page.locator(".record q[lang=en]").first().innerText()).replaceAll(/\s+/g, " ");
    await player.press("a");
    await hearToTheEnd(player.page);
    const spoken = await spokenIn(player.page);
    const inEnglish = spoken.filter(({ lang }) => lang === "en-US").map(({ text }) => text);
    expect(inEnglish.join(" ")).toContain(quotation);
    expect(spoken.filter(({ lang }) => lang === "es-MX").length).toBeGreaterThan(2);
    expect(spoken.every(({ local }) => local)).toBe(true);
  });

  it("at the speed that was set, which is kept", async () => {
    const player = await withVoices(HERE);
    await player.page.locator(".bar").getByRole("button", { name: "Settings" }).press("Enter");
    const speed = player.page.getByRole("slider", { name: "Speed of the voice" });
    await speed.press("ArrowRight");
    await speed.press("ArrowRight");
    await player.press("Escape", "a");
    expect((await spokenIn(player.page))[0]?.rate).toBe(1.2);
    // A page that is closed in this very moment takes what it was writing with it.
    await player.page.waitForTimeout(300);
    await player.page.close();
    const again = await sitDown(player.page.context(), inject("game"));
    await bringVoices(again.page);
    await again.page.waitForSelector(".aloud button");
    await again.press("a");
    await expect.poll(async () => (await spokenIn(again.page))[0]?.rate).toBe(1.2);
  });

  it("on a phone, and sees what is said", async () => {
    const player = await withVoices(HERE, phone());
    await player.press("Enter", "l", "a");
    for (let turn = 0; turn < 12; turn++) {
      const box = await player.page.evaluate(() => {
        const [range] = CSS.highlights.get("aloud") ?? [];
        return range instanceof Range ? range.getBoundingClientRect().toJSON() : undefined;
      });
      if (box === undefined) break;
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(844);
      await hearOne(player.page);
    }
  });
});

describe("somebody whose device cannot read aloud", () => {
  it.each([
    ["has voices elsewhere only", ELSEWHERE],
    ["has no voice", []],
  ])("because it %s is offered nothing, and the settings say why", async (_, voices) => {
    const player = await withVoices(voices);
    await player.press("Enter", "a");
    expect(await player.page.locator(".aloud").count()).toBe(0);
    expect(await spokenIn(player.page)).toEqual([]);
    await player.page.locator(".bar").getByRole("button", { name: "Settings" }).press("Enter");
    expect(await player.page.locator("dialog .comfort-note").innerText()).toContain("no English voice of its own");
  });

  it("is offered it when a voice comes late", async () => {
    await installVoices(visitor(), HERE);
    const player = await sitDown(visitor(), inject("game"));
    expect(await player.page.locator(".aloud").count()).toBe(0);
    await bringVoices(player.page);
    await expect.poll(() => player.page.locator(".aloud").count()).toBe(1);
  });
});
