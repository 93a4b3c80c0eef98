import type { NightsWords } from "../words/nights-words.ts";
import type { PageWords } from "../words/words.ts";
import type { ListedNight, NightTold } from "./gather-nights.ts";

/** What a night is called: by its name, or by where it has come to and after how many decisions. */
export const calledOf = (
  { name, decisions }: ListedNight,
  told: NightTold | undefined,
  words: NightsWords,
  places: PageWords["place"],
): string => {
  if (name !== "") return name;
  if (told?.kind === "ended") return words.made.ended({ title: told.title, decisions });
  if (told?.kind === "stands" && told.place !== undefined)
    return words.made.stands({ place: places[told.place], decisions });
  return words.made.untold({ decisions });
};
