import { describe, expect, it } from "vitest";
import { betHeld } from "../../src/comparison/bet-held.ts";
import { compare, compareTrail, divergence } from "../../src/comparison/compare.ts";
import { openAccounts } from "../../src/comparison/knowledge.ts";
import { threads } from "../../src/comparison/threads.ts";
import {
  type Bet,
  begin,
  decide,
  goOn,
  openRecord,
  type Playthrough,
  turnTo,
} from "../../src/narrative/playthrough.ts";
import { replay } from "../../src/narrative/replay.ts";
import { smallRecord } from "../support/small-record.ts";
import { SMALL_NIGHT, told } from "../support/told.ts";

const record = smallRecord();

describe("setting a decision beside the record", () => {
  it("is as recorded where the accounts say that the same was done", () => {
    const comparison = compare(record, { at: "gate", chose: "open" });
    expect(comparison).toMatchObject({ alignment: "as-recorded", sides: [{ choice: "open" }] });
    expect(comparison.warrant).toBeUndefined();
  });

  it("is counterfactual where they say that something else was done, and shows what made it possible", () => {
    const comparison = compare(record, { at: "gate", chose: "warn" });
    expect(comparison).toMatchObject({
      alignment: "counterfactual",
      sides: [{ choice: "open", accounts: [{ id: "opened" }] }],
      warrant: { kind: "actor", from: ["squadron"] },
    });
  });

  it.each(["go", "stay"])("is disputed where accounts say different things, whichever was chosen (%s)", (chose) => {
    expect(compare(record, { at: "stairs", chose })).toMatchObject({
      alignment: "disputed",
      sides: [
        { choice: "go", accounts: [{ id: "calm" }] },
        { choice: "stay", accounts: [{ id: "furious" }] },
      ],
    });
  });

  it("is counterfactual where accounts differ, and none of them says that this was done", () => {
    const decisions = record.decisions.map((decision) =>
      decision.id === "stairs"
        ? {
            ...decision,
            warrants: { hide: { kind: "actor" as const, from: ["jet"], why: { en: "One may.", es: "Se puede." } } },
          }
        : decision,
    );
    expect(compare({ ...record, decisions }, { at: "stairs", chose: "hide" })).toMatchObject({
      alignment: "counterfactual",
      sides: [{ choice: "go" }, { choice: "stay" }],
      warrant: { from: ["jet"] },
    });
  });

  it("is unrecorded where no account says anything, and names the silence", () => {
    expect(compare(record, { at: "cellar", chose: "hush" })).toMatchObject({
      alignment: "unrecorded",
      sides: [],
      silence: { id: "clock" },
    });
  });

  it("refuses a choice that the record does not know", () => {
    expect(() => compare(record, { at: "gate", chose: "flee" })).toThrow(
      'no choice "flee" at gate in the record of test',
    );
    expect(() => compare(record, { at: "attic", chose: "flee" })).toThrow('no decision "attic"');
  });
});

describe("a bet on the record", () => {
  const bet = (on: Bet["on"]): Bet => ({ on, certainty: "guessing" });
  const held = (at: string, chose: string) =>
    [{ choice: "open" }, "disputed" as const, "unrecorded" as const].map((on) =>
      betHeld(bet(on), compare(record, { at, chose })),
    );

  it("holds where the record holds what was expected, whatever the player did", () => {
    expect(held("gate", "open")).toEqual([true, false, false]);
    expect(held("gate", "warn")).toEqual([true, false, false]);
    expect(held("stairs", "go")).toEqual([false, true, false]);
    expect(held("cellar", "hush")).toEqual([false, false, true]);
  });
});

describe("the whole night beside the record", () => {
  const night = compareTrail(record, [
    { at: "cellar", chose: "speak" },
    { at: "stairs", chose: "go" },
    { at: "gate", chose: "warn" },
  ]);

  it("diverges at the first counterfactual decision", () => {
    expect(divergence(night)?.decision.id).toBe("gate");
    expect(divergence(night.slice(0, 2))).toBeUndefined();
  });

  it("runs in two threads", () => {
    expect(threads(night)).toEqual(["bare", "split", "apart"]);
    expect(threads(compareTrail(record, [{ at: "gate", chose: "open" }]))).toEqual(["together"]);
  });
});

describe("the knowledge clock", () => {
  const script = told(SMALL_NIGHT);
  const opened = (playthrough: Playthrough) =>
    [...openAccounts(record, playthrough, replay(script, playthrough.trail))].sort();
  const start = begin("one", "test", 7);

  it("opens what the lines read so far cite and what the desk could know", () => {
    expect(opened(start)).toEqual(["squadron"]);
  });

  it("keeps the record of a decision shut while the bet is open, and opens it then", () => {
    const decided = decide(start, "gate", "warn");
    expect(opened(decided)).not.toContain("opened");
    expect(opened(openRecord(decided))).toContain("opened");
  });

  it("opens a contradiction when it is laid on the desk", () => {
    const stairs = goOn(openRecord(decide(start, "gate", "warn")));
    expect(opened(stairs)).not.toContain("furious");
    expect(opened(turnTo(stairs, 2))).toEqual(expect.arrayContaining(["calm", "furious"]));
  });

  it("opens everything at the ending", () => {
    const over = goOn(openRecord(decide(goOn(openRecord(decide(start, "gate", "warn"))), "stairs", "stay")));
    expect(opened(over)).toEqual(["calm", "furious", "jet", "opened", "squadron"]);
  });
});
