import { createHash } from "node:crypto";
import { sameCount } from "./count-reading.ts";
import type { Live, Liveness } from "./liveness.ts";
import type { Machine, MachineChoice, MachineContainer, MachineFrame, MachineThread, MachineValue } from "./machine.ts";

/** All that still makes a difference where ink waits for a choice, ready to be put back. */
export interface Snapshot {
  readonly choices: readonly { readonly choice: MachineChoice; readonly thread: MachineThread }[];
  readonly globals: ReadonlyMap<string, MachineValue>;
  readonly stack: readonly MachineValue[];
  readonly counts: ReadonlyMap<string, number>;
  /** How many turns ago. */
  readonly since: ReadonlyMap<string, number>;
  readonly turn: number;
  readonly seed: number;
  readonly lastRandom: number;
}

/** A snapshot with its key: two states of one key offer the same choices, and tell the same after each of them. */
export interface Taken {
  readonly snapshot: Snapshot;
  readonly key: string;
}

/**
 * Copies what ink knows where it waits for a choice, without what makes no difference any more:
 * - the thread that is running: taking a choice puts the choice's own thread in its place;
 * - fallback choices: taking another one throws them away;
 * - output: ink empties it before it goes on;
 * - thread ids and the turn's number: ink only compares threads, and turns count only as far as they are read;
 * - variables, counts, turns and chance that are dead from every choice on, and of a count what its readers cannot tell.
 */
export const takeSnapshot = (machine: Machine, liveness: Liveness): Taken => {
  const { state } = machine;
  const choices = state._currentFlow.currentChoices.flatMap((choice) =>
    choice.isInvisibleDefault || choice.threadAtGeneration === null
      ? []
      : [{ choice, thread: choice.threadAtGeneration, live: liveAfter(choice, choice.threadAtGeneration, liveness) }],
  );
  const live = choices.map((each) => each.live).reduce(liveness.both);
  const globals = new Map([...state.variablesState._globalVariables].filter(([name]) => live.variable(name)));
  const counts = new Map<string, number>();
  for (const [path, count] of state._visitCounts) {
    const readings = live.count(path);
    const same = readings.length === 0 ? 0 : sameCount(count, readings);
    // To ink, a count that it does not have is 0.
    if (same > 0) counts.set(path, same);
  }
  const since = new Map<string, number>();
  for (const [path, turn] of state._turnIndices) {
    const readings = live.since(path);
    if (readings.length > 0) since.set(path, sameCount(state.currentTurnIndex - turn, readings));
  }
  const snapshot: Snapshot = {
    choices: choices.map(({ choice, thread }) => ({ choice, thread })),
    globals,
    stack: [...state._evaluationStack],
    counts,
    since,
    turn: live.turn ? state.currentTurnIndex : 0,
    seed: live.seed ? state.storySeed : 0,
    lastRandom: live.lastRandom ? state.previousRandom : 0,
  };
  const threads = choices.map((each) => threadKey(each.choice, each.thread, each.live));
  return { snapshot, key: keyOf(snapshot, threads, live.lastRandom) };
};

/** Puts ink back where the snapshot was taken, with that one of its choices as the only one. */
export const putBack = (machine: Machine, snapshot: Snapshot, index: number): void => {
  const { state } = machine;
  const chosen = snapshot.choices[index];
  if (chosen === undefined) throw new RangeError(`no choice ${index} in this snapshot`);
  machine._stateSnapshotAtLastNewline = null;
  machine._recursiveContinueCount = 0;
  machine._asyncContinueActive = false;
  machine._sawLookaheadUnsafeFunctionAfterNewline = false;
  state._patch = null;
  state.ForceEnd();
  state.didSafeExit = false;
  state.ResetErrors();
  state.ResetOutput();
  // After a forced end the pointer leads nowhere.
  state.divertedPointer = state.currentPointer;
  const { variablesState } = state;
  variablesState.patch = null;
  variablesState.callStack = state._currentFlow.callStack;
  variablesState._globalVariables = new Map([...variablesState._defaultGlobalVariables, ...snapshot.globals]);
  state._evaluationStack = [...snapshot.stack];
  state._visitCounts = new Map(snapshot.counts);
  state._turnIndices = new Map([...snapshot.since].map(([path, ago]) => [path, snapshot.turn - ago]));
  state.currentTurnIndex = snapshot.turn;
  state.storySeed = snapshot.seed;
  state.previousRandom = snapshot.lastRandom;
  // ink goes on in the choice's thread itself and changes it.
  chosen.choice.threadAtGeneration = chosen.thread.Copy();
  state._currentFlow.currentChoices = [chosen.choice];
};

