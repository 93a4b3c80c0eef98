/** How long the page may be kept from answering, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Gives a function to be called between the pieces of a long piece of work: it lets the page answer when the slice is over.
 * The clock is handed in by tests.
 */
export const breathe = (clock: () => number = () => performance.now()): (() => Promise<void> | undefined) => {
  let since = clock();
  return () => {
    if (clock() - since < SLICE) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = clock();
        resolve();
      });
    });
  };
};
