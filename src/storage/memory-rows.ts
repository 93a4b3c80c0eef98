import { ShelfUnavailable } from "./refusals.ts";
import type { Rows, Store } from "./rows.ts";

/** Rows that last as long as the page does. */
export const memoryRows = (): Rows => {
  const stores: Readonly<Record<Store, Map<string, unknown>>> = { playthroughs: new Map(), settings: new Map() };
  let closed = false;
  const open = (store: Store) => {
    if (closed) throw new ShelfUnavailable("the shelf is closed");
    return stores[store];
  };
  return {
    all: async (store) => [...open(store)].map(([key, value]) => ({ key, value: structuredClone(value) })),
    one: async (store, key) => structuredClone(open(store).get(key)),
    change: async (store, key, next) => {
      const rows = open(store);
      for (const put of structuredClone(next(structuredClone(rows.get(key))))) rows.set(put.key, put.value);
    },
    remove: async (store, key) => {
      const rows = open(store);
      const value = rows.get(key);
      rows.delete(key);
      return value;
    },
    close: () => {
      closed = true;
    },
  };
};
