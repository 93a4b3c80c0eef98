import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecisionPoint, Moment } from "../../src/narrative/moment.ts";
import { type Telling, tellerOf } from "../../src/narrative/replay.ts";
import { ALPHABET } from "../../src/narrative/spoken-code.ts";
import type { Trail } from "../../src/narrative/trail.ts";
import { decodeTrail, encodeTrail, episodesOfCode, type Tellers } from "../../src/narrative/trail-code.ts";
import { EPISODES, type Episode } from "../../src/record/episode.ts";
import { LANGUAGES } from "../../src/record/language.ts";
import { scriptOf } from "../support/nights.ts";
import { walksOf } from "./walks.ts";

/** A night of one decision after another, each with its choices; it ends after the last. */
type Points = readonly (readonly [at: string, choices: readonly string[]])[];

const tellerOfPoints =
  (points: Points) =>
  (trail: Trail): Telling => {
    const moments = [...trail, undefined].map((_, index): Moment => {
      const point = points[index];
      const next: Moment["next"] =
        point === undefined
          ? { kind: "ending", id: "dawn", title: "Dawn" }
          : { kind: "decision", id: point[0], choices: point[1].map((id) => ({ id, text: id })) };
      return { beats: [], next };
    });
    const [first, ...others] = moments;
    if (first === undefined) throw new Error("a telling has a moment");
    return { moments: [first, ...others], trail };
  };

const only =
  (episode: Episode, tell: (trail: Trail) => Telling): Tellers =>
  (asked) =>
    asked === episode ? tell : undefined;

const names = fc.stringMatching(/^[a-z]{2,8}(-[a-z]{2,6})?$/);
/** Nights of up to twelve decisions with two to five choices each, and a trail into them. */
const nights = fc
  .uniqueArray(names, { minLength: 1, maxLength: 12 })
  .chain((ids) =>
    fc.record({
      points: fc.tuple(
        ...ids.map((at) =>
          fc.uniqueArray(names, { minLength: 2, maxLength: 5 }).map((choices) => [at, choices] as const),
        ),
      ),
      picks: fc.array(fc.nat(59), { maxLength: ids.length }),
    }),
  )
  .map(({ points, picks }) => ({
    points: points as Points,
    trail: picks.map((pick, index): Trail[number] => {
      const [at = "", choices = []] = points[index] ?? [];
      return { at, chose: choices[pick % choices.length] ?? "" };
    }),
  }));

/** A night of eight decisions, as long as those that are played. */
const LONG_NIGHT: Points = ["table", "page", "plan", "steps", "bedroom", "oath", "congress", "street"].map((at) => [
  at,
  ["go", "stay", "wait"],
]);
const LONG_TRAIL: Trail = LONG_NIGHT.map(([at, choices], index) => ({ at, chose: choices[index % 3] ?? "" }));
const tellers = only("1968", tellerOfPoints(LONG_NIGHT));
const code = encodeTrail("1968", tellerOfPoints(LONG_NIGHT)(LONG_TRAIL));

