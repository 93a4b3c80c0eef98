import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MirrorRow, mirror } from "../../src/comparison/mirror.ts";
import type { Decision } from "../../src/narrative/trail.ts";
import type { EpisodeRecord } from "../../src/record/episode-record.ts";
import { recordOf } from "../support/nights.ts";
import { smallRecord } from "../support/small-record.ts";

/** A small night of that name; by decision, the mirror that it names. */
const night = (episode: string, mirrors: Readonly<Record<string, string>> = {}): EpisodeRecord => {
  const record = smallRecord();
  return {
    ...record,
    episode,
    decisions: record.decisions.map((decision) => {
      const named = mirrors[decision.id];
      return named === undefined ? decision : { ...decision, mirror: named };
    }),
  };
};

/** `gate/stairs`, `cellar/-`. */
const names = (rows: readonly MirrorRow<Decision>[]): readonly string[] =>
  rows.map((row) => row.map((cell) => cell?.decision.id ?? "-").join("/"));

describe("the mirror of two nights", () => {
  it("sets two decisions in one row, whichever of them names the other", () => {
    const first = night("1948", { gate: "1968.stairs" });
    const second = night("1968", { cellar: "1948.stairs" });
    expect(names(mirror({ record: first }, { record: second }))).toEqual([
      "gate/stairs",
      "stairs/cellar",
      "cellar/-",
      "-/gate",
    ]);
  });

  it("sets no two decisions side by side twice, when each names the other", () => {
    const rows = mirror(
      { record: night("1948", { gate: "1968.gate" }) },
      { record: night("1968", { gate: "1948.gate" }) },
    );
    expect(names(rows)).toEqual(["gate/gate", "stairs/-", "cellar/-", "-/stairs", "-/cellar"]);
  });

  it("repeats a decision that two of the other night answer to", () => {
    const rows = mirror(
      { record: night("1948") },
      { record: night("1968", { gate: "1948.stairs", cellar: "1948.stairs" }) },
    );
    expect(names(rows)).toEqual(["gate/-", "stairs/gate", "stairs/cellar", "cellar/-", "-/stairs"]);
  });

  it("leaves alone a decision whose mirror is in neither of the two nights", () => {
    const rows = mirror({ record: night("1948", { gate: "washington.memo" }) }, { record: night("1968") });
    expect(names(rows)).toContain("gate/-");
  });

  it("refuses a mirror that the other night does not have, by its name", () => {
    expect(() => mirror({ record: night("1948", { gate: "1968.attic" }) }, { record: night("1968") })).toThrow(
      new RangeError('no decision "attic" in the record of 1968'),
    );
  });

  it("gives what the record holds: one side, two that differ, or the silence", () => {
    const [gate, stairs, cellar] = mirror({ record: night("1948") }, { record: night("1968") }).map(([cell]) => cell);
    expect(gate?.sides.map(({ choice }) => choice)).toEqual(["open"]);
    expect(gate?.silence).toBeUndefined();
    expect(stairs?.sides.map(({ accounts }) => accounts.map(({ id }) => id))).toEqual([["calm"], ["furious"]]);
    expect(cellar?.sides).toEqual([]);
    expect(cellar?.silence?.id).toBe("clock");
  });

  it("gives what the player did, or why there is nothing of theirs", () => {
    const played = [
      { at: "gate", chose: "warn", words: "Send the boy." },
      { at: "stairs", chose: "go", words: "Go down." },
    ];
    const rows = mirror({ record: night("1948"), played }, { record: night("1968") });
    expect(rows.map(([cell]) => cell?.yours)).toEqual([
      { kind: "took", decision: played[0], alignment: "counterfactual" },
      { kind: "took", decision: played[1], alignment: "disputed" },
      { kind: "not-met" },
      undefined,
      undefined,
      undefined,
    ]);
    expect(rows.map(([, cell]) => cell?.yours.kind)).toEqual([
      undefined,
      undefined,
      undefined,
      "not-played",
      "not-played",
      "not-played",
    ]);
  });

  it("holds every decision of both nights and no pair twice, however they name each other", () => {
    const ids = smallRecord().decisions.map(({ id }) => id);
    const mirrors = (episode: string) =>
      fc.dictionary(
        fc.constantFrom(...ids),
        fc.constantFrom(...ids).map((id) => `${episode}.${id}`),
      );
    fc.assert(
      fc.property(mirrors("1968"), mirrors("1948"), (ofFirst, ofSecond) => {
        const rows = mirror({ record: night("1948", ofFirst) }, { record: night("1968", ofSecond) });
        for (const place of [0, 1] as const)
          expect(new Set(rows.flatMap((row) => row[place]?.decision.id ?? []))).toEqual(new Set(ids));
        expect(new Set(names(rows)).size).toBe(rows.length);
        expect(names(rows)).not.toContain("-/-");
      }),
    );
  });
});

describe("the mirror of 1948 and 1968", () => {
  const [first, second] = [recordOf("1948"), recordOf("1968")];

  it("finds every decision that the records name, and one that stands alone in either night", () => {
    const rows = mirror({ record: first }, { record: second });
    expect(rows.filter((row) => row.every((cell) => cell !== undefined)).length).toBeGreaterThanOrEqual(6);
    expect(rows.some(([, right]) => right === undefined)).toBe(true);
    expect(rows.some(([left]) => left === undefined)).toBe(true);
  });

  it("names no night that is not there", () => {
    const named = [...first.decisions, ...second.decisions].flatMap((decision) => decision.mirror ?? []);
    expect(named.filter((each) => !/^(1948|1968)\./.test(each))).toEqual([]);
  });
});
