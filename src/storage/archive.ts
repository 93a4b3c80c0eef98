import type { DamagedSave, KeptPlaythrough } from "./save.ts";
import { readSave, writeSave } from "./save.ts";
import { within } from "./save-form.ts";
import type { ShelfContents } from "./shelf.ts";

const FORMAT = "madrugada-nights";

/** Of the file, not of the saves in it, which carry their own. */
const ARCHIVE_VERSION = 1;

/** In bytes. Ten thousand nights are smaller; what is larger was not made here. */
const LARGEST = 10_000_000;

/**
 * All nights as the text of one file: readable saves in this edition's form, the others along with them as they are.
 * `now` is in milliseconds since 1970.
 */
export const writeArchive = ({ playthroughs, damaged }: ShelfContents, now: number): string =>
  JSON.stringify(
    {
      format: FORMAT,
      version: ARCHIVE_VERSION,
      exportedAt: new Date(now).toISOString(),
      nights: playthroughs.map(({ playthrough, savedAt }) => writeSave(playthrough, savedAt)),
      damaged: damaged.map(({ id, problem, raw }) => ({ id, problem, save: plain(raw) })),
    },
    null,
    1,
  );

/** A name for the file, with the day in it: `madrugada-1968-10-03.json`. */
export const archiveName = (now: number): string => `madrugada-${new Date(now).toISOString().slice(0, 10)}.json`;

/** A save out of an archive. */
export type ArchivedSave =
  | { readonly kind: "night"; readonly id: string; readonly save: unknown; readonly kept: KeptPlaythrough }
  | { readonly kind: "unread"; readonly id: string; readonly save: unknown; readonly problem: string };

export const ARCHIVE_REFUSALS = ["too-large", "not-json", "foreign", "newer", "damaged"] as const;
export type ArchiveRefusal = (typeof ARCHIVE_REFUSALS)[number];

/** What a file holds, or why nothing can be taken from it, with the place, in English. */
export type ArchiveReading =
  | { readonly ok: true; readonly saves: readonly ArchivedSave[] }
  | { readonly ok: false; readonly refusal: ArchiveRefusal; readonly problem: string };

/** Reads a file of nights. Every save in it comes back, readable or not. Never throws; rejects where the file cannot be read. */
export const readArchive = async (file: {
  readonly size: number;
  readonly text: () => Promise<string>;
}): Promise<ArchiveReading> => {
  const refuse = (refusal: ArchiveRefusal, problem: string) => ({ ok: false, refusal, problem }) as const;
  if (file.size >= LARGEST)
    return refuse("too-large", `the file has ${file.size} bytes, and fewer than ${LARGEST} are read`);
  let told: unknown;
  try {
    told = JSON.parse(await file.text());
  } catch (error) {
    if (error instanceof SyntaxError) return refuse("not-json", error.message);
    throw error;
  }
  const format = within(told, "format");
  if (format !== FORMAT)
    return refuse("foreign", format === undefined ? "format is missing" : `format must be "${FORMAT}"`);
  const version = within(told, "version");
  if (typeof version === "number" && version > ARCHIVE_VERSION)
    return refuse("newer", `version is ${version}, and this edition reads ${ARCHIVE_VERSION}`);
  if (version !== ARCHIVE_VERSION) return refuse("damaged", `version must be ${ARCHIVE_VERSION}`);
  const nights = within(told, "nights");
  if (!Array.isArray(nights)) return refuse("damaged", "nights must be a list of saves");
  const damaged = within(told, "damaged") ?? [];
  if (!Array.isArray(damaged)) return refuse("damaged", "damaged must be a list of saves");
  return { ok: true, saves: [...nights.map(nightAt), ...damaged.map(damagedAt)] };
};

const nightAt = (save: unknown, index: number): ArchivedSave => {
  const named = within(within(save, "playthrough"), "id");
  const id = typeof named === "string" ? named : "unnamed";
  return archived(id, save, `nights[${index}]`);
};

const damagedAt = (entry: unknown, index: number): ArchivedSave => {
  const id = within(entry, "id");
  const place = `damaged[${index}]`;
  if (typeof id !== "string" || !Object.hasOwn(Object(entry), "save"))
    return { kind: "unread", id: "unnamed", save: entry, problem: `${place} must have an id and a save` };
  return archived(id, within(entry, "save"), place);
};

const archived = (id: string, save: unknown, place: string): ArchivedSave => {
  const reading = readSave(id, save);
  return reading.ok
    ? { kind: "night", id, save, kept: reading.kept }
    : { kind: "unread", id, save, problem: `${place}: ${reading.damaged.problem}` };
};

/** What a save holds as far as JSON can say it; what it cannot say is told in words. The save itself stays where it is. */
const plain = (raw: DamagedSave["raw"]): unknown => {
  try {
    return JSON.parse(
      JSON.stringify(raw, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value)) ?? "null",
    );
  } catch {
    return "this save cannot be written down";
  }
};
