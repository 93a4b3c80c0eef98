/**
 * The night on the screen when this entry of the browser's history was made, undefined for the title page; `unknown` for an
 * entry that the browser made itself, for a link or an address that was typed. The night is under every room that is entered
 * from it, so it is no part of the address.
 */
export const nightInHistory = (): { readonly night: string | undefined } | "unknown" => {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("night" in state)) return "unknown";
  return { night: typeof state.night === "string" ? state.night : undefined };
};

/** Whether this entry is noted as one of that night, or of the title page. */
export const isNoted = (night: string | undefined): boolean => {
  const noted = nightInHistory();
  return noted !== "unknown" && noted.night === night;
};

const stateOf = (night: string | undefined): { readonly night: string | null } => ({ night: night ?? null });

/** Notes the night on the screen: as a new entry, to which the browser's own way back leads, or in this one. */
export const noteNight = (night: string | undefined, entry: "new" | "this"): void => {
  if (entry === "new") history.pushState(stateOf(night), "", location.href);
  else history.replaceState(stateOf(night), "", location.href);
};

/** Makes a new entry for the title page, without the address of a room; none where this entry is its own. */
export const noteTitle = (): void => {
  if (!isNoted(undefined) || location.hash !== "")
    history.pushState(stateOf(undefined), "", location.pathname + location.search);
};
