import { describe, expect, it } from "vitest";
import { branchMapOf } from "../../src/build/branch-map.ts";
import { DEFAULT_LIMITS } from "../../src/build/explorer/exploration.ts";
import { explore } from "../../src/build/explorer/explore.ts";
import type { BranchMap } from "../../src/narrative/branch-map.ts";
import { EPISODES } from "../../src/record/episode.ts";
import { walkedWhole } from "../support/maps.ts";
import { recordOf } from "../support/nights.ts";
import { smallRecord } from "../support/small-record.ts";
import { SMALL_NIGHT } from "../support/told.ts";
import { compiled } from "./explorer/explored.ts";

const small = (ink = SMALL_NIGHT): BranchMap =>
  branchMapOf(
    explore(compiled(ink), DEFAULT_LIMITS, () => 0),
    smallRecord(),
  );

/** `gate:open>stairs`, for each way. */
const waysOf = ({ places }: BranchMap): readonly string[] =>
  places.flatMap((place) =>
    place.kind === "decision"
      ? place.choices.flatMap(({ id, ways }) => ways.map(({ to }) => `${place.id}:${id}>${places[to]?.id}`))
      : [],
  );

describe("the map of a small night", () => {
  it("holds each decision and each ending once, whichever way leads there", () => {
    expect(small().places.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "decision gate",
      "decision stairs",
      "ending flown",
      "ending quiet",
    ]);
  });

  it("tells a choice that leads to one place from one that depends on what was decided before", () => {
    expect(waysOf(small())).toEqual([
      "gate:open>stairs",
      "gate:warn>stairs",
      "stairs:go>flown",
      "stairs:stay>flown",
      "stairs:stay>quiet",
    ]);
  });

  it("keeps apart how the night can stand at a decision, as far as other branches follow", () => {
    const { places, states } = small();
    const at = (id: string) => states.filter((state) => places[state.at]?.id === id).length;
    expect([at("gate"), at("stairs"), at("flown"), at("quiet")]).toEqual([1, 2, 1, 1]);
  });

  it("takes two ways of standing for one where the same follows", () => {
    const { places, states } = small(SMALL_NIGHT.replace("{woken: -> quiet | -> morning}", "-> quiet"));
    expect(states.filter((state) => places[state.at]?.id === "stairs").length).toBe(1);
  });

  it("runs from top to bottom", () => {
    const [gate, stairs, ...ends] = small().places;
    expect(gate?.y).toBeLessThan(stairs?.y ?? 0);
    for (const { y } of ends) expect(y).toBeGreaterThan(stairs?.y ?? 0);
  });
});

describe.each(EPISODES)("the map of %s", (episode) => {
  const exploration = walkedWhole(episode);
  const record = recordOf(episode);
  const map = branchMapOf(exploration, record);

  it("is the same each time", () => {
    expect(branchMapOf(walkedWhole(episode), record)).toEqual(map);
  });

  it("has every decision that can be come to, and every ending", () => {
    const named = exploration.states.flatMap((state) => {
      if (state.kind === "fault") throw new Error(`the night breaks off: ${state.message}`);
      return state.kind === "decision" ? (state.decision ?? []) : (state.ending ?? []);
    });
    expect(map.places.map(({ id }) => id).sort()).toEqual([...new Set(named)].sort());
  });

  it("has every way from a choice to a place that the walk has found, and no other", () => {
    const found = exploration.edges.flatMap(({ from, choice, to }) => {
      const [state, target] = [exploration.states[from], exploration.states[to]];
      if (state?.kind !== "decision" || target === undefined || target.kind === "fault") return [];
      return `${state.decision}:${state.choices[choice]?.id}>${target.kind === "decision" ? target.decision : target.ending}`;
    });
    expect([...waysOf(map)].sort()).toEqual([...new Set(found)].sort());
  });

  it("has whole numbers within its size, and nothing that lies on something else", () => {
    const within = (x: number, y: number) =>
      Number.isInteger(x) && Number.isInteger(y) && x >= 0 && y >= 0 && x <= map.width && y <= map.height;
    for (const { x, y, width, height } of map.places) {
      expect(within(x, y) && within(x - width / 2, y - height / 2) && within(x + width / 2, y + height / 2)).toBe(true);
      const covering = map.places.filter(
        (other) =>
          Math.abs(other.x - x) < (other.width + width) / 2 && Math.abs(other.y - y) < (other.height + height) / 2,
      );
      expect(covering.length).toBe(1);
    }
    for (const place of map.places)
      if (place.kind === "decision")
        for (const { ways } of place.choices)
          for (const { points } of ways) {
            expect(points.length).toBeGreaterThan(1);
            expect(points.filter(([x, y]) => !within(x, y))).toEqual([]);
          }
  });

  it("comes to no decision before one whose day and hour are wholly earlier", () => {
    const hours = map.places.flatMap(({ id }) => record.decisions.find((decision) => decision.id === id)?.hour ?? []);
    const dated = hours.flatMap(({ date, from, to }) =>
      date === undefined ? [] : [{ earliest: `${date} ${from}`, latest: `${date} ${to ?? from}` }],
    );
    dated.forEach(({ earliest }, index) => {
      for (const { latest } of dated.slice(index + 1)) expect(latest >= earliest).toBe(true);
    });
  });

  it("is small enough to be fetched with the page that shows it", () => {
    expect(JSON.stringify(map).length).toBeLessThan(20_000);
  });
});
