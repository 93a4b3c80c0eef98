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
    change: (store, key, next) =>
      attempt(async (database) => {
        const transaction = database.transaction(store, "readwrite");
        // A failed read rejects below before anything waits for the transaction, which fails with it.
        transaction.done.catch(() => undefined);
        const kept = await transaction.store.get(key);
        await Promise.all([transaction.store.put(next(kept), key), transaction.done]);
      }),
    remove: (store, key) => attempt((database) => database.delete(store, key)),
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
