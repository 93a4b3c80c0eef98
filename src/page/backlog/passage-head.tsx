import type { Setting } from "../../narrative/moment.ts";
import { deskOf } from "../../record/look-up.ts";
import { useNight, useWords } from "../night-context.ts";

/** Where, when and through whose eyes a passage was seen. */
export const PassageHead = ({ setting: { place, hour, desk } }: { readonly setting: Setting }) => {
  const { record, words } = useNight();
  const inLanguage = useWords();
  return (
    <h3 class="passage-head">
      {place !== undefined && <span class="place">{words.place[place]}</span>}{" "}
      {hour !== undefined && <span class="hour">{words.hour(hour)}</span>}{" "}
      {desk !== undefined && (
        <span class="seat">{words.reading.seat({ desk: inLanguage(deskOf(record, desk).name) })}</span>
      )}
    </h3>
  );
};
