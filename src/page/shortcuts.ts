import { useLayoutEffect } from "preact/hooks";

/** Keys that press a control marked with `data-key`; arrows stand for going on and back. */
const NAMES: Readonly<Record<string, string>> = {
  Enter: "onward",
  ArrowRight: "onward",
  ArrowLeft: "backward",
};

/**
 * Presses the control on the page that is marked for a key. Nothing happens while something is typed or a control has the
 * focus that needs the key itself, and nothing but Enter and the arrows where `letters` is off.
 */
export const useShortcuts = (letters: boolean): void => {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const name = NAMES[event.key] ?? (letters ? event.key.toLowerCase() : "");
      if (!/^[a-z0-9]+$/.test(name) || takesKey(event.target, event.key)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      const control = [...document.querySelectorAll<HTMLElement>(`[data-key="${name}"]:not(:disabled)`)].find(
        (each) => each.offsetParent !== null,
      );
      if (control === undefined) return;
      event.preventDefault();
      control.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [letters]);
};

const takesKey = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("textarea, select") !== null || target.isContentEditable) return true;
  if (key === "Enter") return target.closest("button, a, summary, input") !== null;
  // A radio button takes the arrows, and leaves letters and figures.
  return target instanceof HTMLInputElement && (target.type !== "radio" || key.startsWith("Arrow") || key === " ");
};
