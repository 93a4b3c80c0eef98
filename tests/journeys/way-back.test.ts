import { describe, expect, inject, it } from "vitest";
import { sitDown } from "../support/player.ts";
import { shelfOf } from "../support/shelf-in-browser.ts";
import { visitEach } from "../support/visit.ts";

const visitor = visitEach({ viewport: { width: 390, height: 844 }, locale: "en-US" });

describe("somebody goes back as one does in a browser", () => {
  it("from a night to the title page, and forward to the same line", async () => {
    const player = await sitDown(visitor(), inject("game"));
    const { page } = player;
    await player.press("Enter", "ArrowRight");
    const read = await page.locator(".passage .beats").innerText();
    await page.goBack();
    await page.waitForSelector(".title-page:visible");
    expect(await player.words()).toContain("Go on where you stopped");
    await page.goForward();
    await page.waitForSelector(".passage:visible");
    expect(await page.locator(".passage .beats").innerText()).toBe(read);
    expect(player.troubles).toEqual([]);
  });

  it("to the same line when the page was loaded anew, under a room too, and from there to the title page", async () => {
    const player = await sitDown(visitor(), inject("game"));
    const { page } = player;
    const loadAnew = async () => {
      await page.reload();
      await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
    };
    await player.press("Enter", "ArrowRight");
    const read = await page.locator(".passage .beats").innerText();
    await expect.poll(() => shelfOf(page)).toMatchObject([{ playthrough: { leaf: 1 } }]);
    await loadAnew();
    expect(await page.locator(".passage .beats").innerText()).toBe(read);
    await page.locator("[data-way=map]").press("Enter");
    await page.waitForSelector(".branch-map");
    await loadAnew();
    await page.waitForSelector(".branch-map");
    await page.locator(".room .leave").press("Enter");
    expect(await page.locator(".passage .beats").innerText()).toBe(read);
    await page.goBack();
    await page.waitForSelector(".branch-map");
    await page.goBack();
    await page.waitForSelector(".passage:visible");
    await page.goBack();
    await page.waitForSelector(".title-page:visible");
    await loadAnew();
    expect(await player.standing()).toBe("title");
    expect(player.troubles).toEqual([]);
  });

  it("out of a room into the night, and from home into the night again", async () => {
    const player = await sitDown(visitor(), inject("game"));
    const { page } = player;
    await player.press("Enter");
    await page.locator("[data-way=map]").press("Enter");
    await page.waitForSelector(".branch-map");
    await page.goBack();
    await page.waitForSelector(".passage:visible");
    await page.locator(".bar .home").press("Enter");
    await page.waitForSelector(".title-page:visible");
    await page.goBack();
    await page.waitForSelector(".passage:visible");
    await page.goBack();
    await page.waitForSelector(".title-page:visible");
  });

  it("out of a room into the title page, when home was chosen in the room", async () => {
    const player = await sitDown(visitor(), inject("game"));
    const { page } = player;
    await player.press("Enter");
    await page.locator("[data-way=nights]").press("Enter");
    await page.waitForSelector(".nights-room");
    await page.locator(".bar .home").press("Enter");
    await page.waitForSelector(".title-page:visible");
    expect(await page.locator(".room").count()).toBe(0);
    await page.goBack();
    await page.waitForSelector(".nights-room");
  });

  it("out of a room into which a link has led, and of its shelves, into the same night", async () => {
    const player = await sitDown(visitor(), inject("game"));
    const { page } = player;
    await player.press("Enter", "r");
    await page.waitForSelector(".record-room");
    await page.locator('.shelves a[href="#record/hours"]').press("Enter");
    await page.waitForSelector(".shelf-hours");
    await page.goBack();
    await page.waitForSelector(".shelf-hours", { state: "detached" });
    await page.goBack();
    await page.waitForSelector(".passage:visible");
  });

  it("and leaves no drawer open over what is there then", async () => {
    const player = await sitDown(visitor(), inject("game"));
    const { page } = player;
    await player.press("Enter");
    for (const [open, drawer] of [
      ["[data-way=share]", ".code-groups"],
      [".bar [data-key=s]", ".drawer"],
    ] as const) {
      await page.locator("[data-way=map]").press("Enter");
      await page.waitForSelector(".branch-map");
      await page.locator(".room .leave").press("Enter");
      await page.locator(open).press("Enter");
      await page.waitForSelector(`dialog ${drawer}, dialog${drawer}`);
      await page.goBack();
      await page.waitForSelector("dialog", { state: "detached" });
      await page.waitForSelector(".branch-map");
      await page.locator(".room .leave").press("Enter");
    }
  });
});
