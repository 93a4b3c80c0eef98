/** The shelves of the record room, in the order of their tabs. */
export const SHELVES = [
  "documents",
  "hours",
  "persons",
  "decisions",
  "contradictions",
  "silences",
  "sources",
  "mirror",
] as const;
export type Shelf = (typeof SHELVES)[number];

/** The two nights that the mirror sets side by side. */
export const MIRRORED = ["1948", "1968"] as const;

/** What lies open in the record room. */
export interface RecordView {
  readonly shelf: Shelf;
  /**
   * Where on the shelf: a locator (`W68:26`) among the documents, a person's id among the persons, a document's id among
   * the sources, `EPISODE.ID` elsewhere.
   */
  readonly at?: string;
  /** Whether everything lies open, also what no night of the player has opened. */
  readonly wholeOpen: boolean;
  /** The address that somebody asked for and that leads nowhere. */
  readonly missing?: string;
}

/** The view of somebody who has just come in. */
export const FIRST_VIEW: RecordView = { shelf: "documents", wholeOpen: false };

const ROOM = "record";

/**
 * The address of a view within the page: `#record/documents/W68:26`. That the whole record lies open is not part of it:
 * nobody is told by a link what they have not opened.
 */
export const viewToHash = ({ shelf, at }: Pick<RecordView, "shelf" | "at">): string =>
  `#${[ROOM, shelf, ...(at === undefined ? [] : [encodeURI(at)])].join("/")}`;

/**
 * The view at an address; undefined for an address that is none of the record room. One that names no shelf leads to
 * {@link FIRST_VIEW}, with what was asked for as `missing`. Whether something lies at `at`, the room itself finds out.
 */
export const viewFromHash = (hash: string): RecordView | undefined => {
  const asked = decoded(hash.replace(/^#/, ""));
  const [room, name = "", ...rest] = asked.split("/");
  if (room !== ROOM) return undefined;
  const at = rest.join("/");
  const shelf = SHELVES.find((each) => each === name);
  if (shelf !== undefined) return { shelf, wholeOpen: false, ...(at === "" ? {} : { at }) };
  return name === "" && at === "" ? FIRST_VIEW : { ...FIRST_VIEW, missing: asked };
};

/** Whoever writes an address by hand may leave a percent sign that stands for nothing. */
const decoded = (text: string): string => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};
