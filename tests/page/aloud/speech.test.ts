import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { voiceFor } from "../../../src/page/aloud/speech.ts";
import { VOICES } from "./speech-on-paper.ts";

const { english, american, peninsular, mexican, farEnglish, farPeruvian } = VOICES;

describe("the voice that reads", () => {
  it.each([
    ["the nearest of the device's own", "es", [peninsular, mexican], "mexican"],
    ["any of the language where none is near", "es", [peninsular, english], "peninsular"],
    ["one of the device, though another would be nearer", "es", [farPeruvian, peninsular], "peninsular"],
    ["the system's own among equals", "en", [english, { ...english, id: "own", preferred: true }], "own"],
    ["the nearest in English", "en", [english, american, farEnglish], "american"],
  ] as const)("is %s", (_, language, voices, id) => {
    expect(voiceFor(voices, language)?.id).toBe(id);
  });

  it.each([
    ["the device has none", "es", []],
    ["there are only voices elsewhere", "es", [farPeruvian, farEnglish]],
    ["there are only voices of another language", "es", [english, american]],
    ["a language only begins like it", "es", [{ ...english, tag: "est-EE" }]],
  ] as const)("is nobody's where %s", (_, language, voices) => {
    expect(voiceFor(voices, language)).toBeUndefined();
  });

  it("is never one elsewhere and never of another language, whatever voices there are", () => {
    const voices = fc.array(
      fc.record({
        id: fc.string(),
        tag: fc.constantFrom("es", "es-PE", "es_ES", "ES-mx", "en-US", "en", "fr-FR", ""),
        local: fc.boolean(),
        preferred: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(voices, fc.constantFrom("en", "es"), (list, language) => {
        const found = voiceFor(list, language);
        const fit = list.filter(({ local, tag }) => local && tag.toLowerCase().startsWith(language));
        expect(found === undefined).toBe(fit.length === 0);
        if (found !== undefined) expect(fit).toContain(found);
      }),
    );
  });
});
