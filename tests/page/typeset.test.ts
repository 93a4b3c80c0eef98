import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeset } from "../../src/page/typeset.ts";

const JOINER = /\u2060/g;
/** Where the line may be broken at a dash: beside one that no joiner holds on that side. */
const shown = (text: string) => text.replaceAll(JOINER, "~");

describe("a text as it is set", () => {
  it.each([
    ["—Abran —les dice.", "—~Abran —~les dice."],
    ["—Un jeep —dice usted—. Y un hombre.", "—~Un jeep —~dice usted~—. Y un hombre."],
    ["«—No», dijo.", "«—~No», dijo."],
    ["Nada.", "Nada."],
  ])("%s", (text, set) => {
    expect(shown(typeset(text, "es"))).toBe(set);
  });

  it("says the same, and English is left alone", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("—", " ", "a", ".", "«", "¿", "b")), (letters) => {
        const text = letters.join("");
        expect(typeset(text, "es").replaceAll(JOINER, "")).toBe(text);
        expect(typeset(text, "en")).toBe(text);
      }),
    );
  });
});
