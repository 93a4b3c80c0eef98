import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Run, runsOf, stopsIn } from "../../src/comparison/runs.ts";
import type { PlayedTrail } from "../../src/comparison/walked.ts";
import { anyTrails, mapOf } from "../support/maps.ts";

const trail = (id: string, ...decisions: readonly string[]): PlayedTrail => ({
  id,
  trail: decisions.map((decision) => {
    const [at = "", chose = ""] = decision.split(":");
    return { at, chose };
  }),
});

/** The decisions of a trail as a run tells them, and where it rests. */
const retold = (run: Run, id: string): readonly string[] => {
  const own = run.stops.flatMap(({ at, taken }) =>
    taken.flatMap(({ chose, by }) => (by.includes(id) ? `${at}:${chose}` : [])),
  );
  return [...own, ...run.parts.flatMap((part) => retold(part, id))];
};

const restsIn = (run: Run): readonly string[] => [
  ...run.here,
  ...run.stops.flatMap(({ waiting }) => waiting),
  ...run.parts.flatMap(restsIn),
];

describe("nights told together", () => {
  it("are one run as long as they go the same way, and part where they do not", () => {
    const run = runsOf([trail("a", "gate:open", "stairs:go"), trail("b", "gate:open", "stairs:stay")]);
    expect(run.stops.map(({ at }) => at)).toEqual(["gate", "stairs"]);
    expect(run.parts.map(({ here }) => here)).toEqual([["a"], ["b"]]);
  });

  it("say who waits at a decision that others have taken", () => {
    const run = runsOf([trail("a", "gate:open"), trail("b", "gate:open", "stairs:stay")]);
    expect(run.stops[1]).toEqual({
      at: "stairs",
      decisions: 1,
      taken: [{ chose: "stay", by: ["b"] }],
      waiting: ["a"],
    });
  });

  it("hold each decision of each night once, in its order, and each night's rest once", () => {
    const map = mapOf("1968");
    fc.assert(
      fc.property(anyTrails(map), (trails) => {
        const run = runsOf(trails);
        for (const each of trails)
          expect(retold(run, each.id)).toEqual(each.trail.map(({ at, chose }) => `${at}:${chose}`));
        expect([...restsIn(run)].sort()).toEqual(trails.map(({ id }) => id).sort());
        for (const { decisions, taken } of stopsIn(run))
          for (const { chose, by } of taken)
            for (const id of by) expect(trails.find((each) => each.id === id)?.trail[decisions]?.chose).toBe(chose);
      }),
    );
  });
});
