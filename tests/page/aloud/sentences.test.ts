import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesIn } from "../../../src/page/aloud/sentences.ts";
import type { Language } from "../../../src/record/language.ts";

const split = (text: string, language: Language) =>
  sentencesIn(text, language).map(({ from, to }) => text.slice(from, to));

describe("the sentences of a line", () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ["en", "Boots in the mist. Nobody speaks.", ["Boots in the mist.", "Nobody speaks."]],
    ["en", "It is 1 a.m. by the palace clock.", ["It is 1 a.m. by the palace clock."]],
    ["en", "“Who sent you?” he asks. “No one.”", ["“Who sent you?” he asks.", "“No one.”"]],
    ["es", "—No hay orden —dice el capitán—. Espere.", ["—No hay orden —dice el capitán—.", "Espere."]],
    ["es", "—¿Quién llama? —pregunta usted.", ["—¿Quién llama? —pregunta usted."]],
    ["es", "¿Quién llama? ¡Abra!", ["¿Quién llama?", "¡Abra!"]],
    ["en", "  A line.  ", ["A line."]],
    ["en", " · ", []],
    ["en", "", []],
  ])("%s: %s", (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });

  it("hold every letter once and in order, and no space at either end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom<Language>("en", "es"), (text, language) => {
        const found = split(text, language);
        const letters = (part: string) => part.replaceAll(/[^\p{L}\p{N}]/gu, "");
        expect(found.map(letters).join("")).toBe(letters(text));
        for (const each of found) expect(each).toBe(each.trim());
        const ends = sentencesIn(text, language).flatMap(({ from, to }) => [from, to]);
        expect(ends).toEqual([...ends].sort((one, other) => one - other));
      }),
    );
  });
});
