import type { Setting } from "../narrative/moment.ts";
import { deskOf } from "../record/look-up.ts";
import { useNight, useWords } from "./night-context.ts";

interface DatelineProps {
  readonly setting: Setting;
  readonly id: string;
  readonly rank?: "h1" | "h2";
}

/** Where, when and through whose eyes: the heading of a passage; under the title of the game it is one of the second rank. */
export const Dateline = ({ setting, id, rank: Heading = "h1" }: DatelineProps) => {
  const { record, words } = useNight();
  const inLanguage = useWords();
  return (
    <header class="dateline">
      <Heading id={id}>
        {setting.place !== undefined && <span class="place">{words.place[setting.place]}</span>}{" "}
        {setting.hour !== undefined && <span class="hour">{words.hour(setting.hour)}</span>}
      </Heading>
      {setting.desk !== undefined && (
        <p class="seat">{words.reading.seat({ desk: inLanguage(deskOf(record, setting.desk).name) })}</p>
      )}
    </header>
  );
};
