/** A line of a document: `W68:26` is line 26 of the document W68. */
export type Locator = `${string}:${number}`;

/** The two halves of a locator: the id of the source and the line, counted from 1. */
export const splitLocator = (locator: Locator): { readonly source: string; readonly line: number } => {
  const colon = locator.lastIndexOf(":");
  return { source: locator.slice(0, colon), line: Number(locator.slice(colon + 1)) };
};
