import type { Exploration } from "./exploration.ts";

/** The edges that leave each state, and those that come to it, as indices into the edges. */
export interface Ways {
  readonly out: readonly (readonly number[])[];
  readonly into: readonly (readonly number[])[];
}

export const waysOf = ({ states, edges }: Exploration): Ways => {
  const out: number[][] = states.map(() => []);
  const into: number[][] = states.map(() => []);
  edges.forEach(({ from, to }, index) => {
    out[from]?.push(index);
    into[to]?.push(index);
  });
  return { out, into };
};

/** The states from which one of the given ones can be reached, and those themselves. */
export const leadingTo = (exploration: Exploration, ways: Ways, ends: readonly number[]): ReadonlySet<number> => {
  const found = new Set(ends);
  const waiting = [...ends];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop())
    for (const edge of ways.into[state] ?? []) {
      const from = exploration.edges[edge]?.from;
      if (from === undefined || found.has(from)) continue;
      found.add(from);
      waiting.push(from);
    }
  return found;
};

/**
 * The states in groups of those that lead to each other, every group before those that lead to it (Tarjan's algorithm,
 * without recursion: a story may be deeper than the call stack).
 */
export const knotted = (exploration: Exploration, ways: Ways): readonly (readonly number[])[] => {
  const groups: number[][] = [];
  const order = new Map<number, number>();
  const low: number[] = [];
  const open: number[] = [];
  const isOpen = new Set<number>();
  for (const root of exploration.states.keys()) {
    if (order.has(root)) continue;
    const calls: { readonly state: number; next: number }[] = [];
    const enter = (state: number) => {
      low[state] = order.size;
      order.set(state, order.size);
      open.push(state);
      isOpen.add(state);
      calls.push({ state, next: 0 });
    };
    enter(root);
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const { state } = call;
      const edge = ways.out[state]?.[call.next];
      call.next += 1;
      if (edge !== undefined) {
        const to = exploration.edges[edge]?.to ?? state;
        if (!order.has(to)) enter(to);
        else if (isOpen.has(to)) low[state] = Math.min(low[state] ?? 0, order.get(to) ?? 0);
        continue;
      }
      calls.pop();
      const caller = calls.at(-1);
      if (caller !== undefined) low[caller.state] = Math.min(low[caller.state] ?? 0, low[state] ?? 0);
      if (low[state] !== order.get(state)) continue;
      const group = open.splice(open.lastIndexOf(state));
      for (const each of group) isOpen.delete(each);
      groups.push(group);
    }
  }
  return groups;
};

/** Whether states that lead to each other form a loop: one alone does when it leads to itself. */
export const isLoop = (exploration: Exploration, ways: Ways, group: readonly number[]): boolean =>
  group.length > 1 || (ways.out[group[0] ?? -1] ?? []).some((edge) => exploration.edges[edge]?.to === group[0]);
