import { type CompiledContainer, follow, isRecord } from "./compiled-container.ts";
import { type CountReading, countReading, TAKEN } from "./count-reading.ts";
import type { FlowGraph } from "./flow-graph.ts";
import { type NumericGlobals, numericGlobals, tokenKey } from "./numeric-globals.ts";

/** Something in ink's state that a token can read. */
export type Difference =
  | { readonly kind: "variable"; readonly name: string }
  /** How often a container was entered. */
  | { readonly kind: "count"; readonly path: string; readonly reading: CountReading }
  /** How many turns ago a container was entered. */
  | { readonly kind: "since"; readonly path: string; readonly reading: CountReading }
  | { readonly kind: "turn" }
  /** ink's seed for chance, and the last number that chance gave. */
  | { readonly kind: "seed" }
  | { readonly kind: "last-random" };

/** What a token does with ink's state. */
export interface Effect {
  readonly reads: readonly Difference[];
  /** What it overwrites without having read it. */
  readonly overwrites: readonly Difference[];
  /** What it reads only to make the value of what it overwrites: no difference where that is never read. */
  readonly readsFor: readonly Difference[];
}

/** Ink's flag for a choice that is offered once. */
const ONCE_ONLY = 16;
const NOTHING: Effect = { reads: [], overwrites: [], readsFor: [] };

/** The names of a story's variables, as far as telling states apart needs them. */
export interface Names {
  /** Handed over by `ref`: they can be read and written under another name. */
  readonly byReference: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
  readonly temporary: ReadonlySet<string>;
  readonly numeric: NumericGlobals;
  readonly lists: boolean;
}

export const namesOf = (graph: FlowGraph, ink: object): Names => {
  const byReference = new Set<string>();
  const globals = new Set<string>();
  const temporary = new Set<string>();
  for (const { container, index } of graph.nodes) {
    const token = container.tokens[index];
    if (!isRecord(token)) continue;
    if (typeof token["^var"] === "string") byReference.add(token["^var"]);
    if (typeof token["temp="] === "string") temporary.add(token["temp="]);
    if (typeof token["VAR="] === "string" && token.re !== true) globals.add(token["VAR="]);
  }
  const numeric = numericGlobals(graph.containers.values(), globals, new Set([...byReference, ...temporary]));
  const listDefs = (ink as { readonly listDefs?: unknown }).listDefs;
  return { byReference, globals, temporary, numeric, lists: isRecord(listDefs) && Object.keys(listDefs).length > 0 };
};

const variable = (name: string): Difference => ({ kind: "variable", name });
const SEED: Difference = { kind: "seed" };
const LAST_RANDOM: Difference = { kind: "last-random" };

/** What the token does, told with more readings than there are rather than fewer, and fewer overwritings. */
export const effectOf = (graph: FlowGraph, names: Names, container: CompiledContainer, index: number): Effect => {
  const token = container.tokens[index];
  const reads = (...read: readonly Difference[]): Effect => ({ ...NOTHING, reads: read });
  switch (token) {
    case "visit":
      // The visit that is counted comes before the reading, and ink reads one less than the count: what it will see is
      // what is counted now.
      return reads({ kind: "count", path: container.path, reading: countReading(container.tokens, index) });
    case "readc":
    case "turns":
      return reads(...countsAt(graph, container, index, token === "turns" ? "since" : "count"));
    case "turn":
      return reads({ kind: "turn" });
    case "seq":
      return reads(SEED);
    case "rnd":
    case "lrnd":
      return reads(SEED, LAST_RANDOM);
    case "srnd":
      return { ...NOTHING, overwrites: [SEED, LAST_RANDOM] };
  }
  if (!isRecord(token)) return NOTHING;
  const jump = token["->"] ?? token["f()"] ?? token["->t->"];
  if (token.var === true && typeof jump === "string") return reads(variable(jump));
  const name = token["VAR?"];
  if (typeof name === "string")
    return names.numeric.reads.has(tokenKey(container, index)) ? NOTHING : reads(variable(name));
  const counted = token["CNT?"];
  if (typeof counted === "string")
    return reads(...countOf(graph, container, counted, "count", countReading(container.tokens, index)));
  const choice = token["*"];
  if (typeof choice === "string")
    return (Number(token.flg ?? 0) & ONCE_ONLY) === 0
      ? NOTHING
      : reads(...countOf(graph, container, choice, "count", TAKEN));
  return assignment(names, container, index, token);
};

const assignment = (
  names: Names,
  container: CompiledContainer,
  index: number,
  token: Readonly<Record<string, unknown>>,
): Effect => {
  const name = token["VAR="] ?? token["temp="];
  if (typeof name !== "string") return NOTHING;
  const numeric = names.numeric.assignments.get(tokenKey(container, index));
  if (numeric !== undefined) return { reads: [], overwrites: [variable(name)], readsFor: numeric.map(variable) };
  // A name that may hold a reference is followed to what it refers to, which is a reading.
  const followed = token.re === true && (!names.globals.has(name) || names.temporary.has(name));
  if (followed || names.byReference.has(name)) return { ...NOTHING, reads: [variable(name)] };
  // An empty list takes over which lists its variable came from: there the old value lives on.
  if (names.lists && !neverList(container.tokens, index)) return NOTHING;
  return { ...NOTHING, overwrites: [variable(name)] };
};

const neverList = (tokens: readonly unknown[], assignment: number): boolean => {
  const before = tokens.slice(0, assignment).findLast((token) => token !== "/ev");
  return (
    typeof before === "number" ||
    typeof before === "boolean" ||
    before === "/str" ||
    (isRecord(before) && ("CNT?" in before || "^->" in before))
  );
};

const countOf = (
  graph: FlowGraph,
  from: CompiledContainer,
  path: string,
  kind: "count" | "since",
  reading: CountReading,
): readonly Difference[] => {
  const root = graph.containers.get("");
  const found = root && follow(root, from, path)?.container;
  return found === undefined ? [] : [{ kind, path: found.path, reading }];
};

/** The counts that READ_COUNT or TURNS_SINCE can read: of the place named before it, or of any place used as a value. */
const countsAt = (
  graph: FlowGraph,
  container: CompiledContainer,
  index: number,
  kind: "count" | "since",
): readonly Difference[] => {
  const before = container.tokens[index - 1];
  const path = isRecord(before) ? before["^->"] : undefined;
  if (typeof path === "string") return countOf(graph, container, path, kind, countReading(container.tokens, index));
  return graph.valued.flatMap((each) => countOf(graph, container, each, kind, { kind: "exact" }));
};
