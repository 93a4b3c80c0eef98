import type * as z from "zod/mini";
import { within } from "./save-form.ts";

/**
 * A sentence that names what is wrong in a save and where: `trail[2].chose is missing`, or the place and the schema's own
 * message where something stands there.
 */
export const describeDamage = (complaint: z.core.$ZodIssue, save: unknown): string => {
  const place = describePlace(complaint.path);
  if (complaint.code === "unrecognized_keys")
    return `${place} has ${complaint.keys.map((key) => `"${key}"`).join(" and ")}, which nothing here knows`;
  return complaint.path.reduce<unknown>(within, save) === undefined
    ? `${place} is missing`
    : `${place} ${complaint.message}`;
};

const describePlace = (path: readonly PropertyKey[]): string => {
  // All but two fields lie in the playthrough, which goes without saying.
  const told = path[0] === "playthrough" && path.length > 1 ? path.slice(1) : path;
  return told.length === 0 ? "the save" : told.map(describeKey).join("");
};

const describeKey = (key: PropertyKey, index: number): string => {
  if (typeof key === "number") return `[${key}]`;
  const name = String(key);
  if (!/^[\w-]+$/.test(name)) return `["${name}"]`;
  return index === 0 ? name : `.${name}`;
};