describe("a trail as a code", () => {
  it("is told again from its code, whatever the night", () => {
    fc.assert(
      fc.property(nights, fc.constantFrom(...EPISODES), ({ points, trail }, episode) => {
        const walk = tellerOfPoints(points);
        const answer = decodeTrail(encodeTrail(episode, walk(trail)), only(episode, walk));
        expect(answer).toEqual({ kind: "night", episode, trail });
      }),
    );
  });

  describe.each(EPISODES)("of the episode %s", (episode) => {
    const [english, spanish] = LANGUAGES.map((language) => tellerOf(scriptOf(episode, language)));
    if (english === undefined || spanish === undefined) throw new Error("the house speaks two languages");
    const some = walksOf(english).map((trail) => ({ trail, written: encodeTrail(episode, english(trail)) }));

    it("is the same in both languages, and leads back to the trail", () => {
      expect(some.length).toBeGreaterThan(30);
      for (const { trail, written } of some) {
        expect(encodeTrail(episode, spanish(trail))).toBe(written);
        expect(episodesOfCode(written)).toEqual([episode]);
        expect(decodeTrail(written, only(episode, spanish))).toEqual({ kind: "night", episode, trail });
      }
    });

    it("is one for each night, and short enough to be read aloud: a dozen characters for a whole night, or thirteen", () => {
      expect(new Set(some.map(({ written }) => written)).size).toBe(some.length);
      for (const { trail, written } of some) expect(written.replaceAll("-", "").length).toBe(trail.length + 4);
      expect(Math.max(...some.map(({ trail }) => trail.length)) + 4).toBeLessThanOrEqual(13);
    });
  });

  it("is not changed by an edit that leaves its decisions their names, or is known for another edition", () => {
    fc.assert(
      fc.property(nights, fc.array(names, { maxLength: 3 }), ({ points, trail }, added) => {
        const edited: Points = points.map(([at, choices]) => [at, [...new Set([...added, ...choices])].reverse()]);
        const written = encodeTrail("1948", tellerOfPoints(points)(trail));
        const answer = decodeTrail(written, only("1948", tellerOfPoints(edited)));
        if (answer.kind === "night") expect(answer.trail).toEqual(trail);
        else expect(answer.kind).toBe("other-edition");
      }),
      { seed: 1968, numRuns: 300 },
    );
  });

  it("still leads to its night in every edition with a choice more at each decision", () => {
    const points: Points = Array.from({ length: 7 }, (_, index) => [`decision-${index}`, ["go", "stay", "wait"]]);
    const trail = points.map(([at]) => ({ at, chose: "stay" }));
    const written = encodeTrail("1968", tellerOfPoints(points)(trail));
    const editions = Array.from({ length: 1000 }, (_, edition): Points => {
      return points.map(([at, choices], index) => [at, [...choices, `more-${edition}-${index}`]]);
    });
    const found = editions.map((edited) => decodeTrail(written, only("1968", tellerOfPoints(edited))));
    for (const answer of found) expect(answer).toEqual({ kind: "night", episode: "1968", trail });
  });

  it("is followed as far as the story still has its decisions, and never to another night", () => {
    let before = 0;
    const editions = 3000;
    const points: Points = Array.from({ length: 8 }, (_, index) => [`decision-${index}`, ["go", "stay", "wait"]]);
    const trail = points.map(([at]) => ({ at, chose: "wait" }));
    const written = encodeTrail("1948", tellerOfPoints(points)(trail));
    for (let edition = 0; edition < editions; edition++) {
      const renamed = edition % 8;
      const edited: Points = points.map(([at, choices], index) =>
        index === renamed ? [at, ["go", "stay", `other-${edition}`]] : [at, choices],
      );
      const answer = decodeTrail(written, only("1948", tellerOfPoints(edited)));
      if (answer.kind !== "other-edition") throw new Error(`edition ${edition} was taken for the one of the code`);
      expect(answer.decisions).toBe(8);
      if (answer.trail.length === renamed) {
        expect(answer.trail).toEqual(trail.slice(0, renamed));
        before++;
      }
    }
    // One in ten of the renamed decisions fits another choice by chance: what comes after it tells.
    expect(before / editions).toBeGreaterThan(0.88);
  });

  it("tells that the night now ends before its last decision", () => {
    const points: Points = [
      ["gate", ["open", "warn"]],
      ["stairs", ["go", "stay"]],
    ];
    const trail = [
      { at: "gate", chose: "warn" },
      { at: "stairs", chose: "go" },
    ];
    const written = encodeTrail("washington", tellerOfPoints(points)(trail));
    expect(decodeTrail(written, only("washington", tellerOfPoints(points.slice(0, 1))))).toEqual({
      kind: "other-edition",
      episode: "washington",
      trail: trail.slice(0, 1),
      decisions: 2,
    });
  });

  it("is refused to a telling that does not offer what was chosen", () => {
    const [first] = tellerOfPoints(LONG_NIGHT)([]).moments;
    expect(() => encodeTrail("1968", { moments: [first], trail: [{ at: "x", chose: "y" }] })).toThrow(
      'the telling does not offer "y" at decision 1',
    );
  });

  it("keeps the codes that were given away: one of a small night, as it was first written", () => {
    const points: Points = [
      ["gate", ["open", "warn"]],
      ["stairs", ["go", "stay"]],
    ];
    const trail = [
      { at: "gate", chose: "open" },
      { at: "stairs", chose: "stay" },
    ];
    expect(encodeTrail("1968", tellerOfPoints(points)(trail))).toBe("8KM8-VJ");
    expect(encodeTrail("1948", tellerOfPoints(points)([]))).toBe("46MG");
  });

  it("holds a decision of 32 choices, and refuses one more", () => {
    const choices = Array.from({ length: 32 }, (_, index) => `choice-${index}`);
    const walk = tellerOfPoints([["crowd", choices]]);
    const codes = new Set(choices.map((chose) => encodeTrail("1968", walk([{ at: "crowd", chose }]))));
    expect(codes.size).toBe(32);
    const crowd: DecisionPoint["id"] = "crowd";
    const over = tellerOfPoints([[crowd, [...choices, "one-more"]]]);
    expect(() => encodeTrail("1968", over([{ at: crowd, chose: "one-more" }]))).toThrow(RangeError);
  });
});

