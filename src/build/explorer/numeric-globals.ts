import { type CompiledContainer, isRecord } from "./compiled-container.ts";

/** A token of the compiled ink. */
export type TokenKey = `${string}:${number}`;
export const tokenKey = (container: CompiledContainer, index: number): TokenKey => `${container.path}:${index}`;

/** The global variables that only ever hold numbers or truth values, and how each of their assignments gets its value. */
export interface NumericGlobals {
  readonly names: ReadonlySet<string>;
  /** For each assignment to one of them: the variables that it reads. */
  readonly assignments: ReadonlyMap<TokenKey, readonly string[]>;
  /** The tokens that read a variable for such an assignment and for nothing else. */
  readonly reads: ReadonlySet<TokenKey>;
}

const SAFE_PAIRS: ReadonlySet<unknown> = new Set([
  ...["+", "-", "*", "MIN", "MAX", "==", "!=", "<", ">", "<=", ">=", "&&", "||"],
]);
const SAFE_ALONE: ReadonlySet<unknown> = new Set(["_", "!", "INT", "FLOOR", "CEILING", "FLOAT"]);

interface Assignment {
  readonly key: TokenKey;
  readonly name: string;
  /** Absent where the value is not made of numbers by operations that cannot fail. */
  readonly source: { readonly variables: readonly string[]; readonly reads: readonly TokenKey[] } | undefined;
}

/**
 * Finds the variables whose assignments can neither fail nor be seen, so that one which nobody reads makes no difference.
 * A name that is also a parameter, a `temp` or handed over by `ref` is left out.
 */
export const numericGlobals = (
  containers: Iterable<CompiledContainer>,
  declared: ReadonlySet<string>,
  left: ReadonlySet<string>,
): NumericGlobals => {
  const assignments: Assignment[] = [];
  for (const container of containers)
    container.tokens.forEach((token, index) => {
      const name = isRecord(token) ? token["VAR="] : undefined;
      if (typeof name === "string")
        assignments.push({ key: tokenKey(container, index), name, source: sourceOf(container, index) });
    });
  const names = new Set([...declared].filter((name) => !left.has(name)));
  for (let size = -1; size !== names.size; ) {
    size = names.size;
    for (const { name, source } of assignments)
      if (source === undefined || source.variables.some((each) => !names.has(each))) names.delete(name);
  }
  const kept = assignments.filter(({ name }) => names.has(name));
  return {
    names,
    assignments: new Map(kept.map(({ key, source }) => [key, source?.variables ?? []])),
    reads: new Set(kept.flatMap(({ source }) => source?.reads ?? [])),
  };
};

/** Follows ink's stack back from an assignment to all that its value is made of. */
const sourceOf = (container: CompiledContainer, assignment: number): Assignment["source"] => {
  const { tokens } = container;
  const variables: string[] = [];
  const reads: TokenKey[] = [];
  let missing = 1;
  for (let at = assignment - 1; missing > 0; at -= 1) {
    const token = tokens[at];
    const variable = isRecord(token) ? token["VAR?"] : undefined;
    if (token === "/ev" && at === assignment - 1) continue;
    if (typeof token === "number" || typeof token === "boolean") missing -= 1;
    else if (typeof variable === "string") {
      missing -= 1;
      variables.push(variable);
      reads.push(tokenKey(container, at));
    } else if (SAFE_PAIRS.has(token) || ((token === "/" || token === "%") && nonZero(tokens[at - 1]))) missing += 1;
    else if (!SAFE_ALONE.has(token)) return undefined;
  }
  return { variables, reads };
};

const nonZero = (token: unknown): boolean => typeof token === "number" && token !== 0;
