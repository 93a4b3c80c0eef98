/** The browser keeps nothing for this page, or no longer does: storage is denied, broken, or held by a newer edition. */
export class ShelfUnavailable extends Error {
  override readonly name = "ShelfUnavailable";
}

/** There is no room left for what was to be kept; nothing that was kept before has changed. */
export class ShelfFull extends Error {
  override readonly name = "ShelfFull";
}

/** A save that cannot be read lies under the same id; it stays as it is. */
export class SaveInTheWay extends Error {
  override readonly name = "SaveInTheWay";
}

/** The refusal of this room that an error of the browser's storage amounts to; the error itself is its cause. */
export const refusal = (error: unknown): Error => {
  if (error instanceof ShelfUnavailable || error instanceof ShelfFull || error instanceof SaveInTheWay) return error;
  const cause = { cause: error };
  switch (nameOf(error)) {
    case "QuotaExceededError":
      return new ShelfFull("the browser has no room left for this page's saves", cause);
    case "SecurityError":
      return new ShelfUnavailable("the browser does not let this page keep anything", cause);
    case "VersionError":
      return new ShelfUnavailable("the saves here belong to a newer edition of Madrugada", cause);
    default:
      return new ShelfUnavailable(`the browser's storage failed: ${messageOf(error)}`, cause);
  }
};

/** `name` of an error or of a DOMException, which is no Error in every browser. */
export const nameOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";

const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
