import type { BrowserContext } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { SHELVES } from "../../src/page/record-room/record-view.ts";
import { complaintsOf } from "../support/complaints.ts";
import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";

const visitor = visitEach({ viewport: { width: 1366, height: 768 }, locale: "en-US" });

/** Somebody who sits at the first decision of 1968, in the language of the browser. */
const atTheFirstDecision = async (context: BrowserContext = visitor()): Promise<Player> => {
  const player = await sitDown(context, inject("game"));
  await player.page.locator(".episode-1968 button").press("Enter");
  await player.page.waitForFunction(() => document.documentElement.dataset.episode === "1968");
  await player.page.locator(".title-page .ways [data-key=onward]").press("Enter");
  await player.readOn();
  return player;
};

const goIn = async ({ page }: Player) => {
  await page.keyboard.press("r");
  await page.waitForSelector(".record-room");
};

const leave = async ({ page }: Player) => {
  await page.locator(".record-room .leave").press("Enter");
  await page.waitForSelector(".record-room", { state: "detached" });
};

/** How many accounts lie open, and how many there are. */
const counted = async ({ page }: Player): Promise<readonly [open: number, all: number]> => {
  const [open = 0, all = open] = (await page.locator(".openness .counts").innerText()).match(/\d+/g)?.map(Number) ?? [];
  return [open, all];
};

const turnTo = ({ page }: Player, shelf: string) => page.locator(`.shelves a[href="#record/${shelf}"]`).press("Enter");

const focused = ({ page }: Player) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className);

describe("somebody goes into the record room", () => {
  it("from a line of the night, and comes back to that line", async () => {
    const player = await atTheFirstDecision();
    const before = await player.words();
    await goIn(player);
    expect(await focused(player)).toBe("record-room");
    expect(await player.page.locator(".record-room h1").innerText()).toMatch(/record room/i);
    expect(await player.page.locator("main:visible").count()).toBe(1);
    await leave(player);
    expect(await player.words()).toBe(before);
    expect(await player.standing()).toBe("choices");
    expect(player.troubles).toEqual([]);
  });

  it("finds open what the night has come to, and more once a record has opened", async () => {
    const player = await atTheFirstDecision();
    await goIn(player);
    const [before, all] = await counted(player);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(all);
    const [, ...slips] = await player.page.locator(".slip").allInnerTexts();
    expect(slips.every((slip) => /^(W48|W68|F511):\d+ · \d+ accounts?: not yet$/.test(slip))).toBe(true);
    await leave(player);
    await player.decide("let-pass");
    await goIn(player);
    expect((await counted(player))[0]).toBeGreaterThan(before);
  });

  it("opens the whole record, and closes again what the night has not come to", async () => {
    const player = await atTheFirstDecision();
    await goIn(player);
    const before = await counted(player);
    const whole = player.page.locator(".openness .whole");
    await whole.press("Enter");
    await expect.poll(() => player.page.locator(".slip").count()).toBe(0);
    const [, all] = before;
    expect(await counted(player)).toEqual([all, all]);
    expect(await whole.evaluate((button) => button === document.activeElement)).toBe(true);
    await whole.press("Enter");
    await expect.poll(() => counted(player)).toEqual(before);
  });

  it("turns every tab with the keyboard, and finds the same shelf after leaving", async () => {
    const player = await atTheFirstDecision();
    await goIn(player);
    // The first one lies open already.
    for (const shelf of [...SHELVES.slice(1), "documents", "mirror"]) {
      await turnTo(player, shelf);
      await player.page.waitForSelector(`.shelf-${shelf}`);
      await expect.poll(() => focused(player)).toBe("record-shelf");
      expect(new URL(player.page.url()).hash).toBe(`#record/${shelf}`);
      expect(await player.page.locator(".shelves [aria-current]").count()).toBe(1);
    }
    await leave(player);
    await goIn(player);
    expect(await player.page.locator(".shelf-mirror").count()).toBe(1);
    expect(player.troubles).toEqual([]);
  });

  it("follows a line from the decisions to the documents, and goes back as the browser goes", async () => {
    const player = await atTheFirstDecision();
    await player.decide("let-pass");
    await goIn(player);
    await turnTo(player, "decisions");
    await player.page.locator('.decision a[href="#record/documents/W68:22"]').first().press("Enter");
    await expect.poll(() => focused(player)).toBe("record/documents/W68:22");
    const top = await player.page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(768);
    await player.page.goBack();
    await player.page.waitForSelector(".shelf-decisions");
  });

  it("looks for a name without its accent, and is told how many cards answer", async () => {
    const player = await atTheFirstDecision();
    await goIn(player);
    const status = player.page.locator(".finder [role=status]");
    const all = await status.innerText();
    await player.page.locator(".finder input").pressSequentially("belaunde");
    await expect.poll(() => status.innerText()).not.toBe(all);
    expect(await status.innerText()).toMatch(/^\d+ of \d+ cards are shown\.$/);
    await player.page.locator(".finder input").pressSequentially(" xylophone");
    await expect.poll(() => status.innerText()).toBe("No card on this shelf answers to that.");
    expect(await player.page.locator(".line").count()).toBe(0);
    await player.page.locator(".finder input").fill("");
    await player.page.locator(".finder select").selectOption("F511");
    await expect.poll(() => player.page.locator(".document").count()).toBe(1);
  });

  it("sees in the mirror what they decided, beside what they have not played", async () => {
    const player = await atTheFirstDecision();
    await player.decide("let-pass");
    await goIn(player);
    await turnTo(player, "mirror");
    const mirror = await player.page.locator(".mirror").innerText();
    expect(mirror).toContain("As recorded");
    expect(mirror).toContain("You have not played this night.");
    expect(mirror).toContain("Your night did not come to this desk.");
    expect(mirror).toMatch(/No decision of 19[46]8 answers to this one/);
  });
});

