import { openDB } from "idb";

/** Puts a value into a shelf's database as it is, past the shelf. The shelf must have been opened once. */
export const plant = async (shelf: string, key: string, value: unknown, store = "playthroughs"): Promise<void> => {
  const database = await openDB(shelf);
  await database.put(store, value, key);
  database.close();
};

/** What lies in a shelf's database under a key, past the shelf. */
export const unearth = async (shelf: string, key: string, store = "playthroughs"): Promise<unknown> => {
  const database = await openDB(shelf);
  const value: unknown = await database.get(store, key);
  database.close();
  return value;
};
