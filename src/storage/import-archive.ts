import type { ArchivedSave } from "./archive.ts";
import { within } from "./save-form.ts";
import type { Shelf } from "./shelf.ts";

/** What became of the saves of an archive. */
export interface ImportReport {
  /** How many lie on the shelf now that did not before. */
  readonly added: number;
  /** How many of those came under another id, because another night lies under theirs. */
  readonly renamed: number;
  /** How many were there already. */
  readonly same: number;
  /** Of those that cannot be read, and were brought all the same: what is wrong and where, in English. */
  readonly unread: readonly string[];
  /** How many could not be laid on the shelf, and why; the file still has them. */
  readonly left?: { readonly count: number; readonly error: unknown };
}

/**
 * Brings the saves of an archive onto a shelf. Nothing that is there changes, and bringing the same archive again changes
 * nothing at all. A night that branched from one that came under another id branches from that one.
 */
export const importArchive = async (
  shelf: Pick<Shelf, "bring">,
  saves: readonly ArchivedSave[],
): Promise<ImportReport> => {
  let [added, renamed, same] = [0, 0, 0];
  const unread: string[] = [];
  const became = new Map<string, string>();
  const ordered = parentsFirst(saves);
  for (const [index, each] of ordered.entries()) {
    const moved = branchingFrom(each.save, became);
    try {
      const { id, came } = await shelf.bring(each.id, moved, moved === each.save ? [] : [each.save]);
      if (came === "same") same++;
      else added++;
      if (came === "other") renamed++;
      if (id !== each.id && !became.has(each.id)) became.set(each.id, id);
    } catch (error) {
      return { added, renamed, same, unread, left: { count: ordered.length - index, error } };
    }
    if (each.kind === "unread") unread.push(each.problem);
  }
  return { added, renamed, same, unread };
};

const parentOf = ({ save }: ArchivedSave): unknown => within(within(within(save, "playthrough"), "from"), "night");

/** The saves, each after the one that it branched from. */
const parentsFirst = (saves: readonly ArchivedSave[]): readonly ArchivedSave[] => {
  const byId = new Map(saves.map((each) => [each.id, each]));
  const ordered = new Set<ArchivedSave>();
  for (const each of saves) {
    const line = new Set<ArchivedSave>();
    for (let next: ArchivedSave | undefined = each; next !== undefined && !line.has(next); ) {
      if (ordered.has(next)) break;
      line.add(next);
      const parent = parentOf(next);
      next = typeof parent === "string" ? byId.get(parent) : undefined;
    }
    for (const ancestor of [...line].reverse()) ordered.add(ancestor);
  }
  return [...ordered];
};

/** The save with the night that it branched from under the id which that one came under. */
const branchingFrom = (save: unknown, became: ReadonlyMap<string, string>): unknown => {
  const playthrough = within(save, "playthrough");
  const from = within(playthrough, "from");
  const night = within(from, "night");
  const now = typeof night === "string" ? became.get(night) : undefined;
  if (now === undefined || typeof save !== "object") return save;
  return { ...save, playthrough: { ...Object(playthrough), from: { ...Object(from), night: now } } };
};