/** What can be read after a choice: from where it leads, and from every place its callers come back to. */
const liveAfter = (choice: MachineChoice, thread: MachineThread, liveness: Liveness): Live =>
  thread.callstack
    .slice(0, -1)
    .map(({ currentPointer: { container, index } }) => liveness.back(container?.path.toString() ?? "?", index))
    .reduce(liveness.both, liveness.from(choice.targetPath?.toString() ?? "?"));

/** ink's number for a frame of a function; only there are the two heights read. */
const FUNCTION = 1;

const threadKey = (choice: MachineChoice, thread: MachineThread, live: Live): readonly unknown[] => [
  choice.sourcePath,
  choice.text,
  choice.tags,
  sharedWithTarget(choice, thread),
  thread.callstack.map((frame, index) => frameKey(frame, index === thread.callstack.length - 1, live)),
];

const frameKey = (frame: MachineFrame, last: boolean, live: Live): readonly unknown[] => [
  frame.type,
  // The last frame goes on where the choice leads.
  last ? "" : `${frame.currentPointer.container?.path.toString()}:${frame.currentPointer.index}`,
  frame.inExpressionEvaluation,
  [...frame.temporaryVariables]
    .filter(([name]) => live.variable(name))
    .map(([name, value]) => [name, valueKey(value, live.lastRandom)])
    .sort(byName),
  ...(frame.type === FUNCTION ? [frame.evaluationStackHeightWhenPushed, frame.functionStartInOutputStream] : []),
];

/**
 * The innermost container that holds both the choice's target and where ink stood before: all that ink asks of the place
 * before, when it counts which containers it enters with the choice.
 */
const sharedWithTarget = (choice: MachineChoice, thread: MachineThread): string => {
  const { container } = thread.previousPointer;
  if (container === null) return "none";
  const resolved = thread.previousPointer.Resolve() as MachineContainer | null;
  const before = (resolved?.content === undefined ? container : resolved).path.toString().split(".");
  const target = (choice.targetPath?.toString() ?? "").split(".");
  const apart = before.findIndex((step, index) => step !== target[index]);
  return before.slice(0, apart < 0 ? before.length : apart).join(".");
};

const keyOf = (snapshot: Snapshot, threads: readonly unknown[], ordered: boolean): string => {
  const parts = [
    threads,
    [...snapshot.globals].map(([name, value]) => [name, valueKey(value, ordered)]).sort(byName),
    [...snapshot.counts].sort(byName),
    [...snapshot.since].sort(byName),
    [snapshot.turn, snapshot.seed, snapshot.lastRandom],
    snapshot.stack.map((value) => valueKey(value, ordered)),
  ];
  // 192 bits: that two of a million states meet by chance has the odds of 1 to 10^45.
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64").slice(0, 32);
};

const byName = (one: readonly unknown[], other: readonly unknown[]): number =>
  String(one[0]) < String(other[0]) ? -1 : 1;

/** A value with its type; `ordered` where chance may still pick from a list, which goes by the order of its items. */
const valueKey = ({ valueType, value, contextIndex }: MachineValue, ordered: boolean): string => {
  if (!(value instanceof Map)) return `${valueType}:${String(value)}@${contextIndex ?? ""}`;
  const items = [...value].map(([item, number]) => `${item}=${number}`);
  const origins =
    value.size > 0 ? [] : ((value as { readonly originNames?: readonly string[] | null }).originNames ?? []);
  return `${valueType}:${(ordered ? items : items.sort()).join()}|${[...origins].sort().join()}`;
};
