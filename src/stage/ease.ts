import type { Impression } from "./impression.ts";

/** Milliseconds in which about two thirds of the way is gone. */
const TIME_CONSTANT = 190;

/** Nearer than this part of a unit nothing is seen, and the value may rest. */
const REST = 0.002;

/** A value on its way to another after `elapsed` milliseconds; exactly there when the rest cannot be seen. */
export const approach = (value: number, target: number, elapsed: number, constant = TIME_CONSTANT): number => {
  const next = target + (value - target) * Math.exp(-elapsed / constant);
  return Math.abs(next - target) < REST * Math.max(1, Math.abs(target)) ? target : next;
};

const FIELDS = [
  "leanX",
  "leanY",
  "zoom",
  "eyeX",
  "eyeY",
  "dusk",
  "aperture",
  "grain",
  "misregistration",
  "overprint",
  "quarrel",
  "bare",
  "clean",
  "pace",
] as const satisfies readonly (keyof Impression)[];

/** An impression on its way to another; equal to it field by field once it has arrived. */
export const approachImpression = (from: Impression, to: Impression, elapsed: number): Impression => {
  const next: { -readonly [Field in keyof Impression]: number } = { ...to };
  for (const field of FIELDS) next[field] = approach(from[field], to[field], elapsed);
  return next;
};

/** Whether one impression has arrived at another. */
export const arrived = (from: Impression, to: Impression): boolean =>
  FIELDS.every((field) => from[field] === to[field]);

/** Several numbers on their way to as many others. */
export const approachAll = (from: readonly number[], to: readonly number[], elapsed: number): readonly number[] =>
  to.map((target, index) => approach(from[index] ?? target, target, elapsed, 320));
