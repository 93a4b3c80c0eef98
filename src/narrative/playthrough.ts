import type { Trail } from "./trail.ts";

export const CERTAINTIES = ["guessing", "fairly-sure", "sure"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What the player expected the record to hold, said before it opened. */
export interface Bet {
  /** The id of a choice; or that the documents differ, or that they say nothing. */
  readonly on: { readonly choice: string } | "disputed" | "unrecorded";
  readonly certainty: Certainty;
}

export const VERDICTS = ["first", "second", "both", "cannot-tell"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the player judged a contradiction. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Their reason in their words; may be empty. */
  readonly why: string;
}

/** What lies open after a decision, until the story goes on. */
export const STEPS = ["reading", "betting", "record"] as const;
export type Step = (typeof STEPS)[number];

/** Where a playthrough left another. */
export interface Parting {
  /** The id of the other. */
  readonly night: string;
  /** How many decisions they share. */
  readonly decisions: number;
}

/** One time through a night: all that is kept of it. The rest is told again from here. */
export interface Playthrough {
  readonly id: string;
  readonly episode: string;
  /** What the player calls it; empty as long as they have not named it. */
  readonly name: string;
  /** The playthrough that it branched from; null for one that was begun at the beginning. */
  readonly from: Parting | null;
  /** A whole number that settles the order of the choices. */
  readonly seed: number;
  readonly trail: Trail;
  /** By the id of the decision. */
  readonly bets: Readonly<Record<string, Bet>>;
  /** By the id of the contradiction. */
  readonly judgements: Readonly<Record<string, Judgement>>;
  readonly step: Step;
  /** Which leaf of the present moment lies open, counted from 0. */
  readonly leaf: number;
}

/** A name has no line breaks and at most this many characters. */
const LONGEST_NAME = 80;

/** The playthrough under another name, made fit to stand on one line; an empty one takes the name away. */
export const rename = (playthrough: Playthrough, name: string): Playthrough => ({
  ...playthrough,
  name: [...name.replaceAll(/\s+/g, " ").trim()].slice(0, LONGEST_NAME).join(""),
});

/** A night not yet begun: no decision taken, open at its first leaf. */
export const begin = (id: string, episode: string, seed: number): Playthrough => ({
  id,
  episode,
  name: "",
  from: null,
  seed,
  trail: [],
  bets: {},
  judgements: {},
  step: "reading",
  leaf: 0,
});

/** The playthrough with one more decision taken: the bet is open. */
export const decide = (playthrough: Playthrough, at: string, chose: string): Playthrough => ({
  ...playthrough,
  trail: [...playthrough.trail, { at, chose }],
  step: "betting",
  leaf: 0,
});

/** The playthrough with its last decision's record open, and the bet kept if one was made. */
export const openRecord = (playthrough: Playthrough, bet?: Bet): Playthrough => {
  const last = playthrough.trail.at(-1);
  const bets = bet === undefined || last === undefined ? playthrough.bets : { ...playthrough.bets, [last.at]: bet };
  return { ...playthrough, bets, step: "record" };
};

/** The playthrough with the record closed, open at the first leaf of what follows. */
export const goOn = (playthrough: Playthrough): Playthrough => ({ ...playthrough, step: "reading", leaf: 0 });

/** The playthrough open at another leaf of the present moment. */
export const turnTo = (playthrough: Playthrough, leaf: number): Playthrough => ({ ...playthrough, leaf });

/** The playthrough with a contradiction judged, or judged otherwise. */
export const judge = (playthrough: Playthrough, contradiction: string, judgement: Judgement): Playthrough => ({
  ...playthrough,
  judgements: { ...playthrough.judgements, [contradiction]: judgement },
});

/**
 * A new playthrough that shares the first `decisions` decisions of another, what was bet on them, and its judgements; the
 * other one stays as it is. It stands where the next decision is asked for: at the last leaf there.
 */
export const branch = (from: Playthrough, id: string, decisions: number): Playthrough => {
  const trail = from.trail.slice(0, decisions);
  const bets = Object.fromEntries(Object.entries(from.bets).filter(([at]) => trail.some((each) => each.at === at)));
  return {
    ...from,
    id,
    name: "",
    from: { night: from.id, decisions: trail.length },
    trail,
    bets,
    step: "reading",
    leaf: Number.MAX_SAFE_INTEGER,
  };
};
