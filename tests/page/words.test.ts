import { describe, expect, it } from "vitest";
import { english } from "../../src/page/words/en.ts";
import { spanish } from "../../src/page/words/es.ts";
import { hourInEnglish } from "../../src/page/words/hour-in-english.ts";
import { hourInSpanish } from "../../src/page/words/hour-in-spanish.ts";
import { languageFor } from "../../src/record/language.ts";

/** Every text of a tree of words, by its path; what takes values is left out. */
const texts = (words: unknown, path: string): readonly (readonly [path: string, text: string])[] => {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
};

describe("the words of the page", () => {
  const inSpanish = new Map(texts(spanish, ""));

  it("are all said in both languages", () => {
    expect([...inSpanish.keys()].sort()).toEqual(
      texts(english, "")
        .map(([path]) => path)
        .sort(),
    );
    expect([...inSpanish].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("are said in Spanish where the page speaks Spanish: only names and keys are the same", () => {
    const same = texts(english, "").filter(([path, text]) => inSpanish.get(path) === text);
    expect(
      same
        .map(([, text]) => text)
        .filter((text) => !/^.$/.test(text))
        .sort(),
    ).toEqual(["1 2 3 4", "Esc", "Madrugada", "Radio Continental, Arequipa", "Talara"]);
  });

  it.each([
    [english, 1, "1 decision,"],
    [english, 3, "3 decisions,"],
    [spanish, 1, "1 decisión,"],
    [spanish, 3, "3 decisiones,"],
  ])("count what a night holds", (words, decisions, said) => {
    expect(words.title.oneNight({ title: "X", decisions, kept: new Date(0) })).toContain(`X: ${said}`);
  });

  it.each([
    [english, 2, "Two choices follow."],
    [spanish, 2, "Siguen dos opciones."],
    [spanish, 1, "Sigue una opción."],
  ])("say how many choices follow", (words, count, said) => {
    expect(words.reading.choicesFollow({ count })).toBe(said);
  });
});

describe("an hour in words", () => {
  it.each([
    [{ from: "01:00" }, "1 a.m.", "la 1 de la madrugada"],
    [{ from: "00:00" }, "midnight", "la medianoche"],
    [{ from: "12:00" }, "noon", "el mediodía"],
    [{ from: "07:30" }, "7:30 a.m.", "las 7:30 de la mañana"],
    [{ from: "15:00" }, "3 p.m.", "las 3 de la tarde"],
    [{ date: "1968-10-02", from: "21:00" }, "2 October, 9 p.m.", "2 de octubre, las 9 de la noche"],
    [{ from: "01:00", to: "02:00" }, "between 1 a.m. and 2 a.m.", "entre la 1 de la madrugada y las 2 de la madrugada"],
  ])("%j", (hour, inEnglish, inSpanish) => {
    expect(hourInEnglish(hour)).toBe(inEnglish);
    expect(hourInSpanish(hour)).toBe(inSpanish);
  });
});

describe("the language of somebody who has asked for none", () => {
  it.each([
    [["es-PE", "en"], "es"],
    [["qu-PE", "es-419", "en"], "es"],
    [["en-US", "es"], "en"],
    [["fr"], "en"],
    [[], "en"],
  ] as const)("%j finds the page in %s", (wanted, language) => {
    expect(languageFor(wanted)).toBe(language);
  });
});
