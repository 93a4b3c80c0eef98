import type { WrittenChoice, WrittenText } from "../survey-ink.ts";

/** How far the explorer goes before it gives up on the rest. */
export interface Limits {
  /** How many different states it walks on from. */
  readonly states: number;
  readonly seconds: number;
}

/** A hundred times what a night of the house comes to; as long as one likes to wait. */
export const DEFAULT_LIMITS: Limits = { states: 100_000, seconds: 60 };

/** Every branch of a story that was walked, with states that cannot differ any more merged into one. */
export interface Exploration {
  /** The name of the file that was explored. */
  readonly file: string;
  readonly states: readonly ExploredState[];
  readonly edges: readonly ExploredEdge[];
  /** How the story begins: once, or once for each seed where it uses chance. */
  readonly starts: readonly Arrival[];
  /** Every different passage between two choices. */
  readonly passages: readonly Passage[];
  /** Every different line read. */
  readonly lines: readonly ReadLine[];
  /** Why not every branch was walked; empty where every one was. */
  readonly omitted: readonly string[];
  /** Lines that no playthrough walked comes to. */
  readonly unread: readonly WrittenText[];
  /** Choices that no playthrough walked is offered. */
  readonly neverOffered: readonly WrittenChoice[];
  /** What it cost, in milliseconds. */
  readonly took: number;
}

/** Coming to a state: what is read on the way. */
interface Arrival {
  /** An index into the states. */
  readonly to: number;
  /** An index into the passages. */
  readonly passage: number;
}

/** Taking a choice. */
export interface ExploredEdge extends Arrival {
  readonly from: number;
  /** An index into the choices of the state that it comes from. */
  readonly choice: number;
}

type ExploredState = DecisionState | EndState | FaultState;

interface Reached {
  /** The edge by which it is reached with the fewest decisions; absent where a start leads there. */
  readonly by?: number;
  /** How many decisions that takes. */
  readonly depth: number;
  /** `story/1968/en/palace.ink:41`, as near as the compiled ink knows. */
  readonly place: string;
}

/** The story waits for a choice. */
export interface DecisionState extends Reached {
  readonly kind: "decision";
  /** The id in the decision tag, where there is one. */
  readonly decision?: string;
  readonly choices: readonly ExploredChoice[];
  /** Whether its choices were walked. */
  readonly walked: boolean;
}

/** The story ends as its author meant it to. */
interface EndState extends Reached {
  readonly kind: "ending";
  /** The id in the ending tag, where there is one. */
  readonly ending?: string;
  /** The knot in which it ends; empty before the first knot. */
  readonly knot: string;
}

/** The story breaks off: ink runs out of content, or raises an error. */
interface FaultState extends Reached {
  readonly kind: "fault";
  readonly deadEnd: boolean;
  readonly message: string;
}

interface ExploredChoice {
  /** The id in the choice tag, where there is one. */
  readonly id?: string;
  readonly text: string;
  readonly path: string;
  /** `story/1968/en/palace.ink:41`, as near as the compiled ink knows. */
  readonly place: string;
}

/** What is read between two choices. */
export interface Passage {
  /** Indices into the lines read. */
  readonly lines: readonly number[];
  readonly words: number;
}

export interface ReadLine {
  readonly text: string;
  readonly tags: readonly string[];
  /** The tags at the head of the knot and stitch that hold it, outermost first. */
  readonly heads: readonly string[];
  readonly place: string;
}

/** One decision of a trail, as a person would name it. */
export interface NamedDecision {
  readonly decision?: string;
  readonly choice: string;
}

/** The shortest trail to a state, from the beginning. */
export const trailTo = (exploration: Exploration, state: number): readonly NamedDecision[] => {
  const trail: NamedDecision[] = [];
  for (let at = exploration.states[state]; at?.by !== undefined; ) {
    const edge = exploration.edges[at.by];
    const from = edge && exploration.states[edge.from];
    if (edge === undefined || from?.kind !== "decision") break;
    const choice = from.choices[edge.choice];
    trail.push({
      ...(from.decision === undefined ? {} : { decision: from.decision }),
      choice: choice?.id ?? choice?.text ?? "",
    });
    at = from;
  }
  return trail.reverse();
};

/** `steps:warn, bedroom:go`, or the texts of the choices where they have no ids; `the beginning` for no decision. */
export const describeNamed = (trail: readonly NamedDecision[]): string =>
  trail.length === 0
    ? "the beginning"
    : trail
        .map(({ decision, choice }) => (decision === undefined ? `"${choice}"` : `${decision}:${choice}`))
        .join(", ");
