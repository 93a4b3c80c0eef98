import { describe, expect, test } from "vitest";
import { begin, decide, type Playthrough } from "../../src/narrative/playthrough.ts";
import { type BegunNights, begunNights } from "../../src/storage/begun-nights.ts";
import type { TabNews } from "../../src/storage/other-tabs.ts";
import { memoryShelf, type Shelf } from "../../src/storage/shelf.ts";

const night = begin("one", "1968", 7);
const further = decide(night, "point", "go");
const elsewhere = decide(decide(night, "point", "stay"), "next", "wait");

interface Tab {
  readonly begun: BegunNights;
  readonly told: string[];
  readonly amended: string[];
  /** The night that is being played here. */
  playing: string | undefined;
  /** How often something changed that nobody here had asked for. */
  changes: number;
}

/** Tabs of the game on one shelf that hear each other at once. */
const tabsOn = (shelf: Shelf, count: number): readonly Tab[] => {
  const ears: ((news: TabNews) => void)[] = [];
  return Array.from({ length: count }, () => {
    const [told, amended]: [string[], string[]] = [[], []];
    const begun = begunNights({
      shelf: Promise.resolve(shelf),
      clock: () => 5,
      tabs: (hear) => {
        ears.push(hear);
        return (news) => {
          for (const ear of ears) if (ear !== hear) ear(news);
        };
      },
      playing: () => tab.playing,
      tell: ({ kind }) => told.push(kind),
      amended: (id, change) => {
        amended.push(`${id}: ${Object.keys(change).join(" ")}`);
        if (tab.playing === id) tab.playing = change.id ?? id;
      },
      changed: () => {
        tab.changes += 1;
      },
    });
    const tab: Tab = { begun, told, amended, playing: undefined, changes: 0 };
    return tab;
  });
};

/** Two tabs that have both read the one night that lies on their shelf. */
const twoTabs = async () => {
  const shelf = memoryShelf();
  await shelf.keep(night, 1);
  const [one, other] = tabsOn(shelf, 2);
  if (one === undefined || other === undefined) throw new Error("there are two tabs");
  for (const { begun } of [one, other]) await begun.readAll();
  return { shelf, one, other };
};

/** Until everything that the tabs had to do on their shelf is done. */
const rest = async (...tabs: readonly Tab[]): Promise<void> => {
  for (let round = 0; round < 3; round++) for (const { begun } of tabs) await begun.settings();
};

const choicesOf = (playthrough: Playthrough | undefined) => playthrough?.trail.map(({ chose }) => chose);

describe("a night that another tab goes on with", () => {
  test("is here as it is there, when nobody plays it here", async () => {
    const { one, other } = await twoTabs();
    one.begun.keep(further);
    await rest(one, other);
    expect(choicesOf(other.begun.of("one"))).toEqual(["go"]);
    expect(other.changes).toBe(1);
  });

  test("stays as it is while it is played here, and is read again when it is left", async () => {
    const { one, other } = await twoTabs();
    other.playing = "one";
    one.begun.keep(further);
    await rest(one, other);
    expect(choicesOf(other.begun.of("one"))).toEqual([]);
    other.playing = undefined;
    other.begun.left();
    await rest(one, other);
    expect(choicesOf(other.begun.of("one"))).toEqual(["go"]);
  });

  test("and another way than here, is two nights in both tabs, and the night on the screen is the one that was played", async () => {
    const { one, other } = await twoTabs();
    [one.playing, other.playing] = ["one", "one"];
    one.begun.keep(further);
    await rest(one, other);
    other.begun.keep(elsewhere);
    await rest(one, other);
    expect(other.told).toEqual(["parted"]);
    expect(other.amended).toEqual(["one: id name from"]);
    for (const { begun } of [one, other]) {
      await begun.readAll();
      expect([...begun.all()].map(({ playthrough }) => choicesOf(playthrough)?.join()).sort()).toEqual([
        "go",
        "stay,wait",
      ]);
    }
  });

  test("is gone when it is deleted there, and whoever plays it here is told", async () => {
    const { one, other } = await twoTabs();
    const back = await one.begun.remove("one");
    await rest(one, other);
    expect(other.begun.of("one")).toBeUndefined();
    await back();
    await rest(one, other);
    expect(other.begun.of("one")).toEqual(night);
    other.playing = "one";
    await one.begun.remove("one");
    expect(other.told).toEqual(["removed-elsewhere"]);
    expect(other.begun.of("one")).toEqual(night);
  });
});

describe("the nights of a file", () => {
  test("come beside those that are here, and bringing them twice brings nothing", async () => {
    const { one } = await twoTabs();
    one.begun.keep(further);
    const { text } = await one.begun.archive();
    const [empty] = tabsOn(memoryShelf(), 1);
    if (empty === undefined) throw new Error("there is a tab");
    for (const added of [1, 0])
      expect(await empty.begun.bring(new File([text], "nights.json"))).toMatchObject({ ok: true, added });
    expect(empty.begun.of("one")).toEqual(further);
    expect(await empty.begun.bring(new File(["{"], "nights.json"))).toMatchObject({ ok: false, refusal: "not-json" });
    expect(empty.begun.of("one")).toEqual(further);
  });
});

test("a night that is looked at and left as it was keeps its date", async () => {
  const { shelf, one } = await twoTabs();
  const kept = one.begun.of("one");
  if (kept !== undefined) one.begun.keep(kept);
  await rest(one);
  expect((await shelf.all()).playthroughs.map(({ savedAt }) => savedAt)).toEqual([1]);
  expect([...one.begun.all()].map(({ savedAt }) => savedAt)).toEqual([1]);
});

test("a name is given here at once, and lies on the shelf", async () => {
  const { shelf, one } = await twoTabs();
  const named = one.begun.rename("one", "the steps");
  expect(one.begun.of("one")?.name).toBe("the steps");
  expect(one.amended).toEqual(["one: name"]);
  await named;
  expect((await shelf.all()).playthroughs.map(({ playthrough }) => playthrough.name)).toEqual(["the steps"]);
});
