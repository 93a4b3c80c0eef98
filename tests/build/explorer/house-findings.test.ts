import { describe, expect, test } from "vitest";
import { houseFindings, neverPlayed } from "../../../src/build/explorer/house-findings.ts";
import type { EpisodeRecord } from "../../../src/record/episode-record.ts";
import { smallRecord } from "../../support/small-record.ts";
import { explored } from "./explored.ts";

/** A night that meets the small record in all its decisions. */
const NIGHT = `
-> gate
=== gate
# img
A squadron stands there. # rec: squadron
What now? # decision: gate
* [Open # choice: open] They open. # rec: opened
* [Warn # choice: warn] A boy runs.
- -> stairs
=== stairs
# img
The stairs. # desk-of-contradiction: resisted
Up? # decision: stairs
* [Go # choice: go] Calm. # rec: calm
* [Stay # choice: stay] Furious. # rec: furious
- -> cellar
=== cellar
# img
The clock says ____. # hole: clock
Well? # decision: cellar
* [Speak # choice: speak] Words.
* [Hush # choice: hush] Nothing.
- Morning. # ending: morning # title: Morning
-> END
`;

/** The small record without the one account that the night above leaves aside. */
const record = (): EpisodeRecord => {
  const whole = smallRecord();
  return { ...whole, accounts: whole.accounts.filter(({ id }) => id !== "jet") };
};
const found = (ink: string, against = record(), states = 1_000) => houseFindings(explored(ink, { states }), against);

test("a night that agrees with its record has no findings", () => {
  expect(found(NIGHT)).toEqual([]);
  expect(neverPlayed(explored(NIGHT), record())).toEqual({ contradictions: [], silences: [] });
});

test("an account that nothing cites and no decision has is told by its claim", () => {
  expect(found(NIGHT, smallRecord())).toEqual([{ kind: "unused-account", at: "jet", what: "The claim of jet." }]);
});

describe("lines that give a decision away", () => {
  test("are told with the line that cites what the decision will be compared with", () => {
    expect(found(NIGHT.replace("The stairs.", "The stairs. He was calm. # rec: calm"))).toEqual([
      {
        kind: "leak",
        at: "story.ink:12",
        what: "cites calm, which attests stairs, and can be read before that decision",
      },
    ]);
  });

  test("are told also where the knot gives the provenance, and where many decisions lie between", () => {
    const early = NIGHT.replace("=== gate\n# img", "=== gate\n# rec: furious");
    const leaks = found(early).map(({ kind, at }) => `${kind} ${at}`);
    expect(leaks.sort()).toEqual(["leak story.ink:6", "leak story.ink:8"]);
  });

  test("are no leaks after the decision, nor on a branch that does not come to it", () => {
    const apart = NIGHT.replace(
      "A boy runs.",
      "A boy runs. He was calm. # rec: calm\n  Dawn. # ending: dawn # title: Dawn\n  -> END",
    );
    expect(found(apart)).toEqual([]);
  });
});

describe("decisions and choices", () => {
  test("that the record does not know", () => {
    const ink = NIGHT.replace("choice: warn", "choice: wait").replace("decision: cellar", "decision: attic");
    expect(found(ink).map(({ what }) => what)).toEqual([
      'the record of "gate" knows no choice "wait"',
      'no decision "attic" in the record',
      'its choice "warn" is never offered',
      "no playthrough comes to this decision",
    ]);
  });

  test("without a tag", () => {
    expect(found(NIGHT.replace("# decision: gate", "")).map(({ what }) => what)).toContain(
      "choices without a decision tag",
    );
  });

  test("that were not met are no fault of a night that was not walked whole", () => {
    expect(found(NIGHT, record(), 1)).toEqual([]);
  });
});

test("contradictions and silences that are never played are only mentioned", () => {
  const ink = NIGHT.replace("# desk-of-contradiction: resisted", "").replace("# hole: clock", "");
  expect(found(ink)).toEqual([]);
  expect(neverPlayed(explored(ink), record())).toEqual({ contradictions: ["resisted"], silences: ["clock"] });
});
