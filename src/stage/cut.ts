/** A change of place is over after this many milliseconds. */
export const CUT_LENGTH = 560;

/** A plate is laid on in this time, and the next one follows after this. */
const STROKE = 260;
const FOLLOWS = 90;

/** Where a plate is on its way in: 0 to 1 of the view's width and height away from its place, and how much is seen. */
export interface Arrival {
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
}

export const IN_PLACE: Arrival = { x: 0, y: 0, alpha: 1 };

/** From which side each plate comes, one after another. */
const SIDES: readonly (readonly [number, number])[] = [
  [-1, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
];

const late = (since: number, start: number, length: number): number =>
  Math.min(1, Math.max(0, (since - start) / length));

/**
 * Where a sheet is `since` milliseconds after a cut began: plates are drawn across from the sides, one on another, then
 * what lives and shines on them appears.
 */
export const arrival = (role: "plate" | "living" | "mist" | "lights", index: number, since: number): Arrival => {
  if (since >= CUT_LENGTH) return IN_PLACE;
  if (role !== "plate") return { ...IN_PLACE, alpha: late(since, 340, CUT_LENGTH - 340) };
  const [x, y] = SIDES[index % SIDES.length] ?? [0, 0];
  const t = late(since, Math.min(index, SIDES.length - 1) * FOLLOWS, STROKE);
  const left = (1 - t) ** 3;
  return { x: x * left, y: y * left, alpha: t > 0 ? 1 : 0 };
};
