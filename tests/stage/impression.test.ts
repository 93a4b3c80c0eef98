import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OVERSCAN, type Point } from "../../src/stage/crop.ts";
import { approachImpression, arrived } from "../../src/stage/ease.ts";
import { type Attention, BLOW_LENGTH, blow, eyePoint, impression } from "../../src/stage/impression.ts";
import { LIGHTING } from "../../src/stage/light.ts";
import { breathAt } from "../../src/stage/motion.ts";

const focus: Point = [490, 560];
const gaze: readonly Point[] = [
  [980, 500],
  [80, 280],
];
const pull = (attention: Attention) => impression(attention, { focus, gaze }, LIGHTING["1968"].night);
const story = pull({ kind: "story" });

describe("what the press is set to", () => {
  it("stops time and narrows the light while the player is asked, and more so when a choice is under focus", () => {
    const asked = pull({ kind: "asking", choices: 3 });
    const looking = pull({ kind: "asking", choices: 3, eye: 0 });
    expect(asked.pace).toBe(0);
    expect(asked.aperture).toBeLessThan(story.aperture);
    expect(asked.dusk).toBeGreaterThan(story.dusk);
    expect(looking.aperture).toBeLessThan(asked.aperture);
  });

  it("leads the eye to a point of the place for each choice, beginning anew when there are more choices than points", () => {
    const at = (eye: number) => eyePoint({ kind: "asking", choices: 4, eye }, focus, gaze);
    expect([at(0), at(1), at(2)]).toEqual([gaze[0], gaze[1], gaze[0]]);
    expect(eyePoint({ kind: "asking", choices: 4 }, focus, gaze)).toEqual(focus);
    expect(eyePoint({ kind: "asking", choices: 4, eye: 2 }, focus, [])).toEqual(focus);
  });

  it("never leans further than the layers reach, whatever is looked at", () => {
    const anywhere = fc.tuple(fc.integer({ min: 0, max: 1280 }), fc.integer({ min: 0, max: 720 }));
    fc.assert(
      fc.property(anywhere, anywhere, fc.double({ min: 0, max: 1e4, noNaN: true }), (from, to, time) => {
        const set = impression(
          { kind: "asking", choices: 1, eye: 0 },
          { focus: from, gaze: [to] },
          LIGHTING["1968"].noon,
        );
        expect(Math.abs(set.leanX + breathAt(time).x)).toBeLessThan(OVERSCAN);
        expect(Math.abs(set.leanY + breathAt(time).y)).toBeLessThan(OVERSCAN);
      }),
    );
  });

  it("gives each answer of the record a print of its own", () => {
    const record = (alignment: "as-recorded" | "counterfactual" | "disputed" | "unrecorded") =>
      pull({ kind: "record", alignment });
    expect(record("as-recorded")).toMatchObject({ misregistration: 0, overprint: 0, quarrel: 0, bare: 0 });
    expect(record("counterfactual")).toMatchObject({ overprint: 1, quarrel: 0, bare: 0 });
    expect(record("disputed")).toMatchObject({ overprint: 0, quarrel: 1, bare: 0 });
    expect(record("unrecorded")).toMatchObject({ overprint: 0, quarrel: 0, bare: 1 });
    expect(record("disputed").pace).toBeGreaterThan(0);
  });

  it("comes down and lets go in less than 600 milliseconds", () => {
    expect(BLOW_LENGTH).toBeLessThan(600);
    expect(blow(BLOW_LENGTH * 0.2).ink).toBeGreaterThan(0.7);
    expect(blow(BLOW_LENGTH)).toEqual({ zoom: 0, misregistration: 0, ink: 0 });
    expect(blow(Number.POSITIVE_INFINITY)).toEqual(blow(BLOW_LENGTH));
  });
});

describe("going over from one impression to another", () => {
  it("arrives exactly, so that the loop can sleep", () => {
    const to = pull({ kind: "asking", choices: 2, eye: 1 });
    let now = story;
    let frames = 0;
    while (!arrived(now, to) && frames < 1000) {
      now = approachImpression(now, to, 16);
      frames += 1;
    }
    expect(now).toEqual(to);
    expect(frames * 16).toBeLessThan(3000);
  });

  it("goes the same way in two steps as in one", () => {
    const to = pull({ kind: "record", alignment: "unrecorded" });
    const one = approachImpression(story, to, 80);
    const two = approachImpression(approachImpression(story, to, 40), to, 40);
    expect(two.bare).toBeCloseTo(one.bare, 6);
  });
});
