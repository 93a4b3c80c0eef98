import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AS_PRINTED } from "../../src/page/wear-comfort.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../src/storage/settings.ts";

const { comfort } = DEFAULT_SETTINGS;

describe("how the text is set and read aloud", () => {
  it("is as printed for somebody who has set nothing", () => {
    expect(comfort).toEqual(AS_PRINTED);
  });

  it.each([
    ["as it was kept", { textSize: 150, lineSpacing: 130, wordSpacing: 16, letterSpacing: 12 }, {}],
    ["but for what is too large", { textSize: 900, lineSpacing: 160 }, { lineSpacing: 160 }],
    ["but for what is too small", { textSize: 40, wordSpacing: -3 }, {}],
    ["but for what is no number", { textSize: "200", letterSpacing: 8 }, { letterSpacing: 8 }],
    ["but for parts of a percent", { wordSpacing: 8.5 }, {}],
  ])("is read %s", (how, kept, read) => {
    const expected = how === "as it was kept" ? kept : { ...comfort, ...read };
    expect(readSettings({ ...DEFAULT_SETTINGS, comfort: kept }).comfort).toEqual(expected);
  });

  it("stands as printed in what an earlier edition kept", () => {
    const { comfort: _, aloud: __, ...earlier } = DEFAULT_SETTINGS;
    expect(readSettings({ ...earlier, lens: true })).toEqual({ ...DEFAULT_SETTINGS, lens: true });
  });

  it("can be used, whatever was kept", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (text, aloud) => {
        const read = readSettings({ comfort: text, aloud });
        expect(read.comfort.textSize).toBeGreaterThanOrEqual(100);
        expect(read.comfort.textSize).toBeLessThanOrEqual(200);
        expect(read.aloud.rate).toBeGreaterThanOrEqual(50);
        expect(read.aloud.rate).toBeLessThanOrEqual(200);
      }),
    );
  });
});
