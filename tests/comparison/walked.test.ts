import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { mainlineOf } from "../../src/comparison/mainline.ts";
import { walk } from "../../src/comparison/walk.ts";
import { type PlayedTrail, type Strand, type WalkedPlace, walked } from "../../src/comparison/walked.ts";
import type { Trail } from "../../src/narrative/trail.ts";
import { EPISODES } from "../../src/record/episode.ts";
import { anyTrails, mapOf } from "../support/maps.ts";
import { recordOf } from "../support/nights.ts";

const includesAll = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((each) => all.includes(each));

describe.each(EPISODES)("what was walked of %s", (episode) => {
  const map = mapOf(episode);
  const record = recordOf(episode);
  const view = (trails: readonly PlayedTrail[]) => walked(map, record, trails);
  const lines = (trails: readonly PlayedTrail[]) => view(trails).strands;

  it("is never less for one more night", () => {
    fc.assert(
      fc.property(anyTrails(map), fc.nat(), (trails, left) => {
        const fewer = trails.filter((_, index) => index !== left % Math.max(1, trails.length));
        const [before, after] = [view(fewer), view(trails)];
        const still = (one: WalkedPlace, other: WalkedPlace | undefined): boolean => {
          if (one.known === undefined) return true;
          const { known } = other ?? {};
          return (
            known?.id === one.known.id &&
            includesAll(known.by, one.known.by) &&
            one.known.choices.every((choice, index) => {
              const now = known.choices[index];
              return (
                now !== undefined &&
                includesAll(now.by, choice.by) &&
                (choice.id === undefined || now.id === choice.id) &&
                (choice.record === undefined || now.record === choice.record)
              );
            })
          );
        };
        const stillLine = (one: Strand, other: Strand | undefined): boolean =>
          other !== undefined &&
          includesAll(other.by, one.by) &&
          (one.record === undefined || other.record === one.record) &&
          (one.decided === undefined || JSON.stringify(other.decided) === JSON.stringify(one.decided));
        expect(before.places.every((place, index) => still(place, after.places[index]))).toBe(true);
        expect(before.strands.every((strand, index) => stillLine(strand, after.strands[index]))).toBe(true);
      }),
    );
  });

  it("has every decision of every night: where it was taken, what was chosen, and where it led", () => {
    fc.assert(
      fc.property(anyTrails(map), (trails) => {
        const { places, strands } = view(trails);
        for (const { id, trail } of trails) {
          for (const { at, chose } of trail) {
            const index = map.places.findIndex((place) => place.kind === "decision" && place.id === at);
            const known = places[index]?.known;
            expect(known?.by).toContain(id);
            expect(known?.choices.find((choice) => choice.id === chose)?.by).toContain(id);
            const own = strands.filter(
              ({ decided, by }) => decided?.at === index && decided.chose === chose && by.includes(id),
            );
            expect(own.length).toBe(2);
          }
          expect(places[walk(map, trail).stands]?.known?.by).toContain(id);
        }
      }),
    );
  });

  it("reveals neither the choice nor the target of a line that nobody has walked", () => {
    fc.assert(
      fc.property(anyTrails(map), (trails) => {
        for (const strand of lines(trails)) {
          if (strand.by.length > 0) continue;
          const { record: mark, ...rest } = strand;
          expect(Object.keys(rest).sort()).toEqual(["by", "points"]);
          // The record is seen as far as the mark of a choice, at a decision where its record has been opened.
          if (mark !== undefined) expect(strand.points.length).toBe(2);
        }
      }),
    );
  });

  it("holds nothing but its place of a decision or an ending to which nobody has come", () => {
    fc.assert(
      fc.property(anyTrails(map), (trails) => {
        const { places } = view(trails);
        const told = JSON.stringify(view(trails));
        places.forEach((place, index) => {
          if (place.known !== undefined) return;
          expect(Object.keys(place).sort()).toEqual(["height", "width", "x", "y"]);
          expect(told).not.toContain(`"id":"${map.places[index]?.id}","by"`);
        });
      }),
    );
  });

  it("shows nothing of the record where nobody has decided", () => {
    fc.assert(
      fc.property(anyTrails(map), (trails) => {
        const decided = new Set(trails.flatMap(({ trail }) => trail.map(({ at }) => at)));
        const { places } = view(trails);
        for (const { known } of places)
          if (known !== undefined && !decided.has(known.id))
            expect(known.choices.some((choice) => choice.record !== undefined)).toBe(false);
        const marked = lines(trails).filter(({ record: mark }) => mark !== undefined).length;
        if (decided.size === 0) expect(marked).toBe(0);
      }),
    );
  });

  it("leaves out what the map does not have", () => {
    const gone: Trail = [{ at: map.places[0]?.id ?? "", chose: "no-such-choice" }];
    expect(walk(map, gone)).toEqual({ steps: [], stands: 0 });
  });
});

describe("the recorded night on the map", () => {
  const played = (episode: string, name: string): Trail => {
    const file = path.join(import.meta.dirname, "../playthroughs", episode, `${name}.yaml`);
    const { decisions } = parse(readFileSync(file, "utf8")) as { readonly decisions: readonly (readonly string[])[] };
    return decisions.map(([at = "", chose = ""]) => ({ at, chose }));
  };

  it.each([
    ["1968", "the-recorded-night"],
    ["1948", "the-recorded-days"],
    ["washington", "the-recorded-memorandum"],
  ] as const)("of %s is that which was played as %s, from its beginning to its end", (episode, name) => {
    const map = mapOf(episode);
    const record = recordOf(episode);
    const { way } = mainlineOf(map, record);
    const trail = played(episode, name);
    const { steps } = walk(map, trail);
    expect(steps.length).toBe(trail.length);
    for (const { place, choice, to } of steps) {
      const attested = record.decisions.find(({ id }) => id === map.places[place]?.id)?.attested ?? {};
      const sides = Object.keys(attested).length;
      expect(way(place, choice, to)).toBe(sides === 0 ? "silent" : sides === 1 ? "recorded" : "disputed");
    }
  });

  it("forks where the documents differ, goes bare where they are silent, and takes nothing else", () => {
    const map = mapOf("1968");
    const { choice } = mainlineOf(map, recordOf("1968"));
    const at = (id: string) => {
      const place = map.places.findIndex((each) => each.id === id);
      const found = map.places[place];
      return found?.kind === "decision"
        ? Object.fromEntries(found.choices.map(({ id: name }, index) => [name, choice(place, index)]))
        : {};
    };
    expect(at("hour")).toEqual({ daylight: undefined, early: "recorded", elsewhere: undefined });
    expect(at("page")).toEqual({ candid: "silent", "one-day": "silent", statement: "silent" });
    expect(at("bedroom")).toEqual({ "ask-to-dress": undefined, "go-quietly": "disputed", refuse: "disputed" });
    // Nobody rang the aide on the night of the record: its hour was not the one that was written.
    expect(new Set(Object.values(at("aide")))).toEqual(new Set([undefined]));
  });
});
