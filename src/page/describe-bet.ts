import type { Bet } from "../narrative/playthrough.ts";
import type { Telling } from "../narrative/replay.ts";
import { choiceWords } from "./choice-words.ts";
import type { PageWords } from "./words/words.ts";

/** What the player expected of the record at a decision, as a sentence. */
export const describeBet = (words: PageWords, telling: Telling, at: string, bet: Bet): string => {
  const on =
    bet.on === "disputed"
      ? words.bet.disputed
      : bet.on === "unrecorded"
        ? words.bet.unrecorded
        : `“${choiceWords(telling, at, bet.on.choice)}”`;
  return words.record.yourBet({ on, certainty: words.bet.certainty[bet.certainty] });
};
