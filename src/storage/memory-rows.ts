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
    change: async (store, key, next) => {
      const rows = open(store);
      rows.set(key, structuredClone(next(structuredClone(rows.get(key)))));
    },
    remove: async (store, key) => {
      open(store).delete(key);
    },
    close: () => {
      closed = true;
    },
  };
};
