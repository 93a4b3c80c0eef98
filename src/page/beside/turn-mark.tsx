import type { EndTurn, Turn } from "../../comparison/beside.ts";

interface TurnMarkProps {
  readonly turn: Turn | EndTurn;
  /** Which of them comes here, where one does not. */
  readonly only?: "left" | "right" | undefined;
}

/** How two threads run through a row, from top to bottom: the left night's and the right one's. The word stands beside it. */
export const TurnMark = ({ turn, only = "left" }: TurnMarkProps) => {
  const [left, right] = turn === "alone" && only === "right" ? ONLY_RIGHT : THREADS[turn];
  return (
    <svg class="turn-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="left-thread" d={left} />
      <path class={turn === "bare" ? "right-thread bare" : "right-thread"} d={right} />
    </svg>
  );
};

const ONLY_RIGHT = ["M6 1V11M6 21V31", "M26 1V31"] as const;

const THREADS: Readonly<Record<Turn | EndTurn, readonly [left: string, right: string]>> = {
  together: ["M13 1V31", "M19 1V31"],
  parts: ["M13 1V8C13 18 5 18 5 31", "M19 1V8C19 18 27 18 27 31"],
  meets: ["M5 1C5 14 13 14 13 24V31", "M27 1C27 14 19 14 19 24V31"],
  "meets-and-parts": ["M4 1C4 11 13 11 13 16S4 21 4 31", "M28 1C28 11 19 11 19 16S28 21 28 31"],
  crosses: ["M6 1V31", "M26 1V31"],
  alone: ["M6 1V31", "M26 1V11M26 21V31"],
  bare: ["M13 1V31", "M19 1V31"],
  waits: ["M13 1V31", "M19 1V13"],
  alike: ["M5 1C5 16 16 14 16 26", "M27 1C27 16 16 14 16 26"],
  apart: ["M13 1C13 16 5 16 5 26", "M19 1C19 16 27 16 27 26"],
};
