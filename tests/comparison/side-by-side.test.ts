import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Beside, BesideRow } from "../../src/comparison/beside.ts";
import { pointsOf, sideBySide } from "../../src/comparison/side-by-side.ts";
import { endingOf } from "../../src/comparison/told-night.ts";
import { EPISODES } from "../../src/record/episode.ts";
import { recordOf, scriptOf } from "../support/nights.ts";
import { smallRecord } from "../support/small-record.ts";
import { SMALL_NIGHT, told } from "../support/told.ts";
import { nightAlong, walksThrough } from "../support/walks.ts";

const small = told(SMALL_NIGHT);
const everyDecision = new Set(smallRecord().decisions.map(({ id }) => id));
const trail = (...choices: readonly string[]) =>
  choices.map((chose, index) => ({ at: index === 0 ? "gate" : "stairs", chose }));
const along = (...choices: readonly string[]) => nightAlong(small, trail(...choices));

/** `gate: parts open/warn`. */
const shown = ({ rows, end }: Beside): readonly string[] => [
  ...rows.map(
    ({ decision, turn, cells }) =>
      `${decision.id}: ${turn} ${cells.map((cell) => (cell.kind === "took" ? cell.chose : cell.kind)).join("/")}`,
  ),
  `end: ${end.turn} ${end.cells.map((cell) => (cell.kind === "ended" ? cell.ending.id : cell.kind)).join("/")}`,
];
const beside = (left: readonly string[], right: readonly string[], open: ReadonlySet<string> = everyDecision) =>
  sideBySide(smallRecord(), along(...left), along(...right), open);

describe("two nights side by side", () => {
  it("part where something else was decided, meet at the next desk that both come to, and end", () => {
    expect(shown(beside(["open", "go"], ["warn", "go"]))).toEqual([
      "gate: parts open/warn",
      "stairs: meets go/go",
      "end: alike flown/flown",
    ]);
    expect(shown(beside(["open", "stay"], ["warn", "stay"]))).toEqual([
      "gate: parts open/warn",
      "stairs: meets stay/stay",
      "end: apart flown/quiet",
    ]);
    expect(shown(beside(["open", "go"], ["warn", "stay"]))[1]).toBe("stairs: meets-and-parts go/stay");
  });

  it("do not part where one of them has only not come so far", () => {
    expect(shown(beside(["open", "go"], ["open"]))).toEqual([
      "gate: together open/open",
      "stairs: waits go/stands",
      "end: waits flown/unfinished",
    ]);
    expect(shown(beside(["open", "go"], []))).toEqual([
      "gate: waits open/stands",
      "stairs: waits go/not-come",
      "end: waits flown/unfinished",
    ]);
  });

  it("say nothing of a decision that neither has taken", () => {
    expect(shown(beside([], []))).toEqual(["end: waits unfinished/unfinished"]);
  });

  it("say how a choice stands to the record only where the record has opened", () => {
    const [gate, stairs] = beside(["open", "go"], ["open", "go"], new Set(["gate"])).rows;
    expect(gate?.cells[0]).toMatchObject({ alignment: "as-recorded", text: "Open the doors to them." });
    expect(stairs?.cells[0]).not.toHaveProperty("alignment");
  });

  it("tell the way to a desk where the lines that were read differ, with what they rest on", () => {
    const [gate, stairs] = beside(["open", "go"], ["warn", "go"]).rows;
    expect(gate?.cells[0]).not.toHaveProperty("way");
    expect(stairs?.cells[0]).toMatchObject({
      way: { lines: { recorded: 1, inferred: 0, imagined: 3 }, accounts: ["opened"] },
    });
    expect(stairs?.cells[1]).toMatchObject({ way: { accounts: [] } });
  });

  it("keep the ending to themselves until its last page has been opened", () => {
    const night = along("open", "go");
    const unread = { ...night, playthrough: { ...night.playthrough, leaf: -1 } };
    expect(shown(sideBySide(smallRecord(), unread, night, everyDecision)).at(-1)).toBe("end: waits unfinished/flown");
    const betting = { ...night, playthrough: { ...night.playthrough, step: "betting" as const } };
    expect(endingOf(betting)).toBeUndefined();
  });
});

