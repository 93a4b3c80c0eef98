import { type InkChoice, InkEngine, InkFault, type InkLine } from "../../narrative/ink-engine.ts";
import type { CompiledInk } from "../compile-ink.ts";
import { containersOf } from "./compiled-container.ts";
import type { Liveness } from "./liveness.ts";
import { type Machine, type MachineContainer, machineOf, watch } from "./machine.ts";
import { putBack, type Snapshot, type Taken, takeSnapshot } from "./snapshot.ts";

/** What ink did after a choice, up to the next one. */
export type Outcome =
  | { readonly kind: "choices"; readonly lines: readonly InkLine[]; readonly offered: readonly InkChoice[] }
  | { readonly kind: "end"; readonly lines: readonly InkLine[]; readonly path: string }
  | { readonly kind: "fault"; readonly message: string; readonly path: string };

/** Tells a story from any state, as often as it is asked to, and remembers every place that it ran through. */
export interface Runner {
  /** Begins the story with that seed for its chance. */
  readonly begin: (seed: number) => Outcome;
  /** Takes a choice of a snapshot. */
  readonly take: (snapshot: Snapshot, choice: number) => Outcome;
  /** The state after an outcome that offers choices. */
  readonly snapshot: () => Taken;
  readonly headTags: (path: string) => readonly string[];
  /** The paths of everything that was run through so far. */
  readonly reached: () => ReadonlySet<string>;
}

/** More steps than this between two choices, and it is a loop: the longest passages of books take some thousands. */
const STEPS = 100_000;
/** What a run may take that comes through a place where another one looped. */
const STEPS_AGAIN = 10_000;
/** A loop is named after the first of the places among its last steps. */
const ROUND = 1_000;
const LOOPS = "goes on for ever without a choice";

/** @param ink the compiled ink. Throws an Error when it is of another version of ink. */
export const runnerOf = (ink: object, externals: CompiledInk["externals"], liveness: Liveness): Runner => {
  const seen = new Map<MachineContainer, Set<number>>();
  const looping = new Set<string>();
  const answered = unanswered(ink, externals);
  const recent: Stood[] = [];
  let steps = 0;
  const step = (container: MachineContainer, index: number): void => {
    const indices = seen.get(container) ?? new Set();
    if (indices.size === 0) seen.set(container, indices);
    indices.add(index);
    recent[steps % ROUND] = { container, index };
    steps += 1;
    refuseNonsense(container.content[index], machine);
    if (steps >= STEPS || (steps >= STEPS_AGAIN && looping.has(pathOf({ container, index }))))
      throw new InkFault(LOOPS, undefined);
  };
  /** The path of the last step. */
  const standing = (): string | undefined => {
    const last = steps === 0 ? undefined : recent[(steps - 1) % ROUND];
    return last && pathOf(last);
  };
  const started = (): { readonly engine: InkEngine; readonly machine: Machine } => {
    const fresh = new InkEngine(ink);
    for (const name of answered) fresh.answerZero(name);
    const parts = machineOf(fresh);
    watch(parts, step);
    return { engine: fresh, machine: parts };
  };
  let { engine, machine } = started();
  const tell = (start: () => void): Outcome => {
    steps = 0;
    try {
      start();
      const lines = engine.lines();
      const offered = engine.choices();
      if (offered.length > 0) return { kind: "choices", lines, offered };
      return { kind: "end", lines, path: standing() ?? "" };
    } catch (error) {
      if (!(error instanceof InkFault)) throw error;
      // The engine has limits of its own, in lines and in time, which some loops come to first.
      if (error.message !== LOOPS && !/^(runs on|loops) for/.test(error.message))
        return { kind: "fault", message: error.message, path: standing() ?? error.path ?? "" };
      const paths = recent.slice(0, steps).map(pathOf).sort();
      for (const path of paths) looping.add(path);
      return { kind: "fault", message: LOOPS, path: paths[0] ?? "" };
    }
  };
  return {
    begin: (seed) => {
      ({ engine, machine } = started());
      return tell(() => {
        machine.state.storySeed = seed;
      });
    },
    take: (snapshot, choice) =>
      tell(() => {
        engine.revive();
        putBack(machine, snapshot, choice);
        engine.choose(0);
      }),
    snapshot: () => takeSnapshot(machine, liveness),
    headTags: (path) => engine.headTags(path),
    reached: () =>
      new Set([...seen].flatMap(([container, indices]) => [...indices].map((index) => pathOf({ container, index })))),
  };
};

/** The EXTERNAL functions that no ink function of the same name stands in for. */
export const unanswered = (ink: object, externals: readonly string[]): readonly string[] => {
  const knots = containersOf(ink).get("")?.inner;
  return externals.filter((name) => knots?.has(name) !== true);
};

interface Stood {
  readonly container: MachineContainer;
  readonly index: number;
}

const pathOf = ({ container, index }: Stood): string => {
  const path = container.path.toString();
  return path === "" ? String(index) : `${path}.${index}`;
};

/** A text this long is no text: a loop that doubles one would fill the memory long before its steps are counted. */
const LETTERS = 1_000_000;

/**
 * Stops at what would not stop ink as it runs here, and is wrong all the same. ink itself stops at a division by zero; the
 * version that runs in browsers goes on with infinity.
 */
const refuseNonsense = (content: object | undefined, machine: Machine): void => {
  const top = machine.state._evaluationStack.at(-1)?.value;
  const name = (content as { readonly _name?: unknown } | undefined)?._name;
  if ((name === "/" || name === "%") && top === 0) throw new InkFault("divides by zero", undefined);
  if (typeof top === "string" && top.length > LETTERS)
    throw new InkFault(`makes a text of over ${LETTERS.toLocaleString("en")} letters`, undefined);
};
