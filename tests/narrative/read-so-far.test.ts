import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leavesOf } from "../../src/narrative/leaf.ts";
import { begin, type Step } from "../../src/narrative/playthrough.ts";
import { readSoFar } from "../../src/narrative/read-so-far.ts";
import { present, replay } from "../../src/narrative/replay.ts";
import { scriptOf } from "../support/nights.ts";
import { SMALL_NIGHT, told } from "../support/told.ts";
import { walksThrough } from "../support/walks.ts";

const small = told(SMALL_NIGHT);

const textsOf = (stretches: ReturnType<typeof readSoFar>): readonly string[] =>
  stretches.flatMap(({ leaves }) =>
    leaves.flatMap((leaf) => (leaf.kind === "passage" ? leaf.beats.map(({ text }) => text) : [])),
  );

const smallSoFar = (step: Step, leaf: number) =>
  readSoFar({ step, leaf }, replay(small, [{ at: "gate", chose: "warn" }]));

describe("the night so far", () => {
  it("begins with its first line and ends with the page that lies open", () => {
    const stretches = smallSoFar("reading", 0);
    expect(textsOf(stretches)).toEqual([
      "Boots in the mist.",
      "The squadron is there.",
      "Nobody has given an order.",
      "What do you do?",
      "He runs.",
    ]);
    expect(stretches.map(({ after, before }) => [after?.chose, before])).toEqual([
      [undefined, "gate"],
      ["warn", undefined],
    ]);
  });

  it("has the contradictions that lay on the desk in their place", () => {
    const [, last] = smallSoFar("reading", 99);
    expect(last?.leaves.map(({ kind }) => kind)).toEqual(["passage", "passage", "desk", "passage"]);
  });

  it.each(["betting", "record"] as const)("has no line of what follows while a decision waits: %s", (step) => {
    expect(smallSoFar(step, 0).at(-1)).toMatchObject({ decisions: 1, after: { chose: "warn" }, leaves: [] });
  });

  it("grows page by page and never changes what stands before", () => {
    fc.assert(
      fc.property(walksThrough(scriptOf("1968", "en")), ({ telling }) => {
        const night = begin("night", "1968", 1);
        let before: readonly string[] = [];
        for (const [leaf] of leavesOf(present(telling)).entries()) {
          const texts = textsOf(readSoFar({ ...night, leaf }, telling));
          expect(texts.slice(0, before.length)).toEqual(before);
          before = texts;
        }
        expect(before).toEqual(telling.moments.flatMap(({ beats }) => beats.map(({ text }) => text)));
      }),
      { numRuns: 10 },
    );
  });
});
