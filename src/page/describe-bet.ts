import { betHeld } from "../comparison/bet-held.ts";
import type { Comparison } from "../comparison/compare.ts";
import type { Bet } from "../narrative/playthrough.ts";
import type { Telling } from "../narrative/replay.ts";
import { choiceWords } from "./choice-words.ts";
import type { PageWords } from "./words/words.ts";

/** What the player expected of the record at a decision, and whether it holds that, in sentences. */
export const describeBet = (words: PageWords, telling: Telling, comparison: Comparison, bet: Bet): string => {
  const expected =
    bet.on === "disputed"
      ? words.bet.disputed
      : bet.on === "unrecorded"
        ? words.bet.unrecorded
        : choiceWords(telling, comparison.decision.id, bet.on.choice);
  return words.record.yourBet({
    on: expected.replace(/[.]$/, ""),
    certainty: words.bet.wasCertain[bet.certainty],
    held: betHeld(bet, comparison),
  });
};
