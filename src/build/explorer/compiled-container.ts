/** A container of ink's compiled JSON, with the names and numbers that ink itself gives to what it holds. */
export interface CompiledContainer {
  /** As ink writes it: names where there are names, indices elsewhere; empty for the root. */
  readonly path: string;
  readonly tokens: readonly unknown[];
  readonly parent: CompiledContainer | undefined;
  /** Its place among the parent's tokens; -1 where the parent knows it by name alone: nothing falls out of it. */
  readonly index: number;
  /** The containers in it, by their name or index. */
  readonly inner: Map<string, CompiledContainer>;
  readonly countsVisits: boolean;
}

/** ink's flag for a container whose visits are counted. */
const COUNT_VISITS = 1;

/** Every container of the compiled ink, by path, parents first. Throws a TypeError when it is no compiled ink. */
export const containersOf = (ink: object): ReadonlyMap<string, CompiledContainer> => {
  const root = (ink as { readonly root?: unknown }).root;
  if (!Array.isArray(root)) throw new TypeError("not a story compiled by ink: it has no root");
  const found = new Map<string, CompiledContainer>();
  const add = (json: readonly unknown[], name: string, parent: CompiledContainer | undefined, index: number) => {
    const last = json.at(-1);
    const ending: Record<string, unknown> = isRecord(last) ? last : {};
    const path = parent === undefined ? "" : parent.path === "" ? name : `${parent.path}.${name}`;
    const container: CompiledContainer = {
      path,
      tokens: json.slice(0, -1),
      parent,
      index,
      inner: new Map(),
      countsVisits: (Number(ending["#f"] ?? 0) & COUNT_VISITS) !== 0,
    };
    found.set(path, container);
    parent?.inner.set(name, container);
    if (index >= 0) parent?.inner.set(String(index), container);
    container.tokens.forEach((token, place) => {
      if (Array.isArray(token)) add(token, nameOf(token) ?? String(place), container, place);
    });
    for (const [key, value] of Object.entries(ending)) if (Array.isArray(value)) add(value, key, container, -1);
  };
  add(root, "", undefined, -1);
  return found;
};

/** The name that a container inside another carries with it. */
const nameOf = (json: readonly unknown[]): string | undefined => {
  const last = json.at(-1);
  const name = isRecord(last) ? last["#n"] : undefined;
  return typeof name === "string" && name !== "" ? name : undefined;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a path leads to: a place among a container's tokens. */
export interface CompiledPlace {
  readonly container: CompiledContainer;
  readonly index: number;
}

/**
 * Where a path of the compiled ink leads, seen from a token of `from`; undefined where nothing stands there. In a relative
 * path the first `^` is the token's own container, each further one the container around it.
 */
export const follow = (root: CompiledContainer, from: CompiledContainer, path: string): CompiledPlace | undefined => {
  const relative = path.startsWith(".");
  const steps = path.split(".").slice(relative ? 2 : 0);
  let here: CompiledContainer | undefined = relative ? from : root;
  for (const [place, step] of steps.entries()) {
    const inner: CompiledContainer | undefined = step === "^" ? here.parent : here.inner.get(step);
    if (inner === undefined) {
      const index = Number(step);
      return place === steps.length - 1 && index < here.tokens.length ? { container: here, index } : undefined;
    }
    here = inner;
  }
  return { container: here, index: 0 };
};

/** ink's path of a token. */
export const pathOf = ({ path }: Pick<CompiledContainer, "path">, index: number): string =>
  path === "" ? String(index) : `${path}.${index}`;
