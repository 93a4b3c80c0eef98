import { describe, expect, test } from "vitest";
import { compareTellings } from "../../../src/build/explorer/compare-tellings.ts";
import { explored } from "./explored.ts";

const NIGHT = `
VAR woken = false
-> gate
=== gate
# place: palace-steps # img
Boots in the mist. # desk: guard # light: night # hour: 01:00
The squadron is there. # rec: squadron # sound: tanks-near
Mist again.
Nobody has ordered it. # inf: squadron calm # passage
Now? # decision: gate
* [Open. # choice: open]
  They open. # rec: opened
* [Warn. # choice: warn]
  ~ woken = true
  He runs.
- -> stairs
=== stairs
# img
The stairs. # music: dawn # desk-of-contradiction: resisted
The clock says ____. # hole: clock
Up? # decision: stairs
* [Go down. # choice: go] Down.
* [Stay. # choice: stay] Up.
- {woken: The coat is on. # img}
{not woken: Slippers. # img}
Morning. # ending: morning # title: Morning
-> END
`;

const compared = (other: string, one = NIGHT) => compareTellings(explored(one), explored(other), 1_000);
const differences = (right: string, wrong: string) => {
  expect(NIGHT).toContain(right);
  return compared(NIGHT.replace(right, wrong)).differences;
};

describe("two tellings of one night", () => {
  test("that differ in their words alone are the same on every branch", () => {
    const spanish = NIGHT.replace("Boots in the mist.", "Botas en la niebla.")
      .replace("[Open.", "[Abrir.")
      .replace("title: Morning", "title: La mañana");
    expect(compared(spanish)).toEqual({ states: 4, steps: 6, differences: [], whole: true });
  });

  test("are told apart with the places of both, what stands there and the shortest trail", () => {
    expect(differences("# hole: clock", "# hole: hands")).toEqual([
      {
        one: "story.ink:20",
        other: "story.ink:20",
        inOne: "hole: clock",
        inOther: "hole: hands",
        trail: "gate:open",
      },
    ]);
  });

  test.each([
    [
      "another kind of provenance",
      "# rec: squadron # sound",
      "# inf: squadron # sound",
      7,
      "provenance: recorded squadron",
    ],
    ["another account", "# inf: squadron calm", "# inf: squadron", 9, "provenance: inferred calm squadron"],
    ["provenance of its own", "Mist again.", "Mist again. # rec: calm", 8, "provenance: imagined"],
    ["another place", "place: palace-steps", "place: plaza", 6, "place: palace-steps"],
    ["another desk", "desk: guard", "desk: president", 6, "desk: guard"],
    ["another light", "light: night", "light: noon", 6, "light: night"],
    ["another hour", "hour: 01:00", "hour: 01:00/02:00", 6, "hour: 01:00"],
    ["no hour", " # hour: 01:00", "", 6, "hour: 01:00"],
    ["another sound", "sound: tanks-near", "sound: tanks-far", 7, "sound: tanks-near"],
    ["no music", "# music: dawn ", "", 19, "music: dawn"],
    ["a page that is not turned", " # passage", "", 9, "passage: turned"],
    ["a page that is turned", "Mist again.", "Mist again. # passage", 8, "no passage"],
    ["no contradiction", " # desk-of-contradiction: resisted", "", 19, "contradiction: resisted"],
    ["an ending without a title", " # title: Morning", "", 26, "title: given"],
    ["a tag that nobody knows", "Mist again.", "Mist again. # plaec: plaza", 8, "no unknown tag"],
  ])("differ by %s, once, at its line", (_, right, wrong, line, inOne) => {
    const found = differences(right, wrong);
    expect(found).toMatchObject([{ one: `story.ink:${line}`, other: `story.ink:${line}`, inOne }]);
    expect(found[0]?.inOther).not.toBe(inOne);
  });

  test("do not differ by the order in which a line cites its accounts, nor by where its provenance stands", () => {
    expect(differences("# inf: squadron calm", "# inf: calm squadron")).toEqual([]);
    expect(differences("Mist again.", "Mist again. # img")).toEqual([]);
  });

  test("differ by a line too few, at the line that is lacking", () => {
    expect(differences("The squadron is there. # rec: squadron # sound: tanks-near\n", "")).toMatchObject([
      { one: "story.ink:7", inOne: "5 lines up to the next choice", inOther: "4 lines up to the next choice" },
    ]);
  });

  test("differ by one of several lines alike, somewhere among them", () => {
    const three = NIGHT.replace("Mist again.", "Mist again.\nAnd again.\nAnd yet again.");
    const [found, ...more] = compared(three.replace("And again.\n", ""), three).differences;
    expect(more).toEqual([]);
    expect(found).toMatchObject({ one: "story.ink:8 to story.ink:10", other: "story.ink:7 to story.ink:10" });
  });

  test("differ by the name of a decision, and of an ending", () => {
    expect(differences("decision: stairs", "decision: steps")).toMatchObject([
      { one: "story.ink:21", inOne: "decision: stairs", inOther: "decision: steps" },
    ]);
    expect(differences("ending: morning", "ending: noon")).toMatchObject([{ one: "story.ink:26" }]);
  });

  test("differ by what they come to where the lines before it are the same", () => {
    const ask = "Now? # decision: gate\n* [Open. # choice: open] -> END\n* [Stay. # choice: stay] -> END";
    const asked = ask.replace("[Open. # choice: open] -> END", "[Open. # choice: open] -> more");
    const more = "\n=== more\n* [On. # choice: on] -> END";
    expect(compared(asked + more, ask).differences).toMatchObject([
      { inOne: "ending: without a tag", inOther: "decision: without a tag", trail: "gate:open" },
    ]);
  });
});

