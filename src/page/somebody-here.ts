/** What somebody does who has come to a page, before they do anything with it. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown"] as const;

/** Resolves with the first sign of somebody before the page, once it has nothing else to do. */
export const somebodyIsHere = (): Promise<void> =>
  new Promise((resolve) => {
    const seen = new AbortController();
    const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1));
    const here = () => {
      seen.abort();
      whenIdle(() => resolve());
    };
    for (const sign of SIGNS) addEventListener(sign, here, { signal: seen.signal, capture: true, passive: true });
  });
