import { useEffect, useState } from "preact/hooks";

/** How many of the parts stand there at once: what is read before the first decision fills a screen. */
const AT_ONCE = 1;

/**
 * How many of so many parts are to be drawn now: the first ones at once, then one more with each turn of the browser, so
 * that nobody waits for those that are not on the screen; and a way to have all of them now.
 */
export const useGradually = (all: number): readonly [now: number, fill: () => void] => {
  const [now, setNow] = useState(AT_ONCE);
  useEffect(() => {
    if (now >= all) return;
    const next = setTimeout(() => setNow(now + 1));
    return () => clearTimeout(next);
  }, [now, all]);
  return [now, () => setNow(all)];
};
