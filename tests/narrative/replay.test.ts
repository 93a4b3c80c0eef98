import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderChoices } from "../../src/narrative/choice-order.ts";
import { leavesOf } from "../../src/narrative/leaf.ts";
import { present, replay, tellerOf } from "../../src/narrative/replay.ts";
import type { Trail } from "../../src/narrative/trail.ts";
import { SMALL_NIGHT, told } from "../support/told.ts";

const night = told(SMALL_NIGHT);

/** Any trail that the small night can be walked along. */
const trails: fc.Arbitrary<Trail> = fc
  .tuple(fc.constantFrom("open", "warn"), fc.constantFrom("go", "stay"), fc.integer({ min: 0, max: 2 }))
  .map(([gate, stairs, length]) =>
    [
      { at: "gate", chose: gate },
      { at: "stairs", chose: stairs },
    ].slice(0, length),
  );

describe("replaying a trail", () => {
  it("tells the same night each time", () => {
    fc.assert(
      fc.property(trails, (trail) => {
        expect(replay(night, trail)).toEqual(replay(night, trail));
      }),
    );
  });

  it("never changes an earlier moment by a later decision", () => {
    fc.assert(
      fc.property(trails, (trail) => {
        const whole = replay(night, trail);
        for (let length = 0; length < trail.length; length++)
          expect(replay(night, trail.slice(0, length)).moments).toEqual(whole.moments.slice(0, length + 1));
      }),
    );
  });

  it("tells the same from where it stands as from the beginning, whatever was told before", () => {
    fc.assert(
      fc.property(fc.array(trails, { maxLength: 6 }), (told) => {
        const tell = tellerOf(night);
        for (const trail of told) expect(tell(trail)).toEqual(replay(night, trail));
      }),
    );
  });

  it("goes on telling after a trail that could not be followed", () => {
    const tell = tellerOf(night);
    expect(tell([{ at: "gate", chose: "shoot" }]).stopped).toBeDefined();
    const open = [{ at: "gate", chose: "open" }];
    expect(tell(open)).toEqual(replay(night, open));
  });

  it("tells one moment more than there are decisions", () => {
    fc.assert(fc.property(trails, (trail) => replay(night, trail).moments.length === trail.length + 1));
  });

  it("stops where the story no longer asks for the decision, and keeps what came before", () => {
    const telling = replay(night, [
      { at: "gate", chose: "warn" },
      { at: "cellar", chose: "hide" },
      { at: "stairs", chose: "go" },
    ]);
    expect(telling.trail).toEqual([{ at: "gate", chose: "warn" }]);
    expect(telling.stopped).toEqual({
      at: { at: "cellar", chose: "hide" },
      why: 'the story comes to "stairs" where "cellar" was decided',
    });
    expect(present(telling).next.id).toBe("stairs");
  });

  it("stops where the choice is no longer offered, and says where the choices stand", () => {
    const telling = replay(night, [{ at: "gate", chose: "shoot" }]);
    expect(telling.trail).toEqual([]);
    expect(telling.stopped?.why).toBe('no choice "shoot" at test.gate (story/test/en.ink:11)');
  });

  it("stops at a decision that comes after the ending", () => {
    const over = replay(night, [
      { at: "gate", chose: "open" },
      { at: "stairs", chose: "go" },
      { at: "flown", chose: "on" },
    ]);
    expect(over.trail).toHaveLength(2);
    expect(over.stopped).toBeDefined();
  });
});

describe("the leaves of a moment", () => {
  it("turn where the story turns the page, and where the place or the desk changes", () => {
    const texts = leavesOf(present(replay(night, [{ at: "gate", chose: "open" }]))).map((leaf) =>
      leaf.kind === "passage" ? leaf.beats.map(({ text }) => text) : leaf.contradiction,
    );
    expect(texts).toEqual([["The doors open."], ["They have to wake you.", "The clock has ____ hands.", "And now?"]]);
  });

  it("lay a contradiction on the desk on a leaf of its own", () => {
    const kinds = leavesOf(present(replay(night, [{ at: "gate", chose: "warn" }]))).map((leaf) => leaf.kind);
    expect(kinds).toEqual(["passage", "passage", "desk", "passage"]);
  });

  it("lose no line and change no order", () => {
    fc.assert(
      fc.property(trails, (trail) => {
        for (const moment of replay(night, trail).moments) {
          const read = leavesOf(moment).flatMap((leaf) => (leaf.kind === "passage" ? leaf.beats : []));
          expect(read).toEqual(moment.beats);
        }
      }),
    );
  });
});

describe("the order of choices", () => {
  const point = {
    kind: "decision",
    id: "gate",
    choices: ["a", "b", "c", "d"].map((id) => ({ id, text: id })),
  } as const;

  it("is the same for the same seed, and a shuffle of all", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const ordered = orderChoices(point, seed);
        expect(ordered).toEqual(orderChoices(point, seed));
        expect(ordered.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "d"]);
      }),
    );
  });

  it("does not depend on the order in the ink", () => {
    const turned = { ...point, choices: [...point.choices].reverse() };
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(orderChoices(turned, seed)).toEqual(orderChoices(point, seed));
      }),
    );
  });

  it("puts each choice first about as often as any other", () => {
    const first = { a: 0, b: 0, c: 0, d: 0 };
    for (let seed = 0; seed < 4000; seed++) first[orderChoices(point, seed)[0]?.id as "a"] += 1;
    for (const count of Object.values(first)) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it("differs from decision to decision under one seed", () => {
    const orders = new Set(
      Array.from({ length: 40 }, (_, index) =>
        orderChoices({ ...point, id: `decision-${index}` }, 7)
          .map(({ id }) => id)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(8);
  });
});
