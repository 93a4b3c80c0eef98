import { describe, expect, it } from "vitest";
import { compileInk } from "../../../src/build/compile-ink.ts";
import { describeReading } from "../../../src/build/reading/describe-reading.ts";
import { isFamiliar, namesIn } from "../../../src/build/reading/familiar-words.ts";
import { englishGrades, spanishGrades } from "../../../src/build/reading/reading-grade.ts";
import { sentencesIn } from "../../../src/build/reading/sentence.ts";
import { toldScenes } from "../../../src/build/reading/told-words.ts";
import type { Language } from "../../../src/record/language.ts";

const cut = (paragraph: string, language: Language = "en") =>
  sentencesIn(paragraph, language).map(({ words }) => words.map(({ text }) => text).join(" "));

describe("the words of a night as they are read", () => {
  const INK = `INCLUDE more.ink
VAR woken = false
-> gate
=== gate
# place: plaza # img
// A remark.
Boots in the mist. # rec: squadron
{woken: The coat is on.|They wake you.}
{
- woken:
    The clock has ____ hands. # hole: clock
}
Now? # decision: gate
* [Open the doors. # choice: open] They open.
  -> more
* [Wait. # choice: wait]
  ~ woken = true
  -> more
* -> more
`;
  const MORE = "=== more\n# img\nMore. # ending: more # title: No words of the story\n-> END\n";
  const scenes = toldScenes(compileInk("story.ink", (file) => (file === "more.ink" ? MORE : INK)));

  it("are told file by file, without tags, remarks and logic, each condition's text once, choices too", () => {
    expect(scenes).toEqual([
      {
        file: "story.ink",
        paragraphs: [
          "Boots in the mist.",
          "The coat is on. They wake you.",
          "The clock has   hands.",
          "Now?",
          "Open the doors.",
          "They open.",
          "Wait.",
        ],
      },
      { file: "more.ink", paragraphs: ["More."] },
    ]);
  });
});

describe("sentences", () => {
  it("end at the end of a paragraph and at a full stop, question or exclamation", () => {
    expect(cut("You look up. Why? Nobody says it! No")).toEqual(["You look up", "Why", "Nobody says it", "No"]);
  });

  it("go on in lower case after what somebody says", () => {
    expect(cut("“On whose orders?” he asks. “It’s your door,” he says. “I only sleep here.”")).toEqual([
      "On whose orders he asks",
      "It’s your door he says",
      "I only sleep here",
    ]);
    expect(cut("—¿De quién? —pregunta el coronel. —Mía.", "es")).toEqual(["De quién pregunta el coronel", "Mía"]);
  });

  it("hold words, not signs: apostrophes belong to a word, hyphens part it", () => {
    expect(cut("It’s a half-page — 3 lines …")).toEqual(["It’s a half page 3 lines"]);
  });
});

describe("familiar words", () => {
  const none = new Set<string>();

  it.each([
    ...["door", "Door", "went", "don’t", "he’s", "they’ve", "you’d", "1968", "11"],
    ...["doors", "boy’s", "boys’", "cities", "boxes", "stopped", "carries", "hurried", "running", "making", "bigger"],
    ...["easiest", "nicest", "slowly", "happily", "gently", "o’clock"],
  ])("%s is one: on the list, a regular form of one that is, or a number", (word) => {
    expect(isFamiliar(word, none)).toBe(true);
  });

  it.each(["plaza", "squadron", "memorandum", "coup", "evidence", "articles", "deported"])("%s is none", (word) => {
    expect(isFamiliar(word, none)).toBe(false);
  });

  it("are names of persons and places, where they are written as such", () => {
    const names = new Set(["velasco"]);
    expect(isFamiliar("Velasco", names)).toBe(true);
    expect(isFamiliar("Velasco’s", names)).toBe(true);
    expect(isFamiliar("velasco", names)).toBe(false);
    expect(isFamiliar("VELASCO", names)).toBe(false);
  });

  it("names are told by a capital inside a sentence, never small, never after an article or a possessive", () => {
    const told = [
      "Nobody asks Velasco. Velasco’s car waits in Lima.",
      "They call the Congress. The news is in Congress.",
      "He said: “Squadron, halt.” Our Minister stays, Minister.",
      "A Colonel comes. He is a colonel.",
    ].flatMap((each) => sentencesIn(each, "en"));
    expect([...namesIn(told)].sort()).toEqual(["lima", "velasco"]);
  });
});

