import type { Playthrough } from "../narrative/playthrough.ts";
import { describeDamage } from "./damage.ts";
import { salvage } from "./salvage.ts";
import { SAVE_VERSION, type Save, saveSchema, within } from "./save-form.ts";
import { upgrade } from "./upgrade.ts";

/** A playthrough that was kept. */
export interface KeptPlaythrough {
  readonly playthrough: Playthrough;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A save that cannot be read as it stands. It is kept as it is. */
export interface DamagedSave {
  /** What it lies under. */
  readonly id: string;
  /** Whether a later edition wrote it, and can read it, or it has come to harm. */
  readonly kind: "newer" | "damaged";
  /** A sentence that names what is wrong and where: `trail[2].chose is missing`. */
  readonly problem: string;
  /** What can still be read of a damaged one, under the same id. It can be kept once it has another id. */
  readonly readable?: Playthrough;
  /** The save itself, for the player to take away. */
  readonly raw: unknown;
}

/** What a row holds: a playthrough, or a save that cannot be read. */
export type SaveReading =
  | { readonly ok: true; readonly kept: KeptPlaythrough }
  | { readonly ok: false; readonly damaged: DamagedSave };

/** The save in `raw`, which lies under `id`. Never throws. */
export const readSave = (id: string, raw: unknown): SaveReading => {
  const version = within(raw, "version");
  if (typeof version === "number" && version > SAVE_VERSION) {
    const problem = `version is ${version}, and this edition reads ${SAVE_VERSION}`;
    return { ok: false, damaged: { id, kind: "newer", problem, raw } };
  }
  const shaped = shape(id, upgrade(raw));
  if (shaped.ok) return { ok: true, kept: { playthrough: shaped.save.playthrough, savedAt: shaped.save.savedAt } };
  const readable = salvage(id, raw);
  const damaged = { id, kind: "damaged", problem: shaped.problem, raw } as const;
  return { ok: false, damaged: readable === undefined ? damaged : { ...damaged, readable } };
};

/** The save of a playthrough at a time in milliseconds. Throws a TypeError that names what could not be read back. */
export const writeSave = (playthrough: Playthrough, savedAt: number): Save => {
  const written: Save = { version: SAVE_VERSION, savedAt, playthrough };
  const shaped = shape(playthrough.id, written);
  if (!shaped.ok) throw new TypeError(`the playthrough "${playthrough.id}" cannot be kept: ${shaped.problem}`);
  return written;
};

type Shape = { readonly ok: true; readonly save: Save } | { readonly ok: false; readonly problem: string };

const shape = (id: string, raw: unknown): Shape => {
  const parsed = saveSchema.safeParse(raw);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return { ok: false, problem: first === undefined ? "the save cannot be read" : describeDamage(first, raw) };
  }
  const problem = misnamed(id, parsed.data) ?? unreachable(raw);
  return problem === undefined ? { ok: true, save: parsed.data } : { ok: false, problem };
};

const misnamed = (id: string, save: Save): string | undefined =>
  save.playthrough.id === id ? undefined : `id is "${save.playthrough.id}", but the save lies under "${id}"`;

/** The schema passes over this one key, and a save that is read and kept again would lose what is under it. */
const unreachable = (raw: unknown): string | undefined => {
  const told = within(raw, "playthrough");
  const lost = ["bets", "judgements"].find((each) => within(within(told, each), "__proto__") !== undefined);
  return lost === undefined ? undefined : `${lost} has "__proto__", which nothing here knows`;
};
