import { describe, expect, test } from "vitest";
import { begin, decide, type Playthrough, turnTo } from "../../src/narrative/playthrough.ts";
import { memoryRows } from "../../src/storage/memory-rows.ts";
import { type NightsKeeper, nightsKeeper } from "../../src/storage/nights-keeper.ts";
import { ShelfFull, ShelfUnavailable } from "../../src/storage/refusals.ts";
import { memoryShelf, type Shelf, shelfOn } from "../../src/storage/shelf.ts";
import type { Tidings } from "../../src/storage/tidings.ts";

const night = begin("one", "1968", 7);
const further = (from: Playthrough, ...choices: readonly string[]) =>
  choices.reduce((sum, chose) => decide(sum, `point-${sum.trail.length}`, chose), from);

interface Tab {
  readonly keeper: NightsKeeper;
  readonly told: Tidings[];
  readonly changed: string[];
}

/** A tab of the game on a shelf. */
const tabOn = (shelf: Shelf | Promise<Shelf>): Tab => {
  const told: Tidings[] = [];
  const changed: string[] = [];
  const keeper = nightsKeeper({
    shelf: Promise.resolve(shelf),
    clock: () => 5,
    tell: (tidings) => told.push(tidings),
    changed: (id, left) => changed.push(`${id} ${left}`),
  });
  return { keeper, told, changed };
};

const nightsOn = async (shelf: Shelf) => (await shelf.all()).playthroughs.map(({ playthrough }) => playthrough);
const choicesOf = ({ trail }: Playthrough) => trail.map(({ chose }) => chose).join(" ");
const idle = ({ keeper }: Tab) => keeper.everything();

describe("while the shelf is busy", () => {
  test("the newest of each night is kept, and none goes in favour of another", async () => {
    const kept: string[] = [];
    const shelf: Shelf = {
      ...memoryShelf(),
      keep: async (playthrough) => {
        kept.push(`${playthrough.id} at ${playthrough.leaf}`);
        return { kind: "kept", playthrough };
      },
    };
    const tab = tabOn(shelf);
    for (let leaf = 0; leaf <= 30; leaf++) tab.keeper.keep(turnTo(night, leaf));
    for (const id of ["two", "three", "two"]) tab.keeper.keep(begin(id, "1968", 7));
    await idle(tab);
    expect(kept).toEqual(["one at 30", "two at 0", "three at 0"]);
    expect(tab.changed).toEqual(["one kept", "two kept", "three kept"]);
  });

  test("what was decided before it opened is kept when it opens", async () => {
    const shelf = memoryShelf();
    let open: (shelf: Shelf) => void = () => {};
    const tab = tabOn(
      new Promise((resolve) => {
        open = resolve;
      }),
    );
    tab.keeper.keep(further(night, "go"));
    tab.keeper.keep(further(night, "go", "stay"));
    open(shelf);
    await idle(tab);
    expect((await nightsOn(shelf)).map(choicesOf)).toEqual(["go stay"]);
  });
});

describe("whoever wants to know whether all is kept", () => {
  test("hears of it when it lies there", async () => {
    const shelf = memoryShelf();
    const tab = tabOn(shelf);
    tab.keeper.keep(further(night, "go"));
    await tab.keeper.shelved();
    expect((await nightsOn(shelf)).map(choicesOf)).toEqual(["go"]);
  });

  test("is refused as long as something could not be kept", async () => {
    let full = true;
    const roomy = memoryShelf();
    const keep: Shelf["keep"] = async (...night) => {
      if (full) throw new ShelfFull("no room");
      return roomy.keep(...night);
    };
    const tab = tabOn({ ...roomy, keep });
    tab.keeper.keep(further(night, "go"));
    await expect(tab.keeper.shelved()).rejects.toThrow(/one could not be kept/);
    full = false;
    tab.keeper.keep(further(night, "go", "stay"));
    await tab.keeper.shelved();
  });
});

