import { endingOf, type ToldNight } from "../../comparison/told-night.ts";
import { present } from "../../narrative/replay.ts";
import { settingAt } from "../setting-shown.ts";
import type { NightsWords } from "../words/nights-words.ts";
import type { PageWords } from "../words/words.ts";
import type { NightTold } from "./gather-nights.ts";

/** What a night is called: by its name, or by where it has come to and after how many decisions. */
export const calledOf = (
  { name, decisions }: { readonly name: string; readonly decisions: number },
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

/** Where a night has come to. */
export const cameTo = (night: ToldNight): NightTold => {
  const { playthrough, telling } = night;
  if (telling.stopped !== undefined) return { kind: "stopped" };
  const ending = endingOf(night);
  if (ending !== undefined) return { kind: "ended", title: ending.title };
  return { kind: "stands", place: settingAt(present(telling), playthrough.leaf).place };
};

/** What nights are called that stand together, by their ids: two that would be called alike have their dates with it. */
export const calledApart = (
  nights: readonly ToldNight[],
  keptAt: (id: string) => Date,
  words: NightsWords,
  places: PageWords["place"],
): ReadonlyMap<string, string> => {
  const called = nights.map((night) => {
    const { id, name, trail } = night.playthrough;
    return { id, name: calledOf({ name, decisions: trail.length }, cameTo(night), words, places) };
  });
  const alike = (name: string) => called.filter((each) => each.name === name).length > 1;
  return new Map(
    called.map(({ id, name }) => [id, alike(name) ? `${name} (${words.row.kept(keptAt(id))})` : name] as const),
  );
};