describe("a code that was typed wrongly", () => {
  it.each([
    ["", { kind: "empty" }],
    [" - — ", { kind: "empty" }],
    ["8K3U", { kind: "not-a-code", character: "U", place: 4 }],
    ["8K3M ñ", { kind: "not-a-code", character: "ñ", place: 5 }],
    ["8K3", { kind: "wrong-length", characters: 3 }],
    ["8".repeat(65), { kind: "wrong-length", characters: 65 }],
  ])("%j is refused: %j", (text, refusal) => {
    expect(decodeTrail(text, tellers)).toEqual(refusal);
    expect(episodesOfCode(text)).toEqual([]);
  });

  it("is refused where its first character is that of no episode", () => {
    // 0000 checks, as any row of zeros does.
    expect(decodeTrail("0000", tellers)).toEqual({ kind: "unknown-episode", character: "0" });
    expect(episodesOfCode("0000")).toEqual([]);
  });

  it("is asked of every episode where its first character may be the wrong one", () => {
    expect(episodesOfCode("0001")).toEqual(EPISODES);
  });

  it("cannot be followed without the script of its own episode", () => {
    expect(() => decodeTrail(code, only("1948", tellerOfPoints(LONG_NIGHT)))).toThrow("no script of 1968");
  });

  const bare = code.replaceAll("-", "");
  const meant = (typed: string) => {
    const answer = decodeTrail(typed, tellers);
    if (answer.kind !== "wrong-check") throw new Error(`${typed} was taken for ${answer.kind}`);
    return answer.meant;
  };

  it.each([...bare].map((character, index) => [index + 1, character] as const))(
    "tells what was meant where character %d, %s, is another",
    (place, character) => {
      const other = character === "Q" ? "Z" : "Q";
      const typed = bare.slice(0, place - 1) + other + bare.slice(place);
      expect(meant(typed)).toMatchObject({ code, slip: "wrong", place, trail: LONG_TRAIL });
    },
  );

  it("tells what was meant where a character is missing, is one too many, or has changed places", () => {
    const doubled = /(.)\1/.test(bare);
    expect(doubled).toBe(false);
    for (let place = 1; place <= bare.length; place++) {
      const [left, right] = [bare.slice(0, place - 1), bare.slice(place)];
      expect(meant(left + right)).toMatchObject({ code, slip: "missing" });
      expect(meant(`${left}${bare[place - 1]}${bare[place - 1]}${right}`)).toMatchObject({ code, slip: "extra" });
      if (right !== "")
        expect(meant(`${left}${right[0]}${bare[place - 1]}${right.slice(1)}`)).toMatchObject({
          slip: "swapped",
          place,
        });
    }
  });

  it("tells nothing where more than one character is wrong", () => {
    expect(meant(`${bare.slice(0, 3)}ZZZ${bare.slice(6)}`)).toBeUndefined();
  });

  it("never leads to another night by a single wrong character or two that changed places", () => {
    for (let place = 0; place < bare.length; place++) {
      const [left, right] = [bare.slice(0, place), bare.slice(place + 1)];
      for (const other of ALPHABET)
        if (other !== bare[place]) expect(decodeTrail(left + other + right, () => undefined).kind).toBe("wrong-check");
      if (right !== "" && right[0] !== bare[place])
        expect(decodeTrail(left + right[0] + bare[place] + right.slice(1), () => undefined).kind).toBe("wrong-check");
    }
  });
});
