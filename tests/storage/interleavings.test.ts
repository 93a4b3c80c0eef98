import * as fc from "fast-check";
import { expect, test } from "vitest";
import { begin, decide, type Playthrough, turnTo } from "../../src/narrative/playthrough.ts";
import type { Trail } from "../../src/narrative/trail.ts";
import { alongOneWay } from "../../src/storage/meeting.ts";
import { memoryRows } from "../../src/storage/memory-rows.ts";
import { nightsKeeper } from "../../src/storage/nights-keeper.ts";
import type { Rows } from "../../src/storage/rows.ts";
import { within } from "../../src/storage/save-form.ts";
import { shelfOn } from "../../src/storage/shelf.ts";

const ACTS = ["go", "stay", "go", "stay", "turn", "reread", "remove", "undo", "kill", "tick", "tick", "tick"] as const;

/** What three tabs do one after another, and how often the browser's storage comes to its turn between. */
const doings = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.constantFrom(...ACTS)), { minLength: 1, maxLength: 40 });

/** How a trail is told in a failure. */
const told = (trail: Trail) => trail.map(({ chose }) => chose).join(" ");

const covers = (whole: Trail, part: Trail) => whole.length >= part.length && alongOneWay(whole, part);

const trailOf = (row: unknown): Trail => (within(within(row, "playthrough"), "trail") as Trail | undefined) ?? [];

/** One tab: what is on its screen, and the rows as they answer it until it is killed. */
const tabOn = (rows: Rows, scheduler: fc.Scheduler, adopts: boolean, first: Playthrough) => {
  let alive = true;
  /** Each verb comes to its turn some time later, and is never done for a tab that was killed before. */
  const later = async <Result>(verb: () => Promise<Result>): Promise<Result> => {
    await scheduler.schedule(Promise.resolve());
    return alive ? verb() : new Promise(() => {});
  };
  const shelf = shelfOn({
    ...rows,
    all: (store) => later(() => rows.all(store)),
    one: (store, key) => later(() => rows.one(store, key)),
    change: (store, key, next) => later(() => rows.change(store, key, next)),
    remove: (store, key) => later(() => rows.remove(store, key)),
  });
  const tab = {
    screen: first,
    removed: [] as (readonly [string, unknown])[],
    decided: [] as Trail[],
    kill: () => {
      alive = false;
    },
    alive: () => alive,
    keeper: nightsKeeper({
      shelf: Promise.resolve(shelf),
      clock: () => 0,
      tell: (tidings) => {
        if (!adopts || (tidings.kind !== "parted" && tidings.kind !== "beside")) return;
        if (tab.screen.id === tidings.was)
          tab.screen = { ...tab.screen, id: tidings.playthrough.id, from: tidings.playthrough.from };
      },
    }),
  };
  tab.keeper.learn([first]);
  return tab;
};

test.each([true, false])(
  "whatever three tabs do with a night in whatever order, every decision is on the shelf or in what was deleted (told of a new id: %s)",
  async (adopts) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), doings, async (scheduler, acts) => {
        const place = memoryRows();
        const gone: Trail[] = [];
        const rows: Rows = {
          ...place,
          remove: async (store, key) => {
            const row = await place.remove(store, key);
            if (row !== undefined) gone.push(trailOf(row));
            return row;
          },
        };
        const night = begin("night", "1968", 7);
        await shelfOn(place).keep(night, 0);
        const tabs = [0, 1, 2].map(() => tabOn(rows, scheduler, adopts, night));
        const stood: Trail[] = [];
        const look = async () => {
          for (const { value } of await place.all("playthroughs")) stood.push(trailOf(value));
        };
        for (const [index, act] of acts) {
          const tab = tabs[index];
          if (tab === undefined || !tab.alive()) continue;
          const { keeper } = tab;
          switch (act) {
            case "go":
            case "stay":
              tab.screen = decide(tab.screen, `point-${tab.screen.trail.length}`, act);
              tab.decided.push(tab.screen.trail);
              keeper.keep(tab.screen);
              break;
            case "turn":
              tab.screen = turnTo(tab.screen, tab.screen.leaf + 1);
              keeper.keep(tab.screen);
              break;
            case "reread": {
              const [first] = (await shelfOn(place).all()).playthroughs;
              if (first === undefined) break;
              keeper.learn([first.playthrough]);
              tab.screen = first.playthrough;
              break;
            }
            case "remove": {
              const { id } = tab.screen;
              void keeper.remove(id).then((row) => tab.removed.push([id, row]));
              break;
            }
            case "undo": {
              const [last] = tab.removed.splice(-1);
              if (last?.[1] !== undefined) void keeper.bring(...last);
              break;
            }
            case "kill":
              tab.kill();
              break;
            case "tick":
              for (let turn = 0; turn < 10; turn++) await Promise.resolve();
              if (scheduler.count() > 0) await scheduler.waitOne();
              await look();
              break;
            default:
              act satisfies never;
          }
        }
        for (let round = 0; round < 200; round++) {
          await Promise.resolve();
          if (scheduler.count() > 0) await scheduler.waitOne();
        }
        await look();
        const kept = [...(await place.all("playthroughs")).map(({ value }) => trailOf(value)), ...gone];
        const due = [...stood, ...tabs.filter((tab) => tab.alive()).flatMap((tab) => tab.decided)];
        expect(due.filter((trail) => !kept.some((whole) => covers(whole, trail))).map(told)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  },
);
