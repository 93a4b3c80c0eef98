/**
 * The night on the screen when this entry of the browser's history was made; undefined for the title page. The night is under
 * every room that is entered from it, so it is no part of the address.
 */
export const nightInHistory = (): string | undefined => {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("night" in state)) return undefined;
  return typeof state.night === "string" ? state.night : undefined;
};

/** Notes the night on the screen: as a new entry, to which the browser's own way back leads, or in this one. */
export const noteNight = (night: string | undefined, entry: "new" | "this"): void => {
  const state = night === undefined ? null : { night };
  if (entry === "new") history.pushState(state, "", location.href);
  else history.replaceState(state, "", location.href);
};

/** Makes a new entry for the title page, without the address of a room; none where this entry is its own. */
export const noteTitle = (): void => {
  if (nightInHistory() !== undefined || location.hash !== "")
    history.pushState(null, "", location.pathname + location.search);
};
