import { describe, expect, inject, it } from "vitest";

import { type Player, sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";

const visitor = visitEach({ viewport: { width: 1366, height: 768 } });

const atTheTitle = () => sitDown(visitor(), inject("game"));
const atTheFirstDecision = async (): Promise<Player> => {
  const player = await atTheTitle();
  await player.press("Enter");
  await player.readOn();
  return player;
};
const focused = (player: Player) => player.page.evaluate(() => document.activeElement?.className ?? "");

describe("somebody opens the game", () => {
  it("reads the title and the first passage although no script runs", async () => {
    const plain = await visitor().browser()?.newContext({ javaScriptEnabled: false });
    if (plain === undefined || plain === null) throw new Error("there is no browser");
    const page = await plain.newPage();
    await page.goto(inject("game"));
    expect(await page.locator("h1").innerText()).toMatch(/madrugada/i);
    expect((await page.locator(".opening .beat").allInnerTexts()).join(" ").split(" ").length).toBeGreaterThan(50);
    await plain.close();
  });

  it("is read the note before anything begins, and asked nothing", async () => {
    const player = await atTheTitle();
    expect(await player.words()).toContain("Before you begin");
    expect(await player.page.locator("input, form").count()).toBe(0);
    expect(player.troubles).toEqual([]);
  });

  it("asks no other host for anything, through a decision and its record", async () => {
    const hosts = new Set<string>();
    visitor().on("request", (request) => {
      if (!request.url().startsWith("data:") && !request.url().startsWith("blob:"))
        hosts.add(new URL(request.url()).host);
    });
    const player = await atTheFirstDecision();
    await player.press("1");
    await player.press("Enter");
    await player.page.waitForTimeout(1500);
    expect([...hosts]).toEqual([new URL(inject("game")).host]);
  });
});

describe("somebody plays with the keyboard alone", () => {
  it("has the focus on each new passage, and hears it once: the text lies in a region that is read out", async () => {
    const player = await atTheTitle();
    await player.press("Enter");
    expect(await focused(player)).toBe("passage");
    const live = player.page.locator("[aria-live=polite]");
    expect(await live.count()).toBe(1);
    await live.evaluate((element) => element.setAttribute("data-same", "yes"));
    await player.press("Enter");
    expect(await focused(player)).toBe("passage");
    // The region is the same element with other text, or a screen reader would not speak.
    expect(await live.getAttribute("data-same")).toBe("yes");
  });

  it("goes back a page, and on again to the same words", async () => {
    const player = await atTheTitle();
    await player.press("Enter");
    const first = await player.words();
    await player.press("ArrowRight");
    const second = await player.words();
    expect(second).not.toBe(first);
    await player.press("ArrowLeft");
    expect(await player.words()).toBe(first);
    await player.press("ArrowRight");
    expect(await player.words()).toBe(second);
  });

  it("takes a choice with Tab and Enter", async () => {
    const player = await atTheFirstDecision();
    await player.press("Tab", "Tab", "Enter");
    expect(await player.standing()).toBe("bet");
    expect(await focused(player)).toBe("betting");
  });

  it("takes a choice with its number, bets with the arrows, and sees the bet beside the record", async () => {
    const player = await atTheFirstDecision();
    await player.press("2");
    expect(await player.words()).toContain("Before the record opens");
    await player.press("Tab", "ArrowDown", "Enter");
    expect(await player.standing()).toBe("record");
    expect(await focused(player)).toMatch(/^record/);
    expect(await player.words()).toMatch(/You expected “.*” You were guessing\. (That is what|The record holds)/);
  });

  it("opens the record without a bet, and goes back to the night", async () => {
    const player = await atTheFirstDecision();
    await player.press("1", "Enter");
    const record = await player.words();
    expect(record).toMatch(/As recorded|Counterfactual|Disputed|Unrecorded/);
    expect(record).toMatch(/W68:\d+|F511:\d+/);
    expect(record).not.toContain("You expected");
    await player.press("Enter");
    expect(await player.standing()).not.toBe("record");
  });

  it("judges a contradiction with a number and Enter, is told what could explain it, and leaves it by no chance", async () => {
    const player = await atTheFirstDecision();
    for (let taken = 0; (await player.page.locator(".desk").count()) === 0; taken++) {
      if (taken > 200) throw new Error("the night comes to no contradiction");
      if ((await player.standing()) === "choices") await player.press("1", "Enter", "Enter");
      else await player.press("ArrowRight");
    }
    await player.press("Enter", "ArrowRight");
    expect(await player.page.locator(".desk .explained").count()).toBe(0);
    await player.press("2", "Enter");
    expect(await focused(player)).toBe("explained");
    expect(await player.words()).toMatch(/You said: The second slip \((W68|F511):\d+/);
    await player.press("Enter");
    expect(await player.page.locator(".desk").count()).toBe(0);
  });

  it("opens sources and settings, leaves them with Escape, and stands where they stood", async () => {
    const player = await atTheFirstDecision();
    const before = await player.words();
    await player.press("s");
    expect(await player.page.locator("dialog[open] h2").innerText()).toMatch(/source drawer/i);
    await player.press("1");
    await player.press("Escape");
    await expect.poll(() => player.page.locator("dialog[open]").count()).toBe(0);
    expect(await player.words()).toBe(before);
    await expect.poll(() => focused(player)).toBe("passage");
  });

  it("can turn single keys off", async () => {
    const player = await atTheFirstDecision();
    await player.page.getByRole("button", { name: "Settings" }).press("Enter");
    await player.page.getByLabel("Single keys as shortcuts").press("Space");
    await player.press("Escape");
    await player.press("1");
    expect(await player.standing()).toBe("choices");
  });
});

describe("somebody looks at what the night rests on", () => {
  it("sees by shape, word and colour what is recorded, inferred and imagined, and opens a line's source", async () => {
    const player = await atTheTitle();
    await player.press("Enter", "l");
    const marks = await player.page.locator(".provenance").allInnerTexts();
    expect(marks.length).toBe(await player.page.locator(".beat").count());
    expect(marks.some((mark) => mark.includes("Imagined"))).toBe(true);
    const recorded = player.page.locator(".recorded .provenance, .inferred .provenance").first();
    await recorded.press("Enter");
    expect(await player.page.locator(".source-card").innerText()).toMatch(/(W68|F511):\d+/);
    await player.press("l");
    expect(await player.page.locator(".provenance").count()).toBe(0);
  });

  it("finds in the drawer only what the desk could know, and more once a record has opened", async () => {
    const player = await atTheFirstDecision();
    const open = async () => {
      await player.press("s");
      await player.page.waitForSelector("dialog[open]");
      const count = await player.page.locator("dialog .account").count();
      expect(await player.page.locator("dialog .not-yet").count()).toBeGreaterThan(0);
      await player.press("Escape");
      await player.page.waitForSelector("dialog[open]", { state: "detached" });
      return count;
    };
    const before = await open();
    await player.press("1");
    expect(await open()).toBe(before);
    await player.press("Enter");
    expect(await open()).toBeGreaterThan(before);
  });
});