describe("reading grades", () => {
  const scene = (file: string, ...paragraphs: readonly string[]) => ({ file, paragraphs });

  it("of English are those of Flesch-Kincaid and of the New Dale-Chall formula", () => {
    const [cat, all] = englishGrades([scene("a.ink", "The cat sat on the mat.")]);
    expect(cat).toMatchObject({ file: "a.ink", words: 6, sentences: 1, syllables: 6, grades: [0, 4], unfamiliar: [] });
    expect(cat?.fleschKincaid).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
    expect(cat?.daleChall).toBeCloseTo(0.0496 * 6);
    expect(all).toEqual({ ...cat, file: undefined });
  });

  it("count an unfamiliar word each time", () => {
    const [coup] = englishGrades([scene("a.ink", "A coup is a coup. The evidence is here.")]);
    expect(coup?.unfamiliar).toEqual([
      ["coup", 2],
      ["evidence", 1],
    ]);
    expect(coup?.daleChall).toBeCloseTo(0.1579 * ((100 * 3) / 9) + 0.0496 * (9 / 2) + 3.6365);
  });

  it("know a name in one scene from how it is written in another", () => {
    const [, second] = englishGrades([scene("a.ink", "We ask Noriega."), scene("b.ink", "Noriega waits.")]);
    expect(second?.unfamiliar).toEqual([]);
  });

  it("of Spanish are Szigriszt’s and Fernández Huerta’s, with words a sentence", () => {
    const [cat, , all] = spanishGrades([scene("a.ink", "El gato duerme."), scene("b.ink", "Duerme.", "¿Y el gato?")]);
    expect(cat).toMatchObject({ words: 3, sentences: 1, syllables: 5 });
    expect(cat?.inflesz).toBeCloseTo(206.835 - (62.3 * 5) / 3 - 3);
    expect(cat?.fernandezHuerta).toBeCloseTo(206.84 - (60 * 5) / 3 - 1.02 * 3);
    expect(all).toMatchObject({ words: 7, sentences: 3, syllables: 11 });
  });
});

describe("the report on reading", () => {
  it("has a row a scene and one for all", () => {
    const scenes = [
      { file: "story/1/en/a.ink", paragraphs: ["The cat sat on the mat."] },
      { file: "story/1/en/longer.ink", paragraphs: ["The doors are open.", "You go."] },
    ];
    expect(describeReading(scenes, "en", 40)).toEqual({
      sound: true,
      report: `Reading grade  words  a sentence  Flesch-Kincaid  unfamiliar  Dale-Chall   grades
  a.ink            6         6.0            -1.4       0.0 %         0.3  up to 4
  longer.ink       6         3.0            -0.7       0.0 %         0.1  up to 4
  all             12         4.0            -1.2       0.0 %         0.2  up to 4`,
    });
  });

  it("names the scenes above grade 8, by which formula, and what is unfamiliar in them", () => {
    const hard =
      "Constitutional governments habitually promulgate international declarations condemning insurrections.";
    const scenes = [
      { file: "story/1/en/a.ink", paragraphs: ["The cat sat on the mat."] },
      { file: "story/1/en/b.ink", paragraphs: [hard] },
    ];
    const { sound, report } = describeReading(scenes, "en", 40);
    expect(sound).toBe(false);
    expect(report).toMatch(
      /\n\nScenes that are too hard to read \(1\)\n {2}story\/1\/en\/b\.ink {2}Flesch-Kincaid grade \d+\.\d; Dale-Chall grades 16 and up, unfamiliar above all constitutional, /,
    );
  });

  it("names the scenes that the INFLESZ scale does not call normal", () => {
    const hard =
      "Las consideraciones constitucionales internacionales imposibilitaban sistemáticamente determinaciones gubernamentales.";
    const scenes = [
      { file: "story/1/es/a.ink", paragraphs: ["El gato duerme."] },
      { file: "story/1/es/b.ink", paragraphs: [hard] },
    ];
    const { sound, report } = describeReading(scenes, "es", 40);
    expect(sound).toBe(false);
    expect(report).toMatch(/\n {2}a\.ink +3 +3\.0 +1\.67 +100\.0 +very easy +103\.8\n/);
    expect(report).toMatch(/story\/1\/es\/b\.ink {2}INFLESZ -\d+\.\d, very hard: it should be 55 or more$/);
  });
});
