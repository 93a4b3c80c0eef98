import type { Exploration } from "./exploration.ts";
import { isLoop, knotted, leadingTo, type Ways, waysOf } from "./graph.ts";

/** The shortest and the longest playthrough; the longest is absent where loops let it grow without end. */
export interface Span {
  readonly shortest: number;
  readonly longest?: number;
}

/** Figures of all playthroughs that come to an ending, in what was walked. */
export interface Figures {
  readonly states: number;
  /** How many different playthroughs there are; absent where loops make them endless. */
  readonly paths?: bigint;
  /** In words read; absent where no ending was reached. */
  readonly words?: Span;
  /** In decisions taken; absent where no ending was reached. */
  readonly decisions?: Span;
  readonly endings: number;
  /** For each group of states that lead to each other: the one nearest to the beginning, and whether there is a way out. */
  readonly loops: readonly Loop[];
}

export interface Loop {
  /** The states of the loop, the nearest to the beginning first. */
  readonly states: readonly number[];
  /** Whether an ending, or an error that is told elsewhere, or a state that was not walked can be reached from it. */
  readonly escapes: boolean;
}

/** The figures of an exploration, computed from its graph alone. */
export const figuresOf = (exploration: Exploration): Figures => {
  const { states } = exploration;
  const ways = waysOf(exploration);
  const groups = knotted(exploration, ways);
  const endings = indices(exploration, (state) => state.kind === "ending");
  const ending = leadingTo(exploration, ways, endings);
  const leaving = leadingTo(
    exploration,
    ways,
    indices(exploration, (state) => state.kind !== "decision" || !state.walked),
  );
  const loops = groups
    .filter((group) => isLoop(exploration, ways, group))
    .map((group): Loop => {
      const nearest = [...group].sort((one, other) => depth(exploration, one) - depth(exploration, other));
      return { states: nearest, escapes: leaving.has(nearest[0] ?? -1) };
    });
  const endless = loops.some((loop) => ending.has(loop.states[0] ?? -1));
  const longest = endless ? undefined : longestFrom(exploration, ways, groups, ending);
  const paths = endless ? {} : { paths: pathsFrom(exploration, ways, groups, ending) };
  const depths = endings.map((state) => depth(exploration, state));
  const found = endings.length > 0;
  const words: Span = { shortest: fewestWords(exploration, ways), ...(longest && { longest: longest.words }) };
  const decisions: Span = { shortest: Math.min(...depths), ...(longest && { longest: longest.decisions }) };
  return {
    states: states.length,
    ...paths,
    ...(found ? { words, decisions } : {}),
    endings: endings.length,
    loops,
  };
};

const indices = (
  { states }: Exploration,
  wanted: (state: Exploration["states"][number]) => boolean,
): readonly number[] => [...states.keys()].filter((index) => states[index] !== undefined && wanted(states[index]));

const depth = ({ states }: Exploration, state: number): number => states[state]?.depth ?? 0;

/** The groups come after all that they lead to, so each state finds the figures of what follows it ready. */
const pathsFrom = (
  exploration: Exploration,
  ways: Ways,
  groups: readonly (readonly number[])[],
  ending: ReadonlySet<number>,
): bigint => {
  const paths = new Map<number, bigint>();
  for (const state of groups.flat()) {
    if (!ending.has(state)) continue;
    const out = ways.out[state] ?? [];
    const sum = out.reduce((all, edge) => all + (paths.get(exploration.edges[edge]?.to ?? -1) ?? 0n), 0n);
    paths.set(state, exploration.states[state]?.kind === "ending" ? 1n : sum);
  }
  return exploration.starts.reduce((all, { to }) => all + (paths.get(to) ?? 0n), 0n);
};

const longestFrom = (
  exploration: Exploration,
  ways: Ways,
  groups: readonly (readonly number[])[],
  ending: ReadonlySet<number>,
): { readonly words: number; readonly decisions: number } => {
  const words = new Map<number, number>();
  const decisions = new Map<number, number>();
  for (const state of groups.flat()) {
    if (!ending.has(state)) continue;
    const ahead = (ways.out[state] ?? []).flatMap((index) => {
      const edge = exploration.edges[index];
      return edge !== undefined && ending.has(edge.to) ? [edge] : [];
    });
    words.set(
      state,
      Math.max(0, ...ahead.map(({ to, passage }) => (words.get(to) ?? 0) + length(exploration, passage))),
    );
    decisions.set(state, Math.max(0, ...ahead.map(({ to }) => (decisions.get(to) ?? 0) + 1)));
  }
  const starts = exploration.starts.filter(({ to }) => ending.has(to));
  return {
    words: Math.max(0, ...starts.map(({ to, passage }) => (words.get(to) ?? 0) + length(exploration, passage))),
    decisions: Math.max(0, ...starts.map(({ to }) => decisions.get(to) ?? 0)),
  };
};

const length = ({ passages }: Exploration, passage: number): number => passages[passage]?.words ?? 0;

/** Dijkstra's walk; words are whole numbers, so what waits lies ready in one drawer for each number of words. */
const fewestWords = (exploration: Exploration, ways: Ways): number => {
  const drawers: number[][] = [];
  const put = (state: number, words: number) => {
    const drawer = drawers[words] ?? [];
    drawer.push(state);
    drawers[words] = drawer;
  };
  for (const { to, passage } of exploration.starts) put(to, length(exploration, passage));
  const done = new Set<number>();
  for (let words = 0; words < drawers.length; words += 1) {
    const drawer = drawers[words] ?? [];
    for (let state = drawer.pop(); state !== undefined; state = drawer.pop()) {
      if (done.has(state)) continue;
      done.add(state);
      if (exploration.states[state]?.kind === "ending") return words;
      for (const index of ways.out[state] ?? []) {
        const edge = exploration.edges[index];
        if (edge !== undefined) put(edge.to, words + length(exploration, edge.passage));
      }
    }
  }
  return 0;
};
