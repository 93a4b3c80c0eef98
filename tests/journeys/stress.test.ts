import type { BrowserContext } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { type Player, sitDown } from "../support/player.ts";
import { choicesOnShelf, shelfOf } from "../support/shelf-in-browser.ts";
import { visitEach } from "../support/visit.ts";

const visitor = visitEach({ viewport: { width: 1366, height: 768 }, locale: "en-US", acceptDownloads: true });

/** Somebody at the first decision of a new night, and the choices there. */
const atADecision = async (context: BrowserContext = visitor()) => {
  const player = await sitDown(context, inject("game"));
  await player.press("Enter");
  await player.readOn();
  const [first = "", second = ""] = await player.choices();
  return { player, first, second };
};

/** Another tab that goes on with the night that was begun. */
const inAnotherTab = async (): Promise<Player> => {
  const player = await sitDown(visitor(), inject("game"));
  await player.press("Enter");
  await player.readOn();
  return player;
};

const told = ({ page }: Player) => page.locator(".notices").innerText();

/** Takes a choice and leaves its record open. */
const take = async (player: Player, choice: string) => {
  await player.press(String((await player.choices()).indexOf(choice) + 1));
  await player.page.waitForSelector(".betting");
};

describe("a browser that keeps nothing", () => {
  it("is told of, and the night can be taken away as a file", async () => {
    await visitor().addInitScript(() => {
      Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    });
    const { player, first } = await atADecision();
    await take(player, first);
    await expect.poll(() => told(player)).toContain("does not let the game keep anything");
    const saving = player.page.waitForEvent("download");
    await player.page.getByRole("button", { name: "Save all nights to a file" }).press("Enter");
    const text = await (await saving).createReadStream().then(async (stream) => {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      return Buffer.concat(parts).toString();
    });
    expect(JSON.parse(text)).toMatchObject({
      format: "madrugada-nights",
      nights: [{ playthrough: { trail: [{ chose: first }] } }],
    });
    expect(player.troubles).toEqual([]);
  });
});

