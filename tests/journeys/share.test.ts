import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { complaintsOf } from "../support/complaints.ts";
import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";

const visitor = visitEach({ viewport: { width: 1366, height: 768 }, locale: "en-US" });

const FIVE_DAYS = ["double-guard", "statement", "early", "surrender", "refuse", "close-in", "walk-in", "walk"];

/** Somebody who has played 1968 along these choices. */
const whoPlayed = async (choices: readonly string[]): Promise<Player> => {
  const player = await sitDown(visitor(), inject("game"));
  await player.play(choices);
  return player;
};

/** The link and the code that the night on the screen is handed on with. */
const handedOn = async ({ page }: Player) => {
  await page.locator(".share:visible").first().press("Enter");
  await page.waitForSelector("dialog .code-groups");
  const link = await page.locator("dialog .link-field input").inputValue();
  const code = (await page.locator("dialog .code-group").allInnerTexts()).join("-");
  return { link, code };
};

/** Somebody else, who has never played. */
const somebodyElse = async (address: string, locale = "en-US", width = 1366): Promise<Player> => {
  const browser = visitor().browser();
  if (browser === null) throw new Error("the visitor has no browser");
  const context = await browser.newContext({ viewport: { width, height: 844 }, locale });
  return sitDown(context, address);
};

const shared = (page: Page) => page.waitForSelector(".shared-night [data-take-up]");
const decisionsOn = (page: Page) =>
  page
    .locator(".shared-night [data-take-up]")
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("data-take-up")));

describe("somebody hands a night on", () => {
  it("with a link, which shows it to somebody else with its record closed until they open it", async () => {
    const { link, code } = await handedOn(await whoPlayed(FIVE_DAYS));
    expect(link).toBe(`${inject("game")}#night/${code}`);
    const other = await somebodyElse(link);
    await shared(other.page);
    expect(await other.page.locator(".shared-night h1").textContent()).toBe("Five days");
    expect(await decisionsOn(other.page)).toEqual([
      "rumours",
      "page",
      "hour",
      "steps",
      "bedroom",
      "identify",
      "congress",
      "street",
    ]);
    expect(await other.page.locator(".shared-night .mark-alignment").count()).toBe(0);
    expect(await complaintsOf(other.page)).toEqual([]);
    await other.page.locator(".open-record").press("Enter");
    expect(await other.page.locator(".shared-night .mark-alignment").count()).toBe(FIVE_DAYS.length);
    await other.page.locator(".shared-night summary").first().press("Enter");
    expect(await complaintsOf(other.page)).toEqual([]);
    expect(other.troubles).toEqual([]);
    await other.page.context().close();
  });

  it("and the other takes it up at one of its decisions, as a night of their own", async () => {
    const { link } = await handedOn(await whoPlayed(FIVE_DAYS));
    const other = await somebodyElse(link);
    await shared(other.page);
    await other.page.locator('[data-take-up="steps"]').press("Enter");
    await other.page.waitForSelector(".choices button");
    expect([...(await other.choices())].sort()).toContain("surrender");
    await other.page.locator(".bar .home").press("Enter");
    await other.page.waitForSelector(".title-page");
    await expect.poll(() => other.words()).toContain("Go on where you stopped");
    await other.page.context().close();
  });

  it("with a code, typed in another language and in small letters", async () => {
    const { code } = await handedOn(await whoPlayed(FIVE_DAYS));
    const other = await somebodyElse(inject("game"), "es-PE", 390);
    await other.page.locator("[data-way=code]").press("Enter");
    await other.page.waitForSelector(".enter-code");
    expect(await other.page.locator(".code-wrong p").count()).toBe(0);
    await other.page
      .locator(".enter-code:visible input")
      .fill(code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"));
    await other.press("Enter");
    await shared(other.page);
    expect(await decisionsOn(other.page)).toHaveLength(FIVE_DAYS.length);
    expect(await other.page.evaluate(() => document.documentElement.lang)).toBe("es");
    expect(await other.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await complaintsOf(other.page)).toEqual([]);
    await other.page.context().close();
  });

  it("that is not over, from the middle of it", async () => {
    const { link } = await handedOn(await whoPlayed(FIVE_DAYS.slice(0, 2)));
    const other = await somebodyElse(link);
    await shared(other.page);
    expect(await decisionsOn(other.page)).toEqual(["rumours", "page", "hour"]);
    await other.page.context().close();
  });
});

describe("somebody copies the link", () => {
  it("by hand, where the browser denies the clipboard", async () => {
    const player = await whoPlayed([]);
    await player.page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const { link } = await handedOn(player);
    await player.page.locator("dialog .link-field button").press("Enter");
    expect(await player.page.evaluate(() => getSelection()?.toString())).toBe(link);
    expect(await player.page.locator("dialog .copy-outcome").innerText()).toMatch(/selected/);
    expect(await complaintsOf(player.page)).toEqual([]);
  });

  it("with the button, and is told so", async () => {
    await visitor().grantPermissions(["clipboard-read", "clipboard-write"]);
    const player = await whoPlayed([]);
    const { link } = await handedOn(player);
    await player.page.locator("dialog .link-field button").press("Enter");
    await player.page.getByText("Copied.").waitFor();
    expect(await player.page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });
});

describe("somebody types a code wrongly", () => {
  it("reads what is wrong, loses nothing, and opens the night that was meant", async () => {
    const { code } = await handedOn(await whoPlayed(FIVE_DAYS));
    const other = await somebodyElse(inject("game"));
    const typed = `${code.slice(0, 2)}${code[2] === "Z" ? "Q" : "Z"}${code.slice(3)}`;
    await other.page.locator("[data-way=code]").press("Enter");
    const field = other.page.locator(".enter-code input");
    await field.fill(typed);
    await other.press("Enter");
    await other.page.waitForSelector(".code-wrong button");
    expect(await field.inputValue()).toBe(typed);
    expect(await other.page.locator(".code-wrong").innerText()).toContain(code);
    expect(await complaintsOf(other.page)).toEqual([]);
    await other.page.locator(".code-wrong button").press("Enter");
    await shared(other.page);
    expect(await decisionsOn(other.page)).toHaveLength(FIVE_DAYS.length);
    await other.page.context().close();
  });

  it("follows a link with no code in it, and can put it right there or leave", async () => {
    const player = await sitDown(visitor(), `${inject("game")}#night/8K3U`);
    await player.page.waitForSelector(".shared-night .code-wrong p");
    expect(await player.page.locator(".enter-code:visible input").inputValue()).toBe("8K3U");
    expect(await complaintsOf(player.page)).toEqual([]);
    await player.page.locator(".shared-night .ways button").press("Enter");
    await player.page.waitForSelector(".title-page:visible");
    expect(await player.page.evaluate(() => location.hash)).toBe("");
  });
});