describe("choices", () => {
  test("differ by their ids, their number and their order, at the first that differs", () => {
    expect(differences("choice: warn", "choice: call")).toMatchObject([
      { one: "story.ink:13", other: "story.ink:13", inOne: "choices: open, warn", inOther: "choices: open, call" },
    ]);
    expect(differences("* [Stay. # choice: stay] Up.\n", "")).toMatchObject([
      { one: "story.ink:23", other: "story.ink:22", inOther: "choices: go" },
    ]);
    const turned = differences(
      "* [Go down. # choice: go] Down.\n* [Stay. # choice: stay] Up.",
      "* [Stay. # choice: stay] Up.\n* [Go down. # choice: go] Down.",
    );
    expect(turned).toMatchObject([{ one: "story.ink:22", inOne: "choices: go, stay", inOther: "choices: stay, go" }]);
  });

  test("that both offer are walked on from, even where other choices differ", () => {
    const wrong = NIGHT.replace("choice: warn", "choice: call").replace("# hole: clock", "");
    expect(compared(wrong).differences.map(({ one }) => one)).toEqual(["story.ink:13", "story.ink:20"]);
  });
});

describe("what one telling remembers and the other does not", () => {
  test("is found where it shows, though the lines have all but their words in common", () => {
    expect(differences("  ~ woken = true\n", "")).toEqual([
      {
        one: "story.ink:24",
        other: "story.ink:24",
        inOne: "tells this one; elsewhere story.ink:25 stands for story.ink:24",
        inOther: "tells this line",
        trail: "gate:warn, stairs:go",
      },
    ]);
  });

  test("is found where a condition is turned round", () => {
    const turned = NIGHT.replace("{woken:", "{NOT woken:").replace("{not woken:", "{woken:").replace("NOT", "not");
    expect(compared(turned).differences).toMatchObject([
      { one: "story.ink:25", other: "story.ink:24", inOne: expect.stringContaining("but story.ink:24 above it") },
    ]);
  });

  test("is found where a state of one stands beside two of the other", () => {
    const forgetful = NIGHT.replace("{woken: The coat is on. # img}\n{not woken: Slippers. # img}", "Slippers. # img");
    const remembering = NIGHT.replace("{woken: The coat is on. # img}", "{woken: The coat is on. # rec: calm}");
    const found = compareTellings(explored(forgetful), explored(remembering), 1_000);
    expect(found.states).toBe(4);
    expect(found.differences.map(({ trail }) => trail)).toEqual(["gate:warn, stairs:go"]);
  });
});

test("a comparison that was not whole says so", () => {
  expect(compareTellings(explored(NIGHT, { states: 1 }), explored(NIGHT), 1_000).whole).toBe(false);
  expect(compareTellings(explored(NIGHT), explored(NIGHT), 1).whole).toBe(false);
});
