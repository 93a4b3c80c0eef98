import { useEffect, useRef, useState } from "preact/hooks";
import type { NightsContents, NightTold } from "./gather-nights.ts";

/** How long nights are told at a stretch, in milliseconds: between two stretches the page can answer. */
const STRETCH = 8;

/**
 * What nights have come to, for the rows that are shown: undefined until it has been told. What rows ask for is told in
 * stretches, and they are then shown anew.
 */
export const useTold = (tell: NightsContents["tell"]): ((id: string) => NightTold | undefined) => {
  const [told, setTold] = useState<ReadonlyMap<string, NightTold>>(new Map());
  const source = useRef(tell);
  const asked = useRef(new Set<string>());
  // The list has changed, and what a night has come to may have too; it is known quickly what was told once.
  const known = source.current === tell ? told : new Map<string, NightTold>();
  if (source.current !== tell) {
    source.current = tell;
    asked.current.clear();
  }
  useEffect(() => {
    if (asked.current.size === 0) return undefined;
    const timer = setTimeout(() => {
      const until = performance.now() + STRETCH;
      const more = new Map(known);
      for (const id of asked.current) {
        asked.current.delete(id);
        const night = tell(id);
        if (night !== undefined) more.set(id, night);
        if (performance.now() > until) break;
      }
      setTold(more);
    });
    return () => clearTimeout(timer);
  });
  return (id) => {
    const night = known.get(id);
    if (night === undefined) asked.current.add(id);
    return night;
  };
};
