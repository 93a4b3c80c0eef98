/** The states that were found and not yet walked on from. */
export interface Frontier<State> {
  readonly add: (state: State) => void;
  /** The next one to walk on from; undefined when none is left. */
  readonly take: (how: "wide" | "deep") => State | undefined;
  readonly size: () => number;
}

/** How many steps a dive takes before it starts anew elsewhere: more than the decisions of any book, fewer than a loop has. */
const DIVE = 200;

/**
 * Keeps what is to be walked. `wide` gives the state found first, so that every state is come to by a shortest trail.
 * `deep` gives the state found last, and starts anew from any of them now and then: a story that is too large to be walked
 * whole is at least seen to its endings. What it gives follows from what was asked before, not from chance.
 */
export const frontierOf = <State>(): Frontier<State> => {
  let waiting: (State | undefined)[] = [];
  let next = 0;
  let dived = 0;
  return {
    add: (state) => {
      waiting.push(state);
    },
    take: (how) => {
      if (how === "wide") {
        const first = waiting[next];
        if (next < waiting.length) {
          // What was walked fills no memory.
          waiting[next] = undefined;
          next += 1;
        }
        if (next > 10_000 && next * 2 > waiting.length) {
          waiting = waiting.slice(next);
          next = 0;
        }
        return first;
      }
      const left = waiting.length - next;
      if (left === 0) return undefined;
      if (dived % DIVE === 0) {
        // The golden ratio spreads the starts evenly over all that waits.
        const from = next + Math.floor(((dived / DIVE) * 0.618_033_988_75 * left) % left);
        [waiting[from], waiting[waiting.length - 1]] = [waiting.at(-1), waiting[from]];
      }
      dived += 1;
      return waiting.pop();
    },
    size: () => waiting.length - next,
  };
};
