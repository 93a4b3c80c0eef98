import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Keeps the place on the page while the page is hidden: call what comes back before it goes, and the lines and the focus
 * are again where they were.
 */
export const usePlaceKept = (page: RefObject<HTMLElement | null>, away: boolean): (() => void) => {
  const place = useRef<{ readonly words: number; readonly page: number; readonly focus: Element | null } | undefined>(
    undefined,
  );
  useLayoutEffect(() => {
    if (away || place.current === undefined) return;
    page.current?.querySelector(".words")?.scrollTo({ top: place.current.words });
    scrollTo({ top: place.current.page });
    if (place.current.focus instanceof HTMLElement) place.current.focus.focus({ preventScroll: true });
    place.current = undefined;
  }, [away, page]);
  return () => {
    place.current = {
      words: page.current?.querySelector(".words")?.scrollTop ?? 0,
      page: scrollY,
      focus: document.activeElement,
    };
  };
};
