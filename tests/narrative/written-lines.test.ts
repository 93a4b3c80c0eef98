import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileInk } from "../../src/build/compile-ink.ts";
import { type LineMap, packLines, writtenAt } from "../../src/narrative/written-lines.ts";

const FILES = ["story/1968/en.ink", "story/1968/en/palace.ink", "story/1968/en/dawn.ink"];
const name = fc.oneof(fc.nat(40).map(String), fc.constantFrom("b", "c-0", "g-1", "steps"));
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("."));
const place = fc.tuple(fc.nat(FILES.length - 1), fc.integer({ min: 1, max: 400 }));
const lineMap: fc.Arbitrary<LineMap> = fc.dictionary(path, place).map((at) => ({ files: FILES, at }));

describe("the lines of a night, packed", () => {
  it("are where they were, for every piece", () => {
    fc.assert(
      fc.property(lineMap, ({ files, at }) => {
        const packed = packLines({ files, at });
        for (const [path, [file, line]] of Object.entries(at))
          expect(writtenAt(packed, path)).toBe(`${files[file]}:${line}`);
      }),
    );
  });

  it("are those of the nearest piece around a path that has none of its own, and the path where there is nothing", () => {
    const packed = packLines({ files: FILES, at: { "steps.0": [1, 41], "steps.0.3": [1, 44] } });
    expect(writtenAt(packed, "steps.0.3.c-0.1")).toBe("story/1968/en/palace.ink:44");
    expect(writtenAt(packed, "steps.0.2")).toBe("story/1968/en/palace.ink:41");
    expect(writtenAt(packed, "dawn.0")).toBe("dawn.0");
  });

  it("take less than a third of the room", () => {
    const { lines } = compileInk("story/1968/en.ink", (file) => readFileSync(file, "utf8"));
    expect(JSON.stringify(packLines(lines)).length).toBeLessThan(JSON.stringify(lines).length / 3);
  });
});
