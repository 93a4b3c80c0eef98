import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inStep } from "../../src/comparison/in-step.ts";

const step = (left: readonly string[], right: readonly string[]) =>
  inStep(
    left,
    right,
    (name) => name,
    (one, other) => one < other,
  );
const names = fc.uniqueArray(fc.constantFrom(..."abcdefgh"));

describe("two lists in step", () => {
  it.each([
    ["abc", "abc", "a/a b/b c/c"],
    ["ad", "bcd", "a/- -/b -/c d/d"],
    ["acd", "bd", "a/- -/b c/- d/d"],
    ["", "ab", "-/a -/b"],
    // What stands the other way round in the other list stands alone once in each.
    ["xab", "abx", "x/- a/a b/b -/x"],
  ])("%s and %s", (left, right, expected) => {
    const steps = step([...left], [...right]);
    expect(steps.map((pair) => pair.map((name) => name ?? "-").join("/")).join(" ")).toBe(expected);
  });

  it("keep the order of each, and have every name of each once", () => {
    fc.assert(
      fc.property(names, names, (left, right) => {
        const steps = step(left, right);
        expect(steps.flatMap(([name]) => name ?? [])).toEqual(left);
        expect(steps.flatMap(([, name]) => name ?? [])).toEqual(right);
        for (const [mine, yours] of steps) if (mine !== undefined && yours !== undefined) expect(mine).toBe(yours);
      }),
    );
  });

  it("are in the same step whichever of them is the left one", () => {
    fc.assert(
      fc.property(names, names, (left, right) => {
        expect(step(right, left)).toEqual(step(left, right).map(([mine, yours]) => [yours, mine]));
      }),
    );
  });

  it("bring together everything that both have where both are in the same order", () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        const [left, right] = [one.toSorted(), other.toSorted()];
        const together = step(left, right).filter(([mine, yours]) => mine === yours);
        expect(together.map(([name]) => name)).toEqual(left.filter((name) => right.includes(name)));
      }),
    );
  });
});
