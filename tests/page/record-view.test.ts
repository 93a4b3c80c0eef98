import { describe, expect, it } from "vitest";
import { FIRST_VIEW, SHELVES, viewFromHash, viewToHash } from "../../src/page/record-room/record-view.ts";

describe("the address of a view", () => {
  it("names the shelf, and the place on it", () => {
    expect(viewToHash({ shelf: "hours" })).toBe("#record/hours");
    expect(viewToHash({ shelf: "documents", at: "W68:26" })).toBe("#record/documents/W68:26");
  });

  it.each(SHELVES)("leads back to the shelf of %s, and to a place on it", (shelf) => {
    for (const at of ["W68:26", "1968.steps", "velasco", "ñandú y 100 %"])
      expect(viewFromHash(viewToHash({ shelf, at }))).toEqual({ shelf, at, wholeOpen: false });
    expect(viewFromHash(viewToHash({ shelf }))).toEqual({ shelf, wholeOpen: false });
  });

  it("opens nothing by itself: a link tells nobody what they have not come to", () => {
    expect(viewToHash({ ...FIRST_VIEW, wholeOpen: true } as typeof FIRST_VIEW)).toBe(viewToHash(FIRST_VIEW));
  });

  it.each(["", "#", "#night", "#records/hours"])("is none of the room's: %j", (hash) => {
    expect(viewFromHash(hash)).toBeUndefined();
  });

  it("leads to the first view where it names no shelf", () => {
    expect(viewFromHash("#record")).toEqual(FIRST_VIEW);
    expect(viewFromHash("#record/")).toEqual(FIRST_VIEW);
  });

  it.each([
    ["#record/attic", "record/attic"],
    ["#record/attic/W68:26", "record/attic/W68:26"],
    ["#record/%E0%A4%A", "record/%E0%A4%A"],
    ["#record//W68:26", "record//W68:26"],
  ])("leads to the first view and says what was asked for, written by hand as %s", (hash, missing) => {
    expect(viewFromHash(hash)).toEqual({ ...FIRST_VIEW, missing });
  });
});
