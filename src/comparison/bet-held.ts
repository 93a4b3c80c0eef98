import type { Bet } from "../narrative/playthrough.ts";
import type { Comparison } from "./compare.ts";

/** Whether the record holds what the player expected of it. It is told, and counts for nothing. */
export const betHeld = (bet: Bet, { sides }: Comparison): boolean => {
  if (bet.on === "unrecorded") return sides.length === 0;
  if (bet.on === "disputed") return sides.length > 1;
  return sides.length === 1 && sides[0]?.choice === bet.on.choice;
};
