import { describe, expect, it } from "vitest";
import { dealt, type Figure, judge, quantile } from "./figure.ts";

const figure = (runs: readonly number[], more: Partial<Figure> = {}): Figure => ({
  name: "an opening",
  unit: "ms",
  runs,
  budget: 100,
  ...more,
});

describe("a figure and its budget", () => {
  it.each([
    ["within it", [80, 90, 85], {}, 1, "kept"],
    ["over it, by no more than its runs lie apart", [96, 104, 140], {}, 1, "over"],
    ["over it by more", [128, 130, 132], {}, 1, "broken"],
    ["over it by more, but for one run", [99, 130, 131, 132, 133], {}, 1, "over"],
    ["counted and over it by anything", [101], {}, 1, "broken"],
    ["timed on a machine that takes half as long again", [128, 130, 132], { timed: true }, 1.5, "kept"],
    ["counted, on the same machine", [130], {}, 1.5, "broken"],
    ["timed on a faster machine", [128, 130, 132], { timed: true }, 0.5, "broken"],
    ["a least one that is reached", [120, 118, 122], { least: true }, 1, "kept"],
    ["a least one that is not", [60, 61, 62], { least: true }, 1, "broken"],
    ["a least one, on a machine that takes twice as long", [60, 61, 62], { least: true, timed: true }, 2, "kept"],
  ] as const)("%s", (_, runs, more, slowness, kept) => {
    expect(judge(figure(runs, more), slowness).kept).toBe(kept);
  });

  it("is not judged before it was measured", () => {
    expect(() => judge(figure([]), 1)).toThrow(RangeError);
  });
});

it("a quantile is one of the values", () => {
  expect(quantile([3, 1, 2])).toBe(2);
  expect(quantile([1, 2, 3, 4], 0.99)).toBe(4);
});

it("dealing loses no value", () => {
  expect(dealt([1, 2, 3, 4, 5], 2)).toEqual([
    [1, 3, 5],
    [2, 4],
  ]);
});