describe("a night in two tabs", () => {
  const inTwoTabs = async () => {
    const shelf = memoryShelf();
    await shelf.keep(night, 1);
    const [one, other] = [tabOn(shelf), tabOn(shelf)];
    for (const { keeper } of [one, other]) keeper.learn([night]);
    one.keeper.keep(further(night, "go"));
    await idle(one);
    return { shelf, one, other };
  };

  test("goes on in the other as long as that goes the same way, and nobody is told anything", async () => {
    const { shelf, one, other } = await inTwoTabs();
    other.keeper.keep(further(night, "go", "stay"));
    await idle(other);
    one.keeper.keep(turnTo(further(night, "go"), 3));
    await idle(one);
    expect((await nightsOn(shelf)).map(choicesOf)).toEqual(["go stay"]);
    expect([...one.told, ...other.told]).toEqual([]);
  });

  test("is kept as two where the other goes another way, and the later tab is told which is its own", async () => {
    const { shelf, other } = await inTwoTabs();
    other.keeper.keep(further(night, "stay"));
    await idle(other);
    expect((await nightsOn(shelf)).map(choicesOf).sort()).toEqual(["go", "stay"]);
    expect(other.told).toMatchObject([
      { kind: "parted", was: "one", playthrough: { trail: [{ chose: "stay" }], from: { night: "one", decisions: 0 } } },
    ]);
  });

  test("stays one branch when the later tab goes on without having heard of its new id", async () => {
    const { shelf, other } = await inTwoTabs();
    for (const choices of [["stay"], ["stay", "go"], ["stay", "go", "go"]]) {
      other.keeper.keep(further(night, ...choices));
      await idle(other);
    }
    expect((await nightsOn(shelf)).map(choicesOf).sort()).toEqual(["go", "stay go go"]);
    expect(other.told).toHaveLength(1);
  });

  test("can be gone on with by the later tab too, once it has read it", async () => {
    const { shelf, other } = await inTwoTabs();
    other.keeper.keep(further(night, "stay"));
    await idle(other);
    other.keeper.keep(further(night, "go", "stay"));
    await idle(other);
    expect((await nightsOn(shelf)).map(choicesOf).sort()).toEqual(["go stay", "stay"]);
  });
});

describe("a night that is deleted", () => {
  test("while it is being kept is gone when both are done, and what was decided comes back with it", async () => {
    const shelf = memoryShelf();
    const tab = tabOn(shelf);
    tab.keeper.keep(further(night, "go"));
    const row = await tab.keeper.remove("one");
    await idle(tab);
    expect(await nightsOn(shelf)).toEqual([]);
    expect(await tab.keeper.bring("one", row)).toEqual({ id: "one", came: "new" });
    expect(await shelf.all()).toMatchObject({
      playthroughs: [{ savedAt: 5, playthrough: { trail: [{ chose: "go" }] } }],
    });
    expect(tab.changed).toEqual(["one kept", "one removed", "one kept"]);
  });

  test("stays so while its leaves are turned in another tab, and comes back with the next decision there", async () => {
    const shelf = memoryShelf();
    const [one, other] = [tabOn(shelf), tabOn(shelf)];
    other.keeper.keep(further(night, "go"));
    await idle(other);
    await one.keeper.remove("one");
    other.keeper.keep(turnTo(further(night, "go"), 2));
    await idle(other);
    expect(await nightsOn(shelf)).toEqual([]);
    other.keeper.keep(further(night, "go", "stay"));
    await idle(other);
    expect((await nightsOn(shelf)).map(choicesOf)).toEqual(["go stay"]);
    expect(other.told).toMatchObject([{ kind: "returned", playthrough: { id: "one" } }]);
  });

  test("and decided on before the deletion is through, is there again", async () => {
    const shelf = memoryShelf();
    const tab = tabOn(shelf);
    tab.keeper.keep(further(night, "go"));
    const removed = tab.keeper.remove("one");
    tab.keeper.keep(further(night, "go", "stay"));
    await removed;
    await idle(tab);
    expect((await nightsOn(shelf)).map(choicesOf)).toEqual(["go stay"]);
  });

  test("stays where it is when the shelf fails, and says so", async () => {
    const shelf = memoryShelf();
    const tab = tabOn({ ...shelf, remove: () => Promise.reject(new ShelfUnavailable("not now")) });
    tab.keeper.keep(night);
    await expect(tab.keeper.remove("one")).rejects.toThrow("not now");
    expect(await nightsOn(shelf)).toHaveLength(1);
  });
});