describe("somebody follows an address into the record room", () => {
  it("to a shelf", async () => {
    const player = await sitDown(visitor(), `${inject("game")}#record/sources`);
    await player.page.waitForSelector(".shelf-sources");
    expect(await player.page.locator(".cite").count()).toBe(3);
    await leave(player);
    expect(await player.standing()).toBe("title");
  });

  it.each([
    ["#record/documents/W68:999", "record/documents/W68:999"],
    ["#record/attic", "record/attic"],
  ])("that leads nowhere, and is told so: %s", async (hash, asked) => {
    const player = await sitDown(visitor(), `${inject("game")}${hash}`);
    await player.page.waitForSelector(".shelf-documents");
    expect(await player.page.locator(".record-room .notice").innerText()).toContain(asked);
    expect(player.troubles).toEqual([]);
  });
});

describe.each([
  ["light, wide", { viewport: { width: 1366, height: 768 }, colorScheme: "light", locale: "en-US" }],
  ["dark, narrow, in Spanish", { viewport: { width: 390, height: 844 }, colorScheme: "dark", locale: "es-PE" }],
] as const)("everyone can use every shelf (%s)", (_, options) => {
  const guest = visitEach(options);

  it.each([false, true])("with the whole record open: %s", async (whole) => {
    const player = await atTheFirstDecision(guest());
    await goIn(player);
    if (whole) await player.page.locator(".openness .whole").press("Enter");
    const found: Record<string, readonly string[]> = {};
    for (const shelf of SHELVES) {
      await turnTo(player, shelf);
      await player.page.waitForSelector(`.shelf-${shelf}`);
      const complaints = await complaintsOf(player.page);
      const over = await player.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (complaints.length > 0 || over > 0) found[shelf] = [...complaints, `${over} px too wide`];
    }
    expect(found).toEqual({});
  });

  it("and hears the mirror as a table", async () => {
    const player = await atTheFirstDecision(guest());
    await goIn(player);
    await turnTo(player, "mirror");
    const table = player.page.getByRole("table");
    await table.waitFor();
    expect(await table.getByRole("columnheader").count()).toBe(2);
    const rows = await table.getByRole("row").count();
    expect(await table.getByRole("rowheader").count()).toBe(rows - 1);
    expect(await table.getByRole("cell").count()).toBeGreaterThanOrEqual((rows - 1) * 2);
  });
});
