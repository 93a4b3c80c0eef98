import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";

import { sitDown } from "../support/player.ts";
import { visitEach } from "../support/visit.ts";

const visitor = visitEach({ viewport: { width: 1366, height: 768 } });

/** What lies on the shelf, or what the change makes of it. */
const onTheShelf = (page: Page, change: "read" | "damage" | "age" | "rename" = "read"): Promise<unknown[]> =>
  page.evaluate(
    (what) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open("madrugada");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const store = database.transaction("playthroughs", "readwrite").objectStore("playthroughs");
          const rows: unknown[] = [];
          const walk = store.openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (cursor === null) {
              database.close();
              resolve(rows);
              return;
            }
            const row = structuredClone(cursor.value) as { version: number; playthrough: { trail: unknown[] } };
            if (what === "damage") row.playthrough.trail.push({ at: 7 });
            if (what === "age") row.version = 99;
            if (what === "rename") row.playthrough.trail.push({ at: "attic", chose: "hide" });
            if (what !== "read") cursor.update(row);
            rows.push(row);
            cursor.continue();
          };
        };
      }),
    change,
  );

describe("somebody closes the page and comes back", () => {
  it("goes on at the same passage, after two decisions and a page turned", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await player.press("Enter");
    for (let decision = 0; decision < 2; decision++) {
      await player.readOn();
      await player.press("1", "Enter", "Enter");
    }
    await player.press("ArrowRight");
    const before = await player.words();
    await expect
      .poll(() => onTheShelf(player.page))
      .toMatchObject([{ playthrough: { trail: { length: 2 }, step: "reading", leaf: 1 } }]);
    await player.page.close();

    const again = await sitDown(visitor(), inject("game"));
    expect(await again.words()).toContain("Go on where you stopped");
    await again.press("Enter");
    expect(await again.words()).toBe(before);
  });

  it("finds the record still open that was open, and the bet still to be made that was not made", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await player.press("Enter");
    await player.readOn();
    await player.press("2");
    await player.page.waitForTimeout(200);
    await player.page.close();
    const bet = await sitDown(visitor(), inject("game"));
    await bet.press("Enter");
    expect(await bet.standing()).toBe("bet");
    await bet.press("Enter");
    const record = await bet.words();
    await bet.page.waitForTimeout(200);
    await bet.page.close();
    const open = await sitDown(visitor(), inject("game"));
    await open.press("Enter");
    expect(await open.words()).toBe(record);
  });

  it("begins another night without losing the first", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await player.press("Enter");
    await player.readOn();
    await player.press("1", "Enter", "Enter");
    await player.page.getByRole("button", { name: "Madrugada: Title page" }).press("Enter");
    await player.page.getByRole("button", { name: "Begin another night" }).press("Enter");
    await player.page.waitForTimeout(200);
    expect(await onTheShelf(player.page)).toHaveLength(2);
  });
});

describe("something happened to what was kept", () => {
  it("says what is wrong with a damaged night, leaves it as it is, and takes up what can be read", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await player.press("Enter");
    await player.readOn();
    await player.press("1", "Enter", "Enter");
    await player.page.waitForTimeout(200);
    const damaged = await onTheShelf(player.page, "damage");
    await player.page.close();

    const again = await sitDown(visitor(), inject("game"));
    const notice = again.page.locator(".notice");
    expect(await notice.innerText()).toContain("trail[1]");
    await notice.getByRole("button", { name: "Take it up as far as it can be read" }).press("Enter");
    expect(await again.standing()).not.toBe("title");
    await again.page.waitForTimeout(200);
    const rows = await onTheShelf(again.page);
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(damaged[0]);
    expect(again.troubles).toEqual([]);
  });

  it("does not touch a night that a newer edition kept", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await player.press("Enter");
    await player.page.waitForTimeout(200);
    const newer = await onTheShelf(player.page, "age");
    await player.page.close();
    const again = await sitDown(visitor(), inject("game"));
    expect(await again.page.locator(".notice").innerText()).toContain("version");
    await again.press("Enter");
    await again.page.waitForTimeout(200);
    expect(await onTheShelf(again.page)).toContainEqual(newer[0]);
  });

  it("plays on and says so where the browser keeps nothing", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await player.page.close();
    await visitor().addInitScript(() => {
      Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    });
    const without = await sitDown(visitor(), inject("game"));
    expect(await without.words()).toContain("does not let the game keep anything");
    await without.page.getByRole("button", { name: "Sit down at the table" }).press("Enter");
    expect(await without.readOn()).toBe("choices");
  });
});

describe("the story was changed since a night was kept", () => {
  it("says where it stops and why, plays on from there as another night, and leaves the first as it was", async () => {
    const player = await sitDown(visitor(), inject("game"));
    await player.press("Enter");
    await player.readOn();
    await player.press("1", "Enter", "Enter");
    await expect.poll(() => onTheShelf(player.page)).toMatchObject([{ playthrough: { trail: { length: 1 } } }]);
    const [changed] = await onTheShelf(player.page, "rename");
    await player.page.close();

    const again = await sitDown(visitor(), inject("game"));
    await again.press("Enter");
    expect(await again.page.locator(".notice").innerText()).toContain("attic");
    expect(await again.standing()).toBe("choices");
    await again.press("1", "Enter", "Enter");
    await expect.poll(() => onTheShelf(again.page)).toHaveLength(2);
    expect(await onTheShelf(again.page)).toContainEqual(changed);
  });
});
