import type { CountReading } from "./count-reading.ts";
import { type Difference, effectOf, namesOf } from "./difference.ts";
import { entryNode, type FlowGraph, flowGraph, returnNode } from "./flow-graph.ts";

/** What of ink's state can still make a difference to what is told or offered. */
export interface Live {
  readonly variable: (name: string) => boolean;
  /** How the count of a container will still be read; none where it is dead. */
  readonly count: (path: string) => readonly CountReading[];
  readonly since: (path: string) => readonly CountReading[];
  readonly turn: boolean;
  readonly seed: boolean;
  readonly lastRandom: boolean;
}

/** A compiled story with what can be read from each of its places on. */
export interface Liveness {
  /** What is live where ink goes on at this path. */
  readonly from: (path: string) => Live;
  /** What is live where ink comes back to after a call from that token. */
  readonly back: (container: string, index: number) => Live;
  /** What is live in one of them or in both. */
  readonly both: (one: Live, other: Live) => Live;
}

/** As long as nothing is known, everything makes a difference. */
const EVERYTHING: Live = {
  variable: () => true,
  count: () => [{ kind: "exact" }],
  since: () => [{ kind: "exact" }],
  turn: true,
  seed: true,
  lastRandom: true,
};

/**
 * Finds what each place of a story can still read, by the usual backward analysis: what is read here, and what is read after
 * here and not overwritten here. It follows more ways than ink can take and takes nothing for overwritten that may not be:
 * what it calls dead is never read, so two states that differ in nothing else tell the same. Throws a TypeError when it is
 * no compiled ink.
 */
export const liveness = (ink: object): Liveness => {
  const graph = flowGraph(ink);
  const { kinds, rows, pinned } = solve(graph, ink);
  const known = new Map<number, Live>();
  const at = (node: number | undefined): Live => {
    const row = node === undefined ? undefined : rows[node];
    if (node === undefined || row === undefined) return EVERYTHING;
    const found = known.get(node) ?? liveIn(kinds, row, pinned);
    known.set(node, found);
    return found;
  };
  return {
    from: (path) => at(entryNode(graph, path)),
    back: (container, index) => at(returnNode(graph, container, index)),
    both,
  };
};

const both = (one: Live, other: Live): Live => ({
  variable: (name) => one.variable(name) || other.variable(name),
  count: (path) => [...one.count(path), ...other.count(path)],
  since: (path) => [...one.since(path), ...other.since(path)],
  turn: one.turn || other.turn,
  seed: one.seed || other.seed,
  lastRandom: one.lastRandom || other.lastRandom,
});

interface Solved {
  readonly kinds: readonly Difference[];
  /** For each node, one bit for each of the kinds. */
  readonly rows: readonly Uint32Array[];
  readonly pinned: ReadonlySet<string>;
}

const solve = (graph: FlowGraph, ink: object): Solved => {
  const names = namesOf(graph, ink);
  const kinds: Difference[] = [];
  const numbers = new Map<string, number>();
  const number = (difference: Difference): number => {
    const key = JSON.stringify(difference);
    const found = numbers.get(key) ?? kinds.push(difference) - 1;
    numbers.set(key, found);
    return found;
  };
  const effects = graph.nodes.map(({ container, index, lost }) => {
    const { reads, overwrites, readsFor } = effectOf(graph, names, container, index);
    return { reads: reads.map(number), overwrites: overwrites.map(number), readsFor: readsFor.map(number), lost };
  });
  const words = Math.ceil(kinds.length / 32);
  const rows = graph.nodes.map(() => new Uint32Array(words));
  const next = new Uint32Array(words);
  // Backwards through the text, most ways lead to rows that are already right; the rest settles in a few rounds.
  for (let changed = true; changed; ) {
    changed = false;
    for (let node = rows.length - 1; node >= 0; node -= 1) {
      const row = rows[node];
      const effect = effects[node];
      if (row === undefined || effect === undefined) continue;
      next.fill(effect.lost ? 0xffffffff : 0);
      for (const to of graph.nodes[node]?.to ?? []) {
        const after = rows[to];
        if (after !== undefined)
          for (let word = 0; word < words; word += 1) next[word] = bits(next, word) | bits(after, word);
      }
      const wanted = effect.overwrites.some((bit) => isSet(next, bit));
      for (const bit of effect.overwrites) next[bit >>> 5] = bits(next, bit >>> 5) & ~(1 << (bit & 31));
      for (const bit of effect.reads) set(next, bit);
      if (wanted) for (const bit of effect.readsFor) set(next, bit);
      if (next.some((word, index) => word !== row[index])) {
        row.set(next);
        changed = true;
      }
    }
  }
  return { kinds, rows, pinned: names.byReference };
};

const bits = (row: Uint32Array, word: number): number => row[word] ?? 0;
const isSet = (row: Uint32Array, bit: number): boolean => (bits(row, bit >>> 5) & (1 << (bit & 31))) !== 0;
const set = (row: Uint32Array, bit: number): void => {
  row[bit >>> 5] = bits(row, bit >>> 5) | (1 << (bit & 31));
};

const liveIn = (kinds: readonly Difference[], row: Uint32Array, pinned: ReadonlySet<string>): Live => {
  const variables = new Set(pinned);
  const counts = new Map<string, CountReading[]>();
  const since = new Map<string, CountReading[]>();
  const simple = new Set<Difference["kind"]>();
  const add = (to: Map<string, CountReading[]>, path: string, reading: CountReading) =>
    to.set(path, [...(to.get(path) ?? []), reading]);
  kinds.forEach((difference, bit) => {
    if (!isSet(row, bit)) return;
    switch (difference.kind) {
      case "variable":
        variables.add(difference.name);
        break;
      case "count":
        add(counts, difference.path, difference.reading);
        break;
      case "since":
        add(since, difference.path, difference.reading);
        break;
      case "turn":
      case "seed":
      case "last-random":
        simple.add(difference.kind);
        break;
      default:
        difference satisfies never;
    }
  });
  return {
    variable: (name) => variables.has(name),
    count: (path) => counts.get(path) ?? [],
    since: (path) => since.get(path) ?? [],
    turn: simple.has("turn"),
    seed: simple.has("seed"),
    lastRandom: simple.has("last-random"),
  };
};