describe("two nights that come to their decisions in another order", () => {
  const start = [
    { at: "rumours", chose: "double-guard" },
    { at: "page", chose: "statement" },
    { at: "hour", chose: "early" },
  ];
  const stalled = [...start, { at: "steps", chose: "stall" }, { at: "oath", chose: "give-up" }];
  const surrendered = [
    ...start,
    { at: "steps", chose: "surrender" },
    { at: "bedroom", chose: "refuse" },
    { at: "identify", chose: "back-off" },
  ];
  const night = (trail: typeof start) => nightAlong(scriptOf("1968", "en"), trail);

  it("have two rows for what they cross at, each saying where the other is", () => {
    expect(shown(sideBySide(recordOf("1968"), night(stalled), night(surrendered), new Set())).slice(3)).toEqual([
      "steps: parts stall/surrender",
      "bedroom: alone passed-by/refuse",
      "oath: crosses give-up/elsewhere",
      "identify: meets stands/back-off",
      "oath: crosses elsewhere/stands",
      "end: waits unfinished/unfinished",
    ]);
  });
});

const apartBefore = (rows: readonly BesideRow[]): boolean =>
  rows.reduce((apart, { turn }) => {
    if (turn === "parts" || turn === "meets-and-parts" || turn === "crosses") return true;
    return turn === "together" || turn === "meets" ? false : apart;
  }, false);

describe.each(EPISODES)("in %s, whatever two nights are set side by side", (episode) => {
  const record = recordOf(episode);
  const script = scriptOf(episode, "en");
  const open = new Set(record.decisions.map(({ id }) => id));
  const nights = fc.tuple(walksThrough(script), walksThrough(script));

  it("every decision of each stands in its column once, in its order", () => {
    fc.assert(
      fc.property(nights, ([left, right]) => {
        const { rows } = sideBySide(record, left, right, open);
        for (const [side, night] of [left, right].entries())
          expect(
            rows.flatMap(({ decision, cells }) => {
              const cell = cells[side];
              return cell?.kind === "took" ? [{ at: decision.id, chose: cell.chose }] : [];
            }),
          ).toEqual(night.telling.trail);
        for (const side of [0, 1] as const) {
          const here = rows.filter(({ cells }) => ["took", "stands"].includes(cells[side].kind));
          const ids = here.map(({ decision }) => decision.id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("a row is there because one of them took its decision, and a second only where they come in another order", () => {
    fc.assert(
      fc.property(nights, ([left, right]) => {
        const { rows } = sideBySide(record, left, right, open);
        const came = [left, right].map((night) => new Set(pointsOf(night.telling).map(({ id }) => id)));
        const taken = new Set([left, right].flatMap(({ telling }) => telling.trail.map(({ at }) => at)));
        for (const { decision, cells, turn } of rows) {
          expect(taken.has(decision.id)).toBe(true);
          for (const [side, { kind }] of cells.entries())
            expect(came[side]?.has(decision.id)).toBe(["took", "stands", "elsewhere"].includes(kind));
          const alike = rows.filter((row) => row.decision.id === decision.id).length;
          expect(alike).toBe(turn === "crosses" ? 2 : 1);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("a night beside itself never parts, and every way is the same", () => {
    fc.assert(
      fc.property(walksThrough(script), (night) => {
        const { rows, end } = sideBySide(record, night, night, open);
        for (const { cells, turn } of rows) {
          expect(["together", "waits"]).toContain(turn);
          for (const cell of cells) expect(cell).not.toHaveProperty("way");
        }
        expect(["alike", "waits"]).toContain(end.turn);
      }),
      { numRuns: 15 },
    );
  });

  it("the columns can be changed over, and say the same", () => {
    fc.assert(
      fc.property(nights, ([left, right]) => {
        const { rows, end } = sideBySide(record, left, right, open);
        const other = sideBySide(record, right, left, open);
        expect(other.rows).toEqual(rows.map(({ cells: [one, two], ...row }) => ({ ...row, cells: [two, one] })));
        expect(other.end).toEqual({ turn: end.turn, cells: end.cells.toReversed() });
      }),
      { numRuns: 25 },
    );
  });

  it("they part first where their trails do, and meet only after they have parted", () => {
    fc.assert(
      fc.property(nights, ([left, right]) => {
        const { rows } = sideBySide(record, left, right, open);
        const [mine, yours] = [left.telling.trail, right.telling.trail];
        const shared = Math.min(mine.length, yours.length);
        const first = mine.slice(0, shared).find(({ chose }, index) => yours[index]?.chose !== chose);
        expect(rows.find(({ turn }) => turn === "parts")?.decision.id).toBe(first?.at);
        for (const [index, { turn }] of rows.entries()) {
          const apart = apartBefore(rows.slice(0, index));
          if (turn === "meets" || turn === "meets-and-parts") expect(apart).toBe(true);
          if (turn === "together" || turn === "parts") expect(apart).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("nothing of the record is told as long as nothing of it has opened", () => {
    fc.assert(
      fc.property(nights, ([left, right]) => {
        for (const { cells } of sideBySide(record, left, right, new Set()).rows)
          for (const cell of cells) expect(cell).not.toHaveProperty("alignment");
      }),
      { numRuns: 10 },
    );
  });
});
