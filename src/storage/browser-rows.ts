import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { nameOf, refusal, ShelfUnavailable } from "./refusals.ts";
import { type Rows, STORES } from "./rows.ts";

interface Cabinet extends DBSchema {
  playthroughs: { key: string; value: unknown };
  settings: { key: string; value: unknown };
}
type Connection = IDBPDatabase<Cabinet>;

/** Of the stores, not of the saves in them, which carry their own. */
const VERSION = 1;

/** A browser may close a connection behind our back, Safari when a phone goes to sleep; it says so under these names. */
const LOST = ["InvalidStateError", "UnknownError"];

/** Rows in IndexedDB, in the database of this name. Rejects with a ShelfUnavailable where it cannot be opened. */
export const browserRows = async (name: string): Promise<Rows> => {
  if (globalThis.indexedDB === undefined) throw new ShelfUnavailable("this browser has no storage for pages", "denied");
  let connection: Promise<Connection> | undefined;
  let closed = false;

  const letGo = (): void => {
    connection = undefined;
  };

  const connect = async (): Promise<Connection> => {
    const opened = openDB<Cabinet>(name, VERSION, {
      upgrade: (database) => {
        for (const store of STORES) database.createObjectStore(store);
      },
      // Another tab holds a newer edition, which waits for this one to let go.
      blocking: () => {
        letGo();
        void opened.then((database) => database.close());
      },
      terminated: letGo,
    });
    return opened;
  };

  const once = async <Result>(act: (database: Connection) => Promise<Result>): Promise<Result> => {
    if (closed) throw new ShelfUnavailable("the shelf is closed");
    connection ??= connect();
    const database = await connection.catch((error: unknown) => {
      letGo();
      throw error;
    });
    return act(database);
  };

  const attempt = async <Result>(act: (database: Connection) => Promise<Result>): Promise<Result> => {
    try {
      return await once(act).catch((error: unknown) => {
        if (!LOST.includes(nameOf(error))) throw error;
        letGo();
        return once(act);
      });
    } catch (error) {
      throw refusal(error);
    }
  };

  await attempt(async () => undefined);

  return {
    all: (store) =>
      attempt(async (database) => {
        const transaction = database.transaction(store, "readonly");
        const [keys, values] = await Promise.all([
          transaction.store.getAllKeys(),
          transaction.store.getAll(),
          transaction.done,
        ]);
        return keys.map((key, index) => ({ key: String(key), value: values[index] }));
      }),
    one: (store, key) => attempt((database) => database.get(store, key)),
    change: (store, key, next) =>
      attempt(async (database) => {
        const transaction = database.transaction(store, "readwrite");
        // A failed read rejects below before anything waits for the transaction, which fails with it.
        transaction.done.catch(() => undefined);
        const rows = next(await transaction.store.get(key));
        const puts = rows.map((row) => transaction.store.put(row.value, row.key));
        commit(transaction);
        await Promise.all([...puts, transaction.done]);
      }),
    remove: (store, key) =>
      attempt(async (database) => {
        const transaction = database.transaction(store, "readwrite");
        transaction.done.catch(() => undefined);
        const value: unknown = await transaction.store.get(key);
        const gone = transaction.store.delete(key);
        commit(transaction);
        await Promise.all([gone, transaction.done]);
        return value;
      }),
    close: () => {
      closed = true;
      void connection?.then(
        (database) => database.close(),
        () => undefined,
      );
      letGo();
    },
  };
};

/**
 * Asks for the commit at once. The browser would come to it by itself only when this page has heard that all is put, and a
 * page that is killed meanwhile loses what it put.
 */
const commit = (transaction: { commit(): void }): void => {
  try {
    transaction.commit();
  } catch {
    // It has been aborted already, which its `done` tells with the reason.
  }
};
