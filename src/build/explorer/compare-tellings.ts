import { type DecisionState, describeNamed, type Exploration, type NamedDecision } from "./exploration.ts";
import { waysOf } from "./graph.ts";
import { linePartners } from "./line-partners.ts";
import { passageComparer } from "./passage-difference.ts";

/** A difference between two tellings of one night, with the shortest trail that comes to it. */
export interface Difference {
  /** Places in the files of either telling: `story/1968/en/steps.ink:12`, or two of them, between which it lies. */
  readonly one: string;
  readonly other: string;
  /** What stands there. */
  readonly inOne: string;
  readonly inOther: string;
  readonly trail: string;
}

/** What a comparison came to. */
export interface TellingComparison {
  /** How many pairs of states were compared. */
  readonly states: number;
  /** How many decisions were taken in both tellings. */
  readonly steps: number;
  readonly differences: readonly Difference[];
  /** Whether every branch was compared that both tellings have. */
  readonly whole: boolean;
}

type Arrival = Exploration["starts"][number];
type State = Exploration["states"][number];

/** A state of one telling beside a state of the other, and how they were come to. */
interface Pair {
  readonly one: number;
  readonly other: number;
  readonly by?: { readonly from: Pair; readonly decision: NamedDecision };
}

/**
 * Compares two walked tellings of one night as if they were played side by side, decision for decision, on every branch:
 * all that is told but for the words, and what is offered. A pair of states is walked on from once, so what one telling
 * remembers and the other does not is found where it shows. Of each moment the first difference is told. Behind a decision
 * that only one telling comes to, or a choice that only one offers, nothing is compared.
 * @param most how many pairs to compare
 */
export const compareTellings = (one: Exploration, other: Exploration, most: number): TellingComparison => {
  const passages = passageComparer(one, other);
  const [waysOfOne, waysOfOther] = [waysOf(one), waysOf(other)];
  const differences: Difference[] = [];
  const told = new Set<string>();
  const known = new Set<string>();
  const waiting: Pair[] = [];
  const partners = linePartners<Pair>();
  let whole = one.omitted.length === 0 && other.omitted.length === 0;
  let steps = 0;

  const tell = (pair: Pair, found: Omit<Difference, "trail">, key: readonly string[]) => {
    // The same lines come in many passages: what was told of one of them is not told again.
    if (key.some((each) => told.has(each))) return;
    for (const each of key) told.add(each);
    differences.push({ ...found, trail: describeNamed(trailOf(pair)) });
  };

  const arrive = (inOne: Arrival, inOther: Arrival, by: Pair["by"]) => {
    const pair: Pair = { one: inOne.to, other: inOther.to, ...(by === undefined ? {} : { by }) };
    const [state, beside] = [one.states[pair.one], other.states[pair.other]];
    if (state === undefined || beside === undefined) return;
    const passage = passages(inOne.passage, inOther.passage);
    const next = nextDifference(state, beside);
    if ("parting" in passage) {
      const { parting } = passage;
      const at = { one: range(parting.one, state.place), other: range(parting.other, beside.place) };
      tell(pair, { ...parting, ...at }, [...parting.one, ...parting.other]);
    } else if (next !== undefined) {
      tell(pair, next, [next.one, next.other]);
    } else for (const [line, partner] of passage.partners) partners.add(line, partner, pair);
    const key = `${pair.one} ${pair.other}`;
    if (known.has(key)) return;
    known.add(key);
    if (goesOn(state) && goesOn(beside) && state.decision === beside.decision) waiting.push(pair);
  };

  one.starts.forEach((start, index) => {
    const beside = other.starts[index] ?? other.starts[0];
    if (beside !== undefined) arrive(start, beside, undefined);
  });
  for (let next = 0; next < waiting.length; next += 1) {
    const pair = waiting[next];
    const [state, beside] = [one.states[pair?.one ?? -1], other.states[pair?.other ?? -1]];
    if (pair === undefined || state?.kind !== "decision" || beside?.kind !== "decision") continue;
    if (known.size > most) {
      whole = false;
      break;
    }
    const edges = edgesOf(one, waysOfOne.out[pair.one], state);
    const edgesBeside = edgesOf(other, waysOfOther.out[pair.other], beside);
    for (const [choice, edge] of edges) {
      const edgeBeside = edgesBeside.get(choice);
      if (edgeBeside === undefined) continue;
      steps += 1;
      const decision = { ...(state.decision === undefined ? {} : { decision: state.decision }), choice };
      arrive(edge, edgeBeside, { from: pair, decision });
    }
  }
  for (const { one: line, other: partner, by, why } of partners.mismatches())
    tell(by, { one: line, other: partner, inOne: `tells this one; ${why}`, inOther: "tells this line" }, [
      line,
      partner,
    ]);
  return { states: known.size, steps, differences, whole };
};

const goesOn = (state: State): state is DecisionState => state.kind === "decision" && state.walked;

/** The edges of a decision by the ids of their choices; where a choice has none, by its place. */
const edgesOf = (
  { edges }: Exploration,
  out: readonly number[] = [],
  { choices }: DecisionState,
): ReadonlyMap<string, Arrival> =>
  new Map(
    out.flatMap((index) => {
      const edge = edges[index];
      return edge === undefined ? [] : [[choices[edge.choice]?.id ?? unnamed(edge.choice), edge] as const];
    }),
  );

const trailOf = (pair: Pair): readonly NamedDecision[] => {
  const trail: NamedDecision[] = [];
  for (let by = pair.by; by !== undefined; by = by.from.by) trail.push(by.decision);
  return trail.reverse();
};

/** How what two tellings come to differs: another decision or ending, other choices, or the same in another order. */
const nextDifference = (one: State, other: State): Omit<Difference, "trail"> | undefined => {
  const [inOne, inOther] = [comesTo(one), comesTo(other)];
  if (inOne !== inOther) return { one: one.place, other: other.place, inOne, inOther };
  const [choices, beside] = [choicesOf(one), choicesOf(other)];
  const apart = Array.from({ length: Math.max(choices.length, beside.length) }, (_, index) => index).find(
    (index) => choices[index]?.id !== beside[index]?.id,
  );
  if (apart === undefined) return undefined;
  return {
    one: choices[apart]?.place ?? choices.at(-1)?.place ?? one.place,
    other: beside[apart]?.place ?? beside.at(-1)?.place ?? other.place,
    inOne: `choices: ${namesOf(choices)}`,
    inOther: `choices: ${namesOf(beside)}`,
  };
};

const choicesOf = (state: State): DecisionState["choices"] => (state.kind === "decision" ? state.choices : []);
const namesOf = (choices: DecisionState["choices"]): string =>
  choices.map(({ id }, index) => id ?? unnamed(index)).join(", ");
const unnamed = (index: number): string => `the one in place ${index + 1}`;

const comesTo = (state: State): string => {
  switch (state.kind) {
    case "fault":
      return "the story breaks off";
    case "ending":
      return `ending: ${state.ending ?? "without a tag"}`;
    case "decision":
      return `decision: ${state.decision ?? "without a tag"}`;
    default:
      return state satisfies never;
  }
};

const range = (places: readonly string[], instead: string): string => {
  const [first = instead, last = instead] = [places[0], places.at(-1)];
  return first === last ? first : `${first} to ${last}`;
};