describe("where nothing can be kept", () => {
  const shelfThatFails = () => {
    const shelf = memoryShelf();
    const state: { error: Error | undefined } = { error: new ShelfFull("no room") };
    const keep: Shelf["keep"] = (...given) =>
      state.error === undefined ? shelf.keep(...given) : Promise.reject(state.error);
    return { shelf: { ...shelf, keep }, state };
  };

  test("a full shelf is told once; all that waited is kept with the next act that finds room", async () => {
    const { shelf, state } = shelfThatFails();
    const tab = tabOn(shelf);
    tab.keeper.keep(further(night, "go"));
    tab.keeper.keep(begin("two", "1968", 7));
    tab.keeper.keep(further(night, "go", "stay"));
    await idle(tab);
    expect(tab.told.map(({ kind }) => kind)).toEqual(["full"]);
    state.error = undefined;
    tab.keeper.keep(begin("three", "1968", 7));
    await idle(tab);
    await idle(tab);
    expect((await nightsOn(shelf)).map(({ id, trail }) => `${id} ${trail.length}`).sort()).toEqual([
      "one 2",
      "three 0",
      "two 0",
    ]);
    expect(tab.told.map(({ kind }) => kind)).toEqual(["full", "kept-again"]);
  });

  test("taking a night off a full shelf makes room for what waited", async () => {
    const { shelf, state } = shelfThatFails();
    const tab = tabOn(shelf);
    tab.keeper.keep(night);
    await idle(tab);
    state.error = undefined;
    await tab.keeper.remove("an old one");
    await idle(tab);
    expect(await nightsOn(shelf)).toEqual([night]);
  });

  test.each([
    ["denied", new ShelfUnavailable("no", "denied")],
    ["newer-edition", new ShelfUnavailable("no", "newer-edition")],
    ["failed", new ShelfUnavailable("no", "failed")],
    ["failed", new TypeError("odd")],
  ])(
    "a shelf that does not open is told as %s, and the nights of this page can be written to a file",
    async (kind, error) => {
      const tab = tabOn(Promise.reject(error));
      tab.keeper.keep(night);
      tab.keeper.keep(further(night, "go"));
      await idle(tab);
      expect(tab.told).toEqual([{ kind, error }]);
      const { playthroughs } = await tab.keeper.everything();
      expect(playthroughs).toEqual([{ playthrough: further(night, "go"), savedAt: 5 }]);
    },
  );

  test("a night of this page is deleted and brought back all the same", async () => {
    const tab = tabOn(Promise.reject(new ShelfUnavailable("no", "denied")));
    tab.keeper.keep(further(night, "go"));
    await idle(tab);
    const row = await tab.keeper.remove("one");
    expect((await tab.keeper.everything()).playthroughs).toEqual([]);
    await tab.keeper.bring("one", row);
    expect((await tab.keeper.everything()).playthroughs).toMatchObject([{ playthrough: further(night, "go") }]);
  });

  test("a save that cannot be read stays, and the night is kept beside it once", async () => {
    const rows = memoryRows();
    const newer = { version: 99, playthrough: {} };
    await rows.change("playthroughs", "one", () => [{ key: "one", value: newer }]);
    const tab = tabOn(shelfOn(rows));
    tab.keeper.keep(further(night, "go"));
    await idle(tab);
    tab.keeper.keep(further(night, "go", "stay"));
    await idle(tab);
    expect(await rows.one("playthroughs", "one")).toEqual(newer);
    expect((await nightsOn(shelfOn(rows))).map(choicesOf)).toEqual(["go stay"]);
    expect(tab.told).toMatchObject([{ kind: "beside", was: "one" }]);
  });
});

test("a night that is renamed keeps its name while an older name is still played on", async () => {
  const shelf = memoryShelf();
  const tab = tabOn(shelf);
  tab.keeper.keep(night);
  expect(await tab.keeper.rename("one", "the cold one")).toEqual({
    playthrough: { ...night, name: "the cold one" },
    savedAt: 5,
  });
  tab.keeper.keep(further(night, "go"));
  await idle(tab);
  expect(await nightsOn(shelf)).toMatchObject([{ name: "the cold one", trail: { length: 1 } }]);
});
