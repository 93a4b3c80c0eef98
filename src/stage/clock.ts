import type { Hour } from "../record/hour.ts";

const TURN = 2 * Math.PI;

const angle = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return (((hours % 12) + minutes / 60) / 12) * TURN;
};

/** Where the hour hand stands, in radians clockwise from twelve, and how far on it may stand where only an interval is known. */
export const hourHand = ({ from, to }: Hour): { readonly angle: number; readonly span: number } => {
  const start = angle(from);
  const span = to === undefined ? 0 : (angle(to) - start + TURN) % TURN;
  return { angle: start, span };
};

/** The angle to turn to, from where the hand is, so that it goes forward as time does. */
export const turnForward = (at: number, to: number): number => at + ((((to - at) % TURN) + TURN) % TURN);
