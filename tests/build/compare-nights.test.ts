import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type CheckedFile, checkFile } from "../../src/build/check-file.ts";
import { compareNights } from "../../src/build/compare-nights.ts";
import { recordContent, smallRecord, sourcesContent } from "../support/small-record.ts";
import { SOUND_NIGHT } from "./sound-night.ts";

const LIMITS = { states: 100, seconds: 60 };

const checked = (inks: Readonly<Record<string, string>>): readonly CheckedFile[] => {
  const texts: Readonly<Record<string, string>> = {
    "story/sources.yaml": stringify(sourcesContent()),
    "story/test/record.yaml": stringify(recordContent()),
    ...inks,
  };
  const read = (file: string): string => {
    const text = texts[file];
    if (text === undefined) throw new Error(`no ${file}`);
    return text;
  };
  const records = [smallRecord()];
  return Object.keys(inks).map((file) => checkFile(file, { read, records, limits: LIMITS, entries: 40 }));
};

const compared = (inks: Readonly<Record<string, string>>) => compareNights(checked(inks), LIMITS, 40);

describe("checking a file", () => {
  it("walks a night that is sound, and knows whose it is", () => {
    const [file] = checked({ "story/test/en.ink": SOUND_NIGHT });
    expect(file).toMatchObject({ sound: true, night: { episode: "test", language: "en" } });
    expect(file?.report).toMatch(/^story\/test\/en\.ink\n {2}exhaustive {4}yes\n[\s\S]*Nothing wrong found\.$/);
  });

  it("tells what is wrong as it is written, and walks it all the same", () => {
    const [file] = checked({ "story/test/en.ink": SOUND_NIGHT.replace("# rec: jet", "# rec: jett") });
    expect(file?.sound).toBe(false);
    expect(file?.report).toContain(
      'story/test/en.ink is not right as it is written (1)\n  story/test/en.ink:17: the record has no account "jett"',
    );
    expect(file?.walked).toBeDefined();
  });

  it("holds a night against its record", () => {
    const [file] = checked({ "story/test/en.ink": SOUND_NIGHT.replace("A jet. # rec: jet", "A jet.") });
    expect(file?.sound).toBe(false);
    expect(file?.report).toContain("Accounts that nothing cites or uses (1)\n  jet  The claim of jet.");
  });

  it("does not walk what does not compile", () => {
    const [file] = checked({ "story/test/en.ink": "-> nowhere" });
    expect(file).toMatchObject({ sound: false, night: { episode: "test" } });
    expect(file?.walked).toBeUndefined();
  });
});

describe("the languages of a night", () => {
  it("are compared, and the report says how much was", () => {
    const [night, ...more] = compared({
      "story/test/es.ink": SOUND_NIGHT.replace("A jet.", "Un avión."),
      "story/test/en.ink": SOUND_NIGHT,
    });
    expect(more).toEqual([]);
    expect(night).toEqual({
      sound: true,
      report: `story/test: English and Spanish compared
  whole        yes
  states       4
  steps        6
  differences  0`,
    });
  });

  it("differ with the place in each, and the trail that shows it", () => {
    const [night] = compared({
      "story/test/en.ink": SOUND_NIGHT,
      "story/test/es.ink": SOUND_NIGHT.replace("# rec: jet", "# inf: jet"),
    });
    expect(night?.sound).toBe(false);
    expect(night?.report).toContain(`Differences between the languages (1)
  story/test/es.ink:17
    es  provenance: inferred jet
    en  provenance: recorded jet (story/test/en.ink:17)
    by  gate:open, stairs:go`);
  });

  it("are one, where a night is told in one language only", () => {
    expect(compared({ "story/test/en.ink": SOUND_NIGHT })).toEqual([
      { sound: true, report: "story/test is told in English only." },
    ]);
  });

  it("are not compared where one does not compile, which is told elsewhere", () => {
    expect(compared({ "story/test/en.ink": SOUND_NIGHT, "story/test/es.ink": "-> nowhere" })).toEqual([]);
  });

  it("are none, where the files are no nights", () => {
    expect(compared({ "some.ink": "Hello. -> END" })).toEqual([]);
  });
});
