/** The browser keeps nothing for this page, or no longer does. */
export class ShelfUnavailable extends Error {
  override readonly name = "ShelfUnavailable";
  /** Whether storage is denied to the page, belongs to a newer edition of the game, or failed this once. */
  readonly why: "denied" | "newer-edition" | "failed";

  constructor(message: string, why: ShelfUnavailable["why"] = "failed", options?: ErrorOptions) {
    super(message, options);
    this.why = why;
  }
}

/** There is no room left for what was to be kept; nothing that was kept before has changed. */
export class ShelfFull extends Error {
  override readonly name = "ShelfFull";
}

/** The refusal of this room that an error of the browser's storage amounts to; the error itself is its cause. */
export const refusal = (error: unknown): Error => {
  if (error instanceof ShelfUnavailable || error instanceof ShelfFull) return error;
  const cause = { cause: error };
  switch (nameOf(error)) {
    case "QuotaExceededError":
      return new ShelfFull("the browser has no room left for this page's saves", cause);
    case "SecurityError":
      return new ShelfUnavailable("the browser does not let this page keep anything", "denied", cause);
    case "VersionError":
      return new ShelfUnavailable("the saves here belong to a newer edition of Madrugada", "newer-edition", cause);
    default:
      return new ShelfUnavailable(`the browser's storage failed: ${messageOf(error)}`, "failed", cause);
  }
};

/** `name` of an error or of a DOMException, which is no Error in every browser. */
export const nameOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";

const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
