import type { Page } from "playwright-core";

/** A row of the shelf in the browser, as far as the tests look into it. */
export interface ShelfRow {
  readonly version: number;
  readonly savedAt: number;
  readonly playthrough: {
    readonly id: string;
    readonly name: string;
    readonly from: { readonly night: string; readonly decisions: number } | null;
    readonly trail: readonly { readonly at: string; readonly chose: string }[];
  };
}

/** What lies on the shelf of a page, past the game; the rows that are given are put there before. */
export const shelfOf = (page: Page, put: readonly unknown[] = []): Promise<readonly ShelfRow[]> =>
  page.evaluate(
    (rows) =>
      new Promise<ShelfRow[]>((resolve, reject) => {
        const opening = indexedDB.open("madrugada");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction("playthroughs", "readwrite");
          const store = transaction.objectStore("playthroughs");
          for (const row of rows as ShelfRow[]) store.put(row, row.playthrough.id);
          const all = store.getAll();
          transaction.oncomplete = () => {
            database.close();
            resolve(all.result);
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    put,
  );

/** The choices that lie on the shelf, a line a night, in the order of the alphabet. */
export const choicesOnShelf = async (page: Page): Promise<readonly string[]> =>
  (await shelfOf(page)).map(({ playthrough }) => playthrough.trail.map(({ chose }) => chose).join(" ")).sort();
