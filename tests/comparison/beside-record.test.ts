import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { besideRecord } from "../../src/comparison/beside-record.ts";
import { compareTrail, divergence } from "../../src/comparison/compare.ts";
import { openDecisions } from "../../src/comparison/open-decisions.ts";
import { endingOf } from "../../src/comparison/told-night.ts";
import { EPISODES } from "../../src/record/episode.ts";
import { recordOf, scriptOf } from "../support/nights.ts";
import { smallRecord } from "../support/small-record.ts";
import { SMALL_NIGHT, told } from "../support/told.ts";
import { nightAlong, walksThrough } from "../support/walks.ts";

const small = told(SMALL_NIGHT);
const along = (...choices: readonly string[]) =>
  nightAlong(
    small,
    choices.map((chose, index) => ({ at: index === 0 ? "gate" : "stairs", chose })),
  );
const all = new Set(["gate", "stairs", "cellar"]);

describe("a night beside the record", () => {
  it("has in the other column what the documents say, with both sides where they differ", () => {
    const { rows, end } = besideRecord(smallRecord(), along("open", "go"), all);
    expect(rows.map(({ turn }) => turn)).toEqual(["together", "together"]);
    expect(rows[0]?.cells[1]).toMatchObject({
      kind: "recorded",
      sides: [{ choice: "open", accounts: [{ id: "opened" }] }],
    });
    expect(rows[1]?.cells[1]).toMatchObject({
      sides: [
        { choice: "go", text: "Go down with them.", accounts: [{ id: "calm" }] },
        { choice: "stay", text: "Sit on the bed and wait.", accounts: [{ id: "furious" }] },
      ],
    });
    expect(end).toMatchObject({ turn: "bare", cells: [{ kind: "ended" }, { kind: "record" }] });
  });

  it("parts where the documents say that something else was done, and names what they say", () => {
    const [gate, stairs] = besideRecord(smallRecord(), along("warn", "go"), all).rows;
    expect(gate).toMatchObject({ turn: "parts", cells: [{ alignment: "counterfactual" }, { kind: "recorded" }] });
    expect(gate?.cells[1]).toMatchObject({ sides: [{ text: "Open the doors to them." }] });
    expect(stairs?.turn).toBe("meets");
  });

  it("has the silence where the documents are silent", () => {
    const record = smallRecord();
    const silent = {
      ...record,
      decisions: record.decisions.map((decision) =>
        decision.id === "stairs"
          ? { ...decision, attested: {}, silence: "clock", warrants: decision.warrants }
          : decision,
      ),
    };
    const [, stairs] = besideRecord(silent, along("open", "go"), all).rows;
    expect(stairs).toMatchObject({ turn: "bare", cells: [{ alignment: "unrecorded" }, { silence: { id: "clock" } }] });
  });

  it("does not tell an answer from a silence where the record has not opened", () => {
    for (const row of besideRecord(smallRecord(), along("warn", "go"), new Set()).rows)
      expect(row).toMatchObject({ turn: "waits", cells: [{ kind: "took" }, { kind: "not-yet" }] });
  });
});

describe("the decisions whose record has opened", () => {
  const ids = (...nights: Parameters<typeof openDecisions>[1]) => [...openDecisions(smallRecord(), nights)];

  it("are those that were taken, but not one that is still being bet on", () => {
    expect(ids(along("open"))).toEqual(["gate"]);
    const betting = along("open");
    expect(ids({ ...betting, playthrough: { ...betting.playthrough, step: "betting" } })).toEqual([]);
  });

  it("are all of them where one night has ended, also beside one that has not", () => {
    expect(ids(along("open"), along("warn", "go"))).toEqual(["gate", "stairs", "cellar"]);
  });

  it("are none for nobody's nights", () => {
    expect(ids()).toEqual([]);
  });
});

describe.each(EPISODES)("in %s, whatever night is set beside the record", (episode) => {
  const record = recordOf(episode);
  const walks = walksThrough(scriptOf(episode, "en"));

  it("it parts first where it left the recorded night", () => {
    fc.assert(
      fc.property(walks, (night) => {
        const { rows } = besideRecord(record, night, openDecisions(record, [night]));
        const first = divergence(compareTrail(record, night.telling.trail));
        expect(rows.find(({ turn }) => turn === "parts")?.decision.id).toBe(first?.decision.id);
      }),
      { numRuns: 25 },
    );
  });

  it("every decision taken stands there in order, and no other as long as the night has not ended", () => {
    fc.assert(
      fc.property(walks, (night) => {
        const { rows } = besideRecord(record, night, openDecisions(record, [night]));
        const taken = rows.filter(({ cells }) => cells[0].kind === "took").map(({ decision }) => decision.id);
        expect(taken).toEqual(night.telling.trail.map(({ at }) => at));
        if (endingOf(night) === undefined) expect(rows.length).toBe(taken.length);
        else
          expect(
            rows
              .filter(({ turn }) => turn === "alone")
              .map(({ decision }) => decision.id)
              .sort(),
          ).toEqual(
            record.decisions
              .filter(({ id, attested }) => Object.keys(attested).length > 0 && !taken.includes(id))
              .map(({ id }) => id)
              .sort(),
          );
      }),
      { numRuns: 25 },
    );
  });

  it("the record's column holds every account that attests a choice, and nothing else", () => {
    fc.assert(
      fc.property(walks, (night) => {
        for (const { decision, cells } of besideRecord(record, night, openDecisions(record, [night])).rows)
          if (cells[1].kind === "recorded")
            expect(cells[1].sides.flatMap(({ accounts }) => accounts.map(({ id }) => id))).toEqual(
              Object.values(decision.attested).flat(),
            );
          else expect(decision.attested).toEqual({});
      }),
      { numRuns: 15 },
    );
  });
});
