import { expect, it } from "vitest";
import { begin, turnTo } from "../../src/narrative/playthrough.ts";
import { keeperOf } from "../../src/storage/keeper.ts";
import { memoryShelf, type Shelf } from "../../src/storage/shelf.ts";

/** A shelf on which each save waits until it is let through. */
const slowShelf = () => {
  const kept: string[] = [];
  let letThrough = () => {};
  const shelf: Shelf = {
    ...memoryShelf(),
    keep: async ({ id, leaf }) => {
      await new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      kept.push(`${id} at ${leaf}`);
    },
  };
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) {
      letThrough();
      await Promise.resolve();
    }
  };
  return { shelf, kept, settle };
};

it("keeps the newest of what comes while it is busy, and lets the older go", async () => {
  const { shelf, kept, settle } = slowShelf();
  const keep = keeperOf(
    shelf,
    () => 0,
    (error) => expect.fail(String(error)),
  );
  for (let leaf = 0; leaf <= 30; leaf++) keep(turnTo(begin("one", "1968", 7), leaf));
  await settle();
  expect(kept).toEqual(["one at 0", "one at 30"]);
});

it("lets no playthrough go in favour of another", async () => {
  const { shelf, kept, settle } = slowShelf();
  const keep = keeperOf(
    shelf,
    () => 0,
    (error) => expect.fail(String(error)),
  );
  for (const id of ["one", "two", "three", "two"]) keep(begin(id, "1968", 7));
  await settle();
  expect(kept).toEqual(["one at 0", "two at 0", "three at 0"]);
});

it("tells of what could not be kept, and goes on", async () => {
  const failures: unknown[] = [];
  const kept: string[] = [];
  const shelf: Shelf = {
    ...memoryShelf(),
    keep: async ({ id }) => {
      if (id === "one") throw new Error("no room");
      kept.push(id);
    },
  };
  const keep = keeperOf(
    shelf,
    () => 0,
    (error) => failures.push(error),
  );
  keep(begin("one", "1968", 7));
  keep(begin("two", "1968", 7));
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  expect(failures).toEqual([new Error("no room")]);
  expect(kept).toEqual(["two"]);
});
