import type { LineMap } from "../../narrative/written-lines.ts";
import { type CompiledContainer, containersOf, follow, isRecord, pathOf } from "./compiled-container.ts";

/** Says where in the ink files the paths of the compiled ink were written, as `story/1968/en/palace.ink:41`. */
export interface Places {
  /** As near as is known, always: in the last resort the name of the knot. */
  readonly near: (path: string) => string;
  /** The text at the path or before it in the same container, or the choice that leads into it. */
  readonly before: (path: string) => string | undefined;
}

/**
 * The file and line of every path, as near as the line map comes. It knows text and choices; logic gets the line of the
 * text before it, or else after it, in the same container or the one around.
 */
export const placesOf = (ink: object, lines: LineMap): Places => {
  const containers = containersOf(ink);
  const root = containers.get("");
  const choices = new Map<CompiledContainer, string>();
  for (const container of containers.values())
    container.tokens.forEach((token, index) => {
      const target = isRecord(token) ? token["*"] : undefined;
      const place = root && typeof target === "string" ? follow(root, container, target) : undefined;
      if (place !== undefined) choices.set(place.container, pathOf(container, index));
    });
  const within = new Map<CompiledContainer, string | undefined>();
  const at = (path: string): string | undefined => {
    const place = lines.at[path];
    return place && `${lines.files[place[0]]}:${place[1]}`;
  };
  const of = (container: CompiledContainer, index: number): string | undefined => {
    const inner = Array.isArray(container.tokens[index]) ? container.inner.get(String(index)) : undefined;
    return inner === undefined ? at(pathOf(container, index)) : inside(inner);
  };
  /** The first place known in a container. */
  const inside = (container: CompiledContainer): string | undefined => {
    if (within.has(container)) return within.get(container);
    within.set(container, undefined);
    let found: string | undefined;
    for (let index = 0; found === undefined && index < container.tokens.length; index += 1)
      found = of(container, index);
    for (const inner of container.inner.values()) found ??= inside(inner);
    within.set(container, found);
    return found;
  };
  const near = (container: CompiledContainer, index: number): string | undefined => {
    for (let before = index; before >= 0; before -= 1) {
      const found = of(container, before);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const known = (container: CompiledContainer, index: number): string | undefined => {
    const choice = choices.get(container);
    return near(container, index) ?? (choice === undefined ? undefined : at(choice));
  };
  const placeOf = (path: string) => (root === undefined ? undefined : follow(root, root, path));
  return {
    before: (path) => {
      const place = placeOf(path);
      return at(path) ?? (place && known(place.container, place.index));
    },
    near: (path) => {
      const place = placeOf(path);
      let index = place?.index ?? 0;
      let found = at(path);
      for (let around = place?.container; found === undefined && around !== undefined; around = around.parent) {
        // Another knot says nothing of this one.
        if (around === root && !/^\d/.test(path)) break;
        found = near(around, index) ?? inside(around) ?? known(around, index);
        index = around.index;
      }
      return found ?? `${lines.files[0]}${/^\d|^$/.test(path) ? "" : ` (in ${path.split(".")[0]})`}`;
    },
  };
};
