import { expect, test } from "vitest";
import { figuresOf } from "../../../src/build/explorer/figures.ts";
import { decisionsIn, explored } from "./explored.ts";
import { MERGERS } from "./mergers.ts";

test.each(MERGERS)("$what", ({ ink, decisions }) => {
  const exploration = explored(ink);
  expect(exploration.omitted).toEqual([]);
  expect(decisionsIn(exploration)).toBe(decisions);
});

test("a whole number and a broken one of the same value are told apart", () => {
  const { states, lines, omitted } = explored(`
VAR half = 3
* [whole]
* [broken]
  ~ half = FLOAT(3)
- and on
* [halve] {half / 2} -> END`);
  expect(omitted).toEqual([]);
  expect(states.filter(({ kind }) => kind === "decision")).toHaveLength(3);
  expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(["1", "1.5"]));
});

test("an empty list remembers which list it came from", () => {
  const { lines } = explored(`
LIST colours = red, green
LIST sounds = low, high
VAR mixed = ()
* [colours]
  ~ mixed = red
  ~ mixed -= red
* [sounds]
  ~ mixed = low
  ~ mixed -= low
- and on
* [all]
- {LIST_ALL(mixed)} -> END`);
  expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(["red, green", "low, high"]));
});

test("a story of a million playthroughs has as many states as it has scenes", () => {
  const scenes = Array.from({ length: 20 }, (_, index) => `* [left ${index}]\n* [right ${index}]\n- scene ${index}`);
  const exploration = explored(`${scenes.join("\n")}\n-> END`);
  expect(decisionsIn(exploration)).toBe(20);
  expect(figuresOf(exploration).paths).toBe(2n ** 20n);
});
