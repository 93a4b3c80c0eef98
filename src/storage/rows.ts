export const STORES = ["playthroughs", "settings"] as const;
export type Store = (typeof STORES)[number];

/** One value as it was put, of whatever form. */
export interface Row {
  readonly key: string;
  readonly value: unknown;
}

/** Where values lie under keys. Every verb rejects with a ShelfUnavailable or ShelfFull when the place fails it. */
export interface Rows {
  /** Every row of a store, in the order of its keys. */
  all(store: Store): Promise<readonly Row[]>;
  /** The value under the key; undefined where there is none. */
  one(store: Store, key: string): Promise<unknown>;
  /**
   * Puts the rows that `next` makes of the value now under the key (undefined where there is none), all of them or none, with
   * nothing in between. When `next` throws, everything stays as it is and the error comes back.
   */
  change(store: Store, key: string, next: (kept: unknown) => readonly Row[]): Promise<void>;
  /** Takes the row under the key away and gives what was its value; undefined where there is none. */
  remove(store: Store, key: string): Promise<unknown>;
  /** Lets go of the place; every later verb is refused. */
  close(): void;
}
