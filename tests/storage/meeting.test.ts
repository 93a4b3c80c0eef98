import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide, judge, type Playthrough, turnTo } from "../../src/narrative/playthrough.ts";
import { alongOneWay, decidedMore, meet } from "../../src/storage/meeting.ts";
import { anyPlaythrough, midnight } from "./playthroughs.ts";

/** A night, and the same as two tabs went on with it. */
const twoTabs = fc
  .tuple(
    anyPlaythrough,
    fc.array(fc.constantFrom("go", "stay"), { maxLength: 3 }),
    fc.array(fc.constantFrom("go", "stay"), { maxLength: 3 }),
  )
  .map(([seen, one, other]) => ({ seen, there: follow(seen, one), ours: follow(seen, other) }));

const follow = (from: Playthrough, choices: readonly string[]): Playthrough =>
  choices.reduce((night, chose, index) => decide(night, `point-${index}`, chose), from);

const beginsWith = (whole: Playthrough, part: Playthrough) =>
  whole.trail.length >= part.trail.length && alongOneWay(whole.trail, part.trail);

describe("two tabs with one night", () => {
  test("lose no decision: each trail is the beginning of one that is kept", () => {
    fc.assert(
      fc.property(twoTabs, ({ seen, there, ours }) => {
        const { kind, playthrough } = meet(there, ours, seen, "other");
        const kept = kind === "joined" ? [playthrough] : [there, playthrough];
        for (const each of [there, ours]) expect(kept.some((whole) => beginsWith(whole, each))).toBe(true);
      }),
    );
  });

  test("part exactly where neither goes on from the other, and the one that is kept later says where", () => {
    fc.assert(
      fc.property(twoTabs, ({ seen, there, ours }) => {
        const { kind, playthrough } = meet(there, ours, seen, "other");
        expect(kind).toBe(alongOneWay(there.trail, ours.trail) ? "joined" : "parted");
        if (kind === "joined") return;
        const { from } = playthrough;
        expect([playthrough.id, from?.night]).toEqual(["other", there.id]);
        const upTo = from?.decisions ?? -1;
        expect(there.trail.slice(0, upTo)).toEqual(ours.trail.slice(0, upTo));
        expect(there.trail[upTo]).not.toEqual(ours.trail[upTo]);
      }),
    );
  });

  test("change nothing that is there when nothing was done here since it was seen", () => {
    fc.assert(
      fc.property(twoTabs, ({ seen, there }) => {
        expect(meet(there, seen, seen, "other").playthrough).toEqual(there);
      }),
    );
  });

  test("give the same once more: keeping twice is keeping once", () => {
    fc.assert(
      fc.property(twoTabs, ({ seen, there, ours }) => {
        const { kind, playthrough } = meet(there, ours, seen, "other");
        if (kind === "joined") expect(meet(playthrough, ours, ours, "other").playthrough).toEqual(playthrough);
      }),
    );
  });

  test("keep both the judgements that were made in one and in the other, and the later of two on one thing", () => {
    const verdict = (why: string) => ({ verdict: "both", why }) as const;
    const there = judge(judge(midnight, "clock", verdict("there")), "car", verdict("there"));
    const ours = judge(judge(midnight, "boots", verdict("here")), "car", verdict("here"));
    expect(meet(there, ours, midnight, "other").playthrough.judgements).toEqual({
      ...midnight.judgements,
      clock: verdict("there"),
      boots: verdict("here"),
      car: verdict("here"),
    });
  });

  test("keep the name that the night was given in either", () => {
    const there = { ...midnight, name: "renamed" };
    expect(meet(there, decide(midnight, "plaza", "wait"), midnight, "other").playthrough.name).toBe("renamed");
  });
});

test("a leaf that is turned is no decision; a bet is one", () => {
  expect(decidedMore(turnTo(midnight, 5), midnight)).toBe(false);
  expect(
    decidedMore({ ...midnight, bets: { ...midnight.bets, plaza: { on: "disputed", certainty: "sure" } } }, midnight),
  ).toBe(true);
  expect(decidedMore(decide(midnight, "plaza", "wait"), midnight)).toBe(true);
});
