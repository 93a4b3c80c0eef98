import { within } from "./save-form.ts";

/** What was new in a version, for a save of the version before. */
const NEWS: Readonly<Record<number, (playthrough: object) => object>> = {
  // Nights had no names, and did not know where they had branched from.
  1: (playthrough) => ({ name: "", from: null, ...playthrough }),
};

/** A save in the form of this edition: of an earlier version, brought up step by step; anything else as it is. */
export const upgrade = (raw: unknown): unknown => {
  let save = raw;
  for (let version = within(save, "version"); typeof version === "number"; version = within(save, "version")) {
    const news = NEWS[version];
    const playthrough = within(save, "playthrough");
    if (news === undefined || typeof save !== "object" || save === null) return save;
    const told = typeof playthrough === "object" && playthrough !== null ? news(playthrough) : playthrough;
    save = { ...save, version: version + 1, ...(told === undefined ? {} : { playthrough: told }) };
  }
  return save;
};
