import type { Setting } from "../narrative/moment.ts";
import { deskOf } from "../record/look-up.ts";
import { useNight, useWords } from "./night-context.ts";

/** Where, when and through whose eyes: the heading of a passage. */
export const Dateline = ({ setting, id }: { readonly setting: Setting; readonly id: string }) => {
  const { record, words } = useNight();
  const inLanguage = useWords();
  return (
    <header class="dateline">
      <h2 id={id}>
        {setting.place !== undefined && <span class="place">{words.place[setting.place]}</span>}{" "}
        {setting.hour !== undefined && <span class="hour">{words.hour(setting.hour)}</span>}
      </h2>
      {setting.desk !== undefined && (
        <p class="seat">{words.reading.seat({ desk: inLanguage(deskOf(record, setting.desk).name) })}</p>
      )}
    </header>
  );
};
