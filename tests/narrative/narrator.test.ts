import { describe, expect, it } from "vitest";
import { Narrator, NoSuchChoice, StoryFault } from "../../src/narrative/narrator.ts";
import { SMALL_NIGHT, told } from "../support/told.ts";

const night = told(SMALL_NIGHT);

describe("telling a night", () => {
  it("tells what is seen before the first decision, line by line", () => {
    const { beats, next } = new Narrator(night).moment;
    expect(beats.map(({ text }) => text)).toEqual([
      "Boots in the mist.",
      "The squadron is there.",
      "Nobody has given an order.",
      "What do you do?",
    ]);
    expect(next).toEqual({
      kind: "decision",
      id: "gate",
      choices: [
        { id: "open", text: "Open the doors to them." },
        { id: "warn", text: "Send the boy up the stairs." },
      ],
    });
  });

  it("gives a line its own provenance, and the knot's where it has none", () => {
    expect(new Narrator(night).moment.beats.map(({ provenance }) => provenance)).toEqual([
      { kind: "imagined" },
      { kind: "recorded", accounts: ["squadron"] },
      { kind: "inferred", accounts: ["squadron"] },
      { kind: "imagined" },
    ]);
  });

  it("keeps place, hour, light and desk from where they are said until they change", () => {
    const narrator = new Narrator(night);
    expect(narrator.moment.beats.at(-1)?.setting).toEqual({
      place: "palace-steps",
      hour: { from: "01:00", to: "02:00" },
      desk: "guard",
      light: "searchlight",
    });
    expect(narrator.choose("open").beats.at(-1)?.setting).toMatchObject({
      place: "palace-corridor",
      desk: "president",
      light: "searchlight",
    });
  });

  it("opens a passage where the scene changes, also where only the hour does or a condition stands first", () => {
    const script = told(`
VAR heard = true
-> study
=== study
# place: palace-study # hour: 23:30 # desk: minister # img
He writes.
# hour: 23:45
He tears it up.
-> dawn
=== dawn
# place: radio-studio # hour: 06:00 # desk: guard # img
{ heard:
    They have heard him.
- else:
    Nobody has.
}
# place: palace-steps
It is light. # ending: light
-> END
`);
    const { beats } = new Narrator(script).moment;
    expect(beats.map(({ text, opens, setting }) => [text, opens, setting.place])).toEqual([
      ["He writes.", true, "palace-study"],
      ["He tears it up.", true, "palace-study"],
      ["They have heard him.", true, "radio-studio"],
      ["It is light.", true, "palace-steps"],
    ]);
  });

  it("hands cues on with the line that gives them", () => {
    expect(new Narrator(night).moment.beats[1]?.cues).toEqual([{ kind: "sound", sound: "tanks-near" }]);
  });

  it("goes on from a choice, and tells the other branch otherwise", () => {
    const opened = new Narrator(night);
    opened.choose("open");
    expect(opened.moment.beats.map(({ text }) => text)).toContain("They have to wake you.");
    const warned = new Narrator(night);
    warned.choose("warn");
    expect(warned.moment.beats.map(({ text }) => text)).toContain("You are awake already.");
    expect(warned.moment.beats.find(({ contradiction }) => contradiction === "resisted")?.text).toBe("The coat is on.");
  });

  it("ends with the ending's id and title", () => {
    const narrator = new Narrator(night);
    narrator.choose("warn");
    expect(narrator.choose("stay").next).toEqual({ kind: "ending", id: "quiet", title: "A quiet house" });
  });

  it("refuses a choice that is not offered, naming the ink file and line, and goes on standing where it stood", () => {
    const narrator = new Narrator(night);
    const before = narrator.moment;
    expect(() => narrator.choose("flee")).toThrow(NoSuchChoice);
    expect(() => narrator.choose("flee")).toThrow('no choice "flee" at test.gate (story/test/en.ink:11)');
    expect(narrator.moment).toBe(before);
  });

  it.each([
    ["a tag that nobody knows", "Text. # palce: plaza\n-> END", 'story/test/en.ink:1: unknown tag "palce: plaza"'],
    ["a line without provenance", "Text.\n-> END", "story/test/en.ink:1: the line has no provenance"],
    [
      "a night that stops without an ending",
      "Text. # img\n-> END",
      "story/test/en.ink:1: the story stops here without",
    ],
    [
      "choices that nobody asked for",
      "Text. # img\n* [Go. # choice: go] Gone. # img\n-> END",
      "story/test/en.ink:2: choices without a decision tag",
    ],
    [
      "a choice without an id",
      "Text. # img # decision: d\n* [Go.] Gone. # img\n-> END",
      "story/test/en.ink:2: the choice has no id",
    ],
  ])("refuses %s, with its place", (_, ink, message) => {
    expect(() => new Narrator(told(ink))).toThrow(StoryFault);
    expect(() => new Narrator(told(ink))).toThrow(message);
  });

  it("names file and line of an error that comes only while the story runs, in an included file too", () => {
    const broken = told(
      `INCLUDE en/deep.ink
Text. # img # decision: d
* [Go. # choice: go]
  -> deep`,
      { "en/deep.ink": `VAR none = 0\n=== deep\n# img\nSo many: {4 / none}.\n-> END` },
    );
    const narrator = new Narrator(broken);
    expect(() => narrator.choose("go")).toThrow(/^story\/test\/en\/deep\.ink:\d+: /);
  });
});