describe("a browser that is full", () => {
  it("is told of once, and what was decided meanwhile is kept when there is room again", async () => {
    const { player, first } = await atADecision();
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([""]);
    await player.page.evaluate(() => {
      const { prototype } = IDBObjectStore;
      const { put } = prototype;
      Object.assign(globalThis, { room: () => Object.assign(prototype, { put }) });
      prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await take(player, first);
    await expect.poll(() => told(player)).toContain("There is no room left to keep your nights.");
    await player.press("Enter");
    expect(await player.page.locator(".notice").count()).toBe(1);
    expect(await choicesOnShelf(player.page)).toEqual([""]);
    await player.page.evaluate(() => (globalThis as unknown as { room(): void }).room());
    await player.press("ArrowRight");
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([first]);
    await expect.poll(() => told(player)).toContain("Everything that could not be kept before is kept now.");
  });
});

describe("a shelf that opens late", () => {
  it("has what was decided before it opened", async () => {
    // Somebody else is still making the shelf, and takes their time.
    await visitor().addInitScript(() => {
      const opening = indexedDB.open("madrugada", 1);
      opening.onupgradeneeded = () => {
        const [store] = ["playthroughs", "settings"].map((name) => opening.result.createObjectStore(name));
        const wait = () => {
          const request = store?.get("nothing");
          if (request !== undefined && !("shelfMayOpen" in globalThis)) request.onsuccess = wait;
        };
        wait();
      };
      opening.onsuccess = () => opening.result.close();
    });
    const page = await visitor().newPage();
    await page.goto(inject("game"));
    const way = page.locator(".title-page .ways [data-key=onward]");
    // The page can be read before it can be pressed.
    await expect
      .poll(async () => {
        if ((await way.count()) > 0) await way.press("Enter");
        return page.locator(".title-page").count();
      })
      .toBe(0);
    for (let leaf = 0; leaf < 20 && (await page.locator(".choices").count()) === 0; leaf++) {
      if ((await page.locator(".aside").count()) > 0) await page.locator(".aside").press("Enter");
      else await page.keyboard.press("ArrowRight");
    }
    const choice = (await page.locator(".choices button").first().getAttribute("data-choice")) ?? "";
    await page.locator(".choices button").first().press("Enter");
    expect(await page.evaluate(() => document.documentElement.dataset.ready)).toBeUndefined();
    await page.evaluate(() => Object.assign(globalThis, { shelfMayOpen: true }));
    await expect.poll(() => choicesOnShelf(page), { timeout: 20_000 }).toEqual([choice]);
  });
});

describe("one night in two tabs", () => {
  it("is kept as two nights where it is decided in two ways, and the later tab is told", async () => {
    const { player, first, second } = await atADecision();
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([""]);
    const other = await inAnotherTab();
    await take(player, first);
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([first]);
    await take(other, second);
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([first, second].sort());
    await expect.poll(() => told(other)).toContain("was decided otherwise in another tab");
    expect(await told(player)).toBe("");
    const rows = await shelfOf(player.page);
    const whole = rows.find(({ playthrough }) => playthrough.trail[0]?.chose === first)?.playthrough;
    const branch = rows.find(({ playthrough }) => playthrough.trail[0]?.chose === second)?.playthrough;
    expect(branch?.from).toEqual({ night: whole?.id, decisions: 0 });
    await other.press("Enter", "Enter");
    await other.readOn();
    await expect.poll(async () => (await shelfOf(player.page)).length).toBe(2);
    expect([...player.troubles, ...other.troubles]).toEqual([]);
  });

  it("goes on as one where it is decided in the same way", async () => {
    const { player, first } = await atADecision();
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([""]);
    const other = await inAnotherTab();
    await take(player, first);
    await take(other, first);
    await other.press("Enter");
    await other.page.waitForTimeout(300);
    expect(await choicesOnShelf(player.page)).toEqual([first]);
    expect(`${await told(player)}${await told(other)}`).toBe("");
  });

  it("is deleted in one while it is played in the other: told there, and kept again with the next decision", async () => {
    const { player, first } = await atADecision();
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([""]);
    const other = await sitDown(visitor(), `${inject("game")}#nights`);
    await other.page.getByRole("button", { name: /^Delete/ }).press("Enter");
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([]);
    await expect.poll(() => told(player)).toContain("has just been deleted in another tab");
    await player.press("ArrowLeft");
    await player.page.waitForTimeout(300);
    expect(await choicesOnShelf(player.page)).toEqual([]);
    await player.readOn();
    await take(player, first);
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([first]);
    await expect.poll(() => told(player)).toContain("You decided something more in it, so it is kept again.");
    // The list in the other tab has it again.
    await other.page.locator(".night-row").waitFor();
    expect(await other.page.locator(".removed").innerText()).toContain("has been deleted");
  });
});

describe("a tab that is killed", () => {
  it("loses at most the step that it was taking: the decision before it is on the shelf", async () => {
    const { player, first } = await atADecision();
    await player.decide(first);
    await player.press("Enter");
    await player.readOn();
    const [second = ""] = await player.choices();
    await player.press(String((await player.choices()).indexOf(second) + 1));
    const session = await visitor().newCDPSession(player.page);
    const crashed = player.page.waitForEvent("crash");
    session.send("Page.crash").catch(() => {});
    await crashed;
    const again = await sitDown(visitor(), inject("game"));
    const [kept = ""] = await choicesOnShelf(again.page);
    expect([first, `${first} ${second}`]).toContain(kept);
    await again.press("Enter");
    expect(await again.standing()).not.toBe("title");
  });
});

describe("a night under which something else lies", () => {
  it("goes on as a night of its own where a newer edition has kept it meanwhile", async () => {
    const { player, first } = await atADecision();
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([""]);
    const [row] = await shelfOf(player.page);
    const newer = { ...row, version: 99, class: "5B" };
    await shelfOf(player.page, [newer]);
    await take(player, first);
    await expect.poll(async () => (await shelfOf(player.page)).length).toBe(2);
    expect(await shelfOf(player.page)).toContainEqual(newer);
    expect(await choicesOnShelf(player.page)).toEqual(["", first]);
    await expect.poll(() => told(player)).toContain("cannot be read by this edition");
    await player.press("Enter");
    await player.press("ArrowRight");
    await player.page.waitForTimeout(300);
    expect(await shelfOf(player.page)).toHaveLength(2);
  });
});

describe("a night that is deleted while it is being kept", () => {
  it("is gone, and comes back with its last decision", async () => {
    const { player, first } = await atADecision();
    await take(player, first);
    await player.page.evaluate(() => {
      location.hash = "#nights";
    });
    await player.page.getByRole("button", { name: /^Delete/ }).press("Enter");
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([]);
    await player.page.getByRole("button", { name: /^Undo/ }).press("Enter");
    await expect.poll(() => choicesOnShelf(player.page)).toEqual([first]);
    expect(player.troubles).toEqual([]);
  });
});
