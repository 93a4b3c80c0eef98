import type { InkEngine } from "../../narrative/ink-engine.ts";

/**
 * The parts of ink's running story that the explorer copies and puts back. ink's own saves will not do: they write 2.0 as 2,
 * which then divides as a whole number, and forget which list an empty list came from.
 */
export interface Machine {
  _profiler: Profiler | null;
  _stateSnapshotAtLastNewline: null;
  _recursiveContinueCount: number;
  _asyncContinueActive: boolean;
  _sawLookaheadUnsafeFunctionAfterNewline: boolean;
  readonly state: MachineState;
}

interface MachineState {
  readonly _currentFlow: { readonly callStack: object; currentChoices: MachineChoice[] };
  readonly variablesState: {
    patch: null;
    callStack: object;
    _globalVariables: Map<string, MachineValue>;
    readonly _defaultGlobalVariables: ReadonlyMap<string, MachineValue>;
  };
  _patch: null;
  _evaluationStack: MachineValue[];
  _visitCounts: Map<string, number>;
  _turnIndices: Map<string, number>;
  currentTurnIndex: number;
  storySeed: number;
  previousRandom: number;
  didSafeExit: boolean;
  divertedPointer: MachinePointer;
  readonly currentPointer: MachinePointer;
  ForceEnd(): void;
  ResetErrors(): void;
  ResetOutput(): void;
}

interface MachinePointer {
  readonly container: MachineContainer | null;
  readonly index: number;
}

export interface MachineContainer {
  readonly path: { toString(): string };
  readonly content: readonly object[];
  readonly parent: MachineContainer | null;
}

export interface MachineFrame {
  readonly type: number;
  readonly currentPointer: MachinePointer;
  readonly inExpressionEvaluation: boolean;
  readonly temporaryVariables: ReadonlyMap<string, MachineValue>;
  readonly evaluationStackHeightWhenPushed: number;
  readonly functionStartInOutputStream: number;
}

export interface MachineThread {
  readonly callstack: readonly MachineFrame[];
  readonly previousPointer: MachinePointer & { Resolve(): object | null };
  Copy(): MachineThread;
}

export interface MachineChoice {
  readonly text: string;
  readonly tags: readonly string[] | null;
  readonly sourcePath: string;
  readonly targetPath: { toString(): string } | null;
  readonly isInvisibleDefault: boolean;
  threadAtGeneration: MachineThread | null;
}

/** A value of ink's: what it is, and of which type. */
export interface MachineValue {
  readonly valueType?: number;
  readonly value?: unknown;
  /** Of a reference to a variable: in which frame it stands. */
  readonly contextIndex?: number;
}

/** What ink calls at each of its steps when it is measured: the one place where every step can be seen. */
interface Profiler {
  PreContinue(): void;
  PostContinue(): void;
  PreStep(): void;
  PostStep(): void;
  PreSnapshot(): void;
  PostSnapshot(): void;
  Step(callStack: { readonly currentElement: MachineFrame }): void;
}

/** The parts of the story that an engine runs; an engine that a fault has spent can run again after they are put right. */
export const machineOf = (engine: InkEngine): Machine => engine.revive() as unknown as Machine;

/** Calls `step` with each place at which ink stands. */
export const watch = (machine: Machine, step: (container: MachineContainer, index: number) => void): void => {
  const nothing = () => {};
  machine._profiler = {
    PreContinue: nothing,
    PostContinue: nothing,
    PreStep: nothing,
    PostStep: nothing,
    PreSnapshot: nothing,
    PostSnapshot: nothing,
    Step: ({ currentElement: { currentPointer } }) => {
      if (currentPointer.container !== null) step(currentPointer.container, currentPointer.index);
    },
  };
};
