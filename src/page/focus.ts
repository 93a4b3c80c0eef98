import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Moves the focus to the element that takes the ref each time the key becomes another one: focus goes where the story
 * goes. The first time only when `atOnce` is set, so that opening the page does not take the focus away.
 */
export const useFocus = <Target extends HTMLElement>(key: string, atOnce = true): RefObject<Target | null> => {
  const target = useRef<Target>(null);
  const seen = useRef(atOnce ? undefined : key);
  useLayoutEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    target.current?.focus({ preventScroll: true });
    target.current?.closest(".words")?.scrollTo({ top: 0 });
    if (globalThis.scrollY > 0) globalThis.scrollTo({ top: 0 });
  }, [key]);
  return target;
};
