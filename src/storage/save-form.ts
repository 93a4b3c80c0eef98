import * as z from "zod/mini";
import { type Bet, CERTAINTIES, type Judgement, type Playthrough, STEPS, VERDICTS } from "../narrative/playthrough.ts";
import type { Decision } from "../narrative/trail.ts";

// Code from strings may be forbidden to the page, and what it saves is spent on making it: a save is read a few times.
z.config({ jitless: true });

/** Of the form below. A change of form is a new version, and the old ones stay readable: see `upgrade.ts`. */
export const SAVE_VERSION = 2;

/** The form in which a playthrough is kept. */
export interface Save {
  readonly version: typeof SAVE_VERSION;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly playthrough: Playthrough;
}

const oneOf = (values: readonly string[]): string => `must be one of ${values.join(", ")}`;

// The messages read on from the name of what is wrong: `trail[2].chose` "must be a text".
export const textSchema = z.string("must be a text");
export const wholeSchema = z.int("must be a whole number");

export const decisionSchema: z.ZodMiniType<Decision> = z.strictObject(
  { at: textSchema, chose: textSchema },
  "must be a decision",
);

export const betSchema: z.ZodMiniType<Bet> = z.strictObject(
  {
    on: z.union(
      [z.enum(["disputed", "unrecorded"]), z.strictObject({ choice: textSchema })],
      "must name a choice, or be disputed or unrecorded",
    ),
    certainty: z.enum(CERTAINTIES, oneOf(CERTAINTIES)),
  },
  "must be a bet",
);

export const judgementSchema: z.ZodMiniType<Judgement> = z.strictObject(
  { verdict: z.enum(VERDICTS, oneOf(VERDICTS)), why: textSchema },
  "must be a judgement",
);

const playthroughSchema: z.ZodMiniType<Playthrough> = z.strictObject(
  {
    id: textSchema,
    episode: textSchema,
    name: textSchema,
    from: z.nullable(
      z.strictObject({ night: textSchema, decisions: wholeSchema }, "must say where it left another night, or be null"),
    ),
    seed: wholeSchema,
    trail: z.array(decisionSchema, "must be a list of decisions"),
    bets: z.record(textSchema, betSchema, "must hold bets by decision"),
    judgements: z.record(textSchema, judgementSchema, "must hold judgements by contradiction"),
    step: z.enum(STEPS, oneOf(STEPS)),
    leaf: wholeSchema,
  },
  "must be a playthrough",
);

export const saveSchema: z.ZodMiniType<Save> = z.strictObject(
  {
    version: z.literal(SAVE_VERSION, `must be ${SAVE_VERSION}`),
    savedAt: z.number("must be a time in milliseconds"),
    playthrough: playthroughSchema,
  },
  "must be an object",
);

/** The value under an own key of an object; undefined for any other value or key. */
export const within = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
