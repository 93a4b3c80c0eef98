import { type CompiledContainer, containersOf, follow, isRecord } from "./compiled-container.ts";

/**
 * Where ink can go from each token of a compiled story: more ways than it will ever take, never fewer. A node is a token,
 * or the end of a container.
 */
export interface FlowGraph {
  readonly containers: ReadonlyMap<string, CompiledContainer>;
  /** The node of a container's first token; token number i is i further, and the end comes after the last. */
  readonly first: ReadonlyMap<CompiledContainer, number>;
  readonly nodes: readonly FlowNode[];
  /** Every place that ink can reach through a variable, as written: `-> knot` used as a value. */
  readonly valued: readonly string[];
}

interface FlowNode {
  readonly container: CompiledContainer;
  readonly index: number;
  readonly to: readonly number[];
  /** Whether it leads to a place that the compiled ink does not have: then nothing is known of what comes. */
  readonly lost: boolean;
}

/** Throws a TypeError when it is no compiled ink. */
export const flowGraph = (ink: object): FlowGraph => {
  const containers = containersOf(ink);
  const root = containers.get("") as CompiledContainer;
  const first = new Map<CompiledContainer, number>();
  let size = 0;
  for (const container of containers.values()) {
    first.set(container, size);
    size += container.tokens.length + 1;
  }
  const nodeAt = (from: CompiledContainer, path: string): number | undefined => {
    const place = follow(root, from, path);
    return place && (first.get(place.container) ?? 0) + place.index;
  };
  const values = valuesOf(containers, root);
  const nodes: FlowNode[] = [];
  for (const container of containers.values()) {
    const start = first.get(container) ?? 0;
    container.tokens.forEach((_, index) => {
      const { ways, falls } = waysFrom(container, index, values);
      const found = ways.map((path) => nodeAt(container, path));
      const to = found.filter((node) => node !== undefined);
      const inner = Array.isArray(container.tokens[index]) ? container.inner.get(String(index)) : undefined;
      if (inner !== undefined) to.push(first.get(inner) ?? 0);
      else if (falls) to.push(start + index + 1);
      nodes.push({ container, index, to, lost: to.length < found.length });
    });
    const { parent, index } = container;
    const out = parent === undefined || index < 0 ? [] : [(first.get(parent) ?? 0) + index + 1];
    nodes.push({ container, index: container.tokens.length, to: out, lost: false });
  }
  return { containers, first, nodes, valued: values.valued };
};

/** The node at which ink enters a path; undefined where the story has no such path. */
export const entryNode = (graph: FlowGraph, path: string): number | undefined => {
  const root = graph.containers.get("");
  const place = root && follow(root, root, path);
  return place && (graph.first.get(place.container) ?? 0) + place.index;
};

/** The node to which ink comes back after a tunnel or function that was called from there. */
export const returnNode = (graph: FlowGraph, container: string, index: number): number | undefined => {
  const found = graph.containers.get(container);
  return found && index < found.tokens.length ? (graph.first.get(found) ?? 0) + index + 1 : undefined;
};

interface Values {
  readonly valued: readonly string[];
  /** For each container that ends in a jump back by ink's own variable `$r`: where it can jump back to. */
  readonly backs: ReadonlyMap<CompiledContainer, readonly string[]>;
}

/** ink writes the words of a choice once and runs them twice, for the offer and for the story: `$r` says where to go back. */
const BACK = "$r";

const valuesOf = (containers: ReadonlyMap<string, CompiledContainer>, root: CompiledContainer): Values => {
  const valued = new Set<string>();
  const backs = new Map<CompiledContainer, string[]>();
  for (const container of containers.values())
    container.tokens.forEach((token, index) => {
      const path = isRecord(token) ? token["^->"] : undefined;
      if (typeof path !== "string") return;
      const next = container.tokens.slice(index + 1, index + 5);
      if (next[0] === "readc" || next[0] === "turns") return;
      const kept = next.find((each) => each !== "/ev");
      if (!isRecord(kept) || kept["temp="] !== BACK) {
        valued.add(path);
        return;
      }
      const jump = next.find((each) => isRecord(each) && typeof each["->"] === "string");
      const words = isRecord(jump) ? follow(root, container, String(jump["->"]))?.container : undefined;
      if (words !== undefined) backs.set(words, [...(backs.get(words) ?? []), path]);
    });
  return { valued: [...valued], backs };
};

/** The paths to which a token can send ink, and whether ink can also fall to the token after it. */
const waysFrom = (
  container: CompiledContainer,
  index: number,
  values: Values,
): { readonly ways: readonly string[]; readonly falls: boolean } => {
  const token = container.tokens[index];
  if (token === "done" || token === "end" || token === "~ret") return { ways: [], falls: false };
  if (token === "->->") return { ways: elsewhere(container, index, values), falls: false };
  if (!isRecord(token)) return { ways: [], falls: true };
  const jump = token["->"];
  if (typeof jump === "string") {
    // After the command "thread" ink follows the jump in a thread of its own, and later comes back to what stands after it.
    const falls = token.c === true || container.tokens[index - 1] === "thread";
    return { ways: token.var === true ? throughVariable(container, jump, values) : [jump], falls };
  }
  const call = token["f()"] ?? token["->t->"];
  if (typeof call === "string")
    return { ways: token.var === true ? throughVariable(container, call, values) : [call], falls: true };
  const choice = token["*"];
  if (typeof choice === "string") return { ways: [choice], falls: true };
  const outside = token["x()"];
  const root = containerAround(container);
  if (typeof outside === "string") return { ways: root.inner.has(outside) ? [outside] : [], falls: true };
  return { ways: [], falls: true };
};

/** Where `->-> elsewhere` can lead; a plain `->->` goes back to its caller, who has a place of its own in ink's state. */
const elsewhere = (container: CompiledContainer, index: number, values: Values): readonly string[] => {
  const before = container.tokens.slice(0, index).findLast((token) => token !== "/ev" && token !== "ev");
  if (before === "void") return [];
  const path = isRecord(before) ? before["^->"] : undefined;
  return typeof path === "string" ? [path] : values.valued;
};

const throughVariable = (container: CompiledContainer, name: string, values: Values): readonly string[] => {
  if (name !== BACK) return values.valued;
  for (let around: CompiledContainer | undefined = container; around !== undefined; around = around.parent) {
    const back = values.backs.get(around);
    if (back !== undefined) return back;
  }
  return values.valued;
};

const containerAround = (container: CompiledContainer): CompiledContainer => {
  let around = container;
  while (around.parent !== undefined) around = around.parent;
  return around;
};
