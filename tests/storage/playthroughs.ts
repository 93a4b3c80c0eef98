import * as fc from "fast-check";
import {
  type Bet,
  CERTAINTIES,
  type Judgement,
  type Playthrough,
  STEPS,
  VERDICTS,
} from "../../src/narrative/playthrough.ts";

/** A night with two decisions, a bet and a judgement. */
export const midnight: Playthrough = {
  id: "first-night",
  episode: "1968",
  name: "the cold one",
  from: { night: "another-night", decisions: 1 },
  seed: 68,
  trail: [
    { at: "press-room", chose: "print" },
    { at: "tank-yard", chose: "march" },
  ],
  bets: { "press-room": { on: { choice: "print" }, certainty: "sure" } },
  judgements: { "who-gave-the-order": { verdict: "cannot-tell", why: "both say so, years apart" } },
  step: "record",
  leaf: 2,
};

// Names of things that every object has are ids too.
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/),
  fc.constantFrom("constructor", "valueof", "then", "0"),
);

const bet: fc.Arbitrary<Bet> = fc.record({
  on: fc.oneof(fc.record({ choice: id }), fc.constantFrom("disputed", "unrecorded")),
  certainty: fc.constantFrom(...CERTAINTIES),
});

const judgement: fc.Arbitrary<Judgement> = fc.record({
  verdict: fc.constantFrom(...VERDICTS),
  why: fc.string({ unit: "grapheme" }),
});

/** Any playthrough at all, under any id. */
export const anyPlaythrough: fc.Arbitrary<Playthrough> = fc.record({
  id: fc.string({ unit: "grapheme" }),
  episode: id,
  name: fc.string({ unit: "grapheme" }),
  from: fc.oneof(fc.constant(null), fc.record({ night: id, decisions: fc.nat() })),
  seed: fc.maxSafeInteger(),
  trail: fc.array(fc.record({ at: id, chose: id }), { maxLength: 12 }),
  bets: fc.dictionary(id, bet, { maxKeys: 8 }),
  judgements: fc.dictionary(id, judgement, { maxKeys: 4 }),
  step: fc.constantFrom(...STEPS),
  leaf: fc.maxSafeNat(),
});
