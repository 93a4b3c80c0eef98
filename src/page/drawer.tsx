import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface DrawerProps {
  readonly heading: string;
  readonly closeLabel: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/**
 * A dialog over the page. The browser keeps the focus in it, and gives it back when it closes. It goes when the
 * page says so, at once: the browser tells of its own closing late, and would shut the drawer that was opened next.
 */
export const Drawer = ({ heading, closeLabel, close, children }: DrawerProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  /** Some closings cannot be held up, and are told only when they have happened. */
  const closed = (event: Event) => {
    if (event.currentTarget instanceof Element && event.currentTarget.isConnected) close();
  };
  return (
    <dialog class="drawer" ref={dialog} aria-labelledby={name} onCancel={cancel} onClose={closed}>
      <div class="drawer-head">
        <h2 id={name} tabIndex={-1}>
          {heading}
        </h2>
        <button type="button" onClick={close}>
          {closeLabel}
        </button>
      </div>
      {children}
    </dialog>
  );
};
