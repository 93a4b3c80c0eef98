import fc from "fast-check";
import { expect, test } from "vitest";
import type { Exploration } from "../../../src/build/explorer/exploration.ts";
import { explore } from "../../../src/build/explorer/explore.ts";
import { figuresOf } from "../../../src/build/explorer/figures.ts";
import { InkEngine } from "../../../src/narrative/ink-engine.ts";
import { branching, circling } from "./branching.ts";
import { compiled } from "./explored.ts";

/** One way through a story: the choices by their text, and every line read. */
interface Way {
  readonly chosen: readonly string[];
  readonly read: readonly string[];
}

/** More ways than this are not compared: telling each from its beginning takes its time. */
const MANY = 120;

/**
 * Every way through a story up to so many choices, each told from the beginning by an engine of its own; undefined where
 * there are too many.
 */
const toldOneByOne = (ink: object, most: number): readonly Way[] | undefined => {
  const ways: Way[] = [];
  const waiting: (readonly number[])[] = [[]];
  for (let trail = waiting.pop(); trail !== undefined; trail = waiting.pop()) {
    if (ways.length + waiting.length > MANY) return undefined;
    const engine = new InkEngine(ink);
    const chosen: string[] = [];
    const read = engine.lines().map(({ text }) => text);
    for (const index of trail) {
      chosen.push(engine.choices()[index]?.text ?? "");
      engine.choose(index);
      read.push(...engine.lines().map(({ text }) => text));
    }
    const offered = engine.choices();
    if (offered.length === 0 || trail.length === most) ways.push({ chosen, read });
    else for (const index of offered.keys()) waiting.push([...trail, index]);
  }
  return ways;
};

/** Every way through the merged graph, up to so many choices. */
const waysThrough = (exploration: Exploration, most: number): readonly Way[] => {
  const { states, edges, starts } = exploration;
  const lines = (passage: number) =>
    (exploration.passages[passage]?.lines ?? []).map((line) => exploration.lines[line]?.text ?? "");
  const ways: Way[] = [];
  const follow = (state: number, way: Way): void => {
    const here = states[state];
    if (here?.kind !== "decision" || way.chosen.length === most) {
      ways.push(way);
      return;
    }
    for (const edge of edges)
      if (edge.from === state) {
        const text = here.choices[edge.choice]?.text ?? "";
        follow(edge.to, { chosen: [...way.chosen, text], read: [...way.read, ...lines(edge.passage)] });
      }
  };
  for (const { to, passage } of starts) follow(to, { chosen: [], read: lines(passage) });
  return ways;
};

const sorted = (ways: readonly Way[]) => ways.map((way) => JSON.stringify(way)).sort();
const wordsIn = ({ read }: Way) =>
  read
    .join(" ")
    .split(" ")
    .filter((word) => word !== "").length;

test("merging states loses no playthrough, adds none and changes no line", () => {
  let compared = 0;
  fc.assert(
    fc.property(branching, (story) => {
      const made = compiled(story);
      const ways = toldOneByOne(made.ink ?? {}, Number.POSITIVE_INFINITY);
      if (ways === undefined) return;
      compared += 1;
      const exploration = explore(made, { states: 50_000, seconds: 60 }, () => 0);
      expect(exploration.omitted).toEqual([]);
      expect(sorted(waysThrough(exploration, Number.POSITIVE_INFINITY))).toEqual(sorted(ways));
      const figures = figuresOf(exploration);
      expect(figures.paths).toBe(BigInt(ways.length));
      expect(figures.words).toEqual({
        shortest: Math.min(...ways.map(wordsIn)),
        longest: Math.max(...ways.map(wordsIn)),
      });
      expect(figures.decisions).toEqual({
        shortest: Math.min(...ways.map(({ chosen }) => chosen.length)),
        longest: Math.max(...ways.map(({ chosen }) => chosen.length)),
      });
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(10);
}, 120_000);

test("merging states that a story comes back to changes no line of what is told from there", () => {
  const MOST = 5;
  let compared = 0;
  fc.assert(
    fc.property(circling, (story) => {
      const made = compiled(story);
      const ways = toldOneByOne(made.ink ?? {}, MOST);
      if (ways === undefined) return;
      compared += 1;
      const exploration = explore(made, { states: 500, seconds: 60 }, () => 0);
      const walked = exploration.states.every(
        (state) => state.kind !== "decision" || state.walked || state.depth >= MOST,
      );
      if (walked) expect(sorted(waysThrough(exploration, MOST))).toEqual(sorted(ways));
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(10);
}, 120_000);
