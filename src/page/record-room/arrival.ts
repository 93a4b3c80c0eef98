import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { RecordView } from "./record-view.ts";
import { anchorOf } from "./shelf-link.tsx";

interface Arrival {
  readonly room: RefObject<HTMLElement | null>;
  readonly shelf: RefObject<HTMLHeadingElement | null>;
}

/**
 * Moves the focus to where the reader has turned: to the room when they come in, to the shelf, or to the place on it that
 * a link named.
 */
export const useArrival = ({ shelf: name, at }: RecordView): Arrival => {
  const room = useRef<HTMLElement>(null);
  const shelf = useRef<HTMLHeadingElement>(null);
  const seen = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const place = anchorOf({ shelf: name, ...(at === undefined ? {} : { at }) });
    if (seen.current === place) return;
    const first = seen.current === undefined;
    seen.current = place;
    const target = at === undefined ? null : document.getElementById(place);
    if (target !== null) {
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "start" });
    } else if (first) {
      room.current?.focus({ preventScroll: true });
      globalThis.scrollTo({ top: 0 });
    } else shelf.current?.focus();
  }, [name, at]);
  return { room, shelf };
};
