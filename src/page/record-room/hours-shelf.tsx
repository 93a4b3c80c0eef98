import { byTime, type DayOfCards } from "./by-time.ts";
import { CardList } from "./cards.tsx";
import type { AccountCard, Catalogue } from "./catalogue.ts";
import { useRoom, useTitle } from "./room-context.ts";

/** The accounts of each night in the order of time, one night beside the other. */
export const HoursShelf = ({ found }: { readonly found: Catalogue }) => {
  const { records } = useRoom();
  const title = useTitle();
  return (
    <div class="nights-of-record">
      {records.map(({ episode }) => {
        const cards = found.accounts.filter((card) => card.episode === episode);
        return (
          cards.length > 0 && (
            <section key={episode}>
              <h3>{title(episode)}</h3>
              {byTime(cards).map((day) => (
                <Day key={day.date} day={day} />
              ))}
            </section>
          )
        );
      })}
    </div>
  );
};

const Day = ({ day: { date, hours } }: { readonly day: DayOfCards }) => {
  const { words } = useRoom();
  return (
    <section class="day">
      <h4>{date === undefined ? words.time.noDate : words.time.day(date)}</h4>
      {hours.map(({ hour, cards }) => (
        <div class="hour-of-record" key={hour}>
          {hour !== undefined && <p class="hour">{hourIn(cards[0], words.time.hour)}</p>}
          {hour === undefined && date !== undefined && <p class="no-hour">{words.time.noHour}</p>}
          <ByPrecision cards={cards} />
        </div>
      ))}
    </section>
  );
};

const hourIn = <Said,>({ entry }: AccountCard, say: (time: NonNullable<AccountCard["entry"]["time"]>) => Said) =>
  entry.time && say(entry.time);

const PRECISIONS = ["stated", "inferred", "approximate", undefined] as const;

/** The accounts of one hour: whether a document states it, or we worked it out, is said before them. */
const ByPrecision = ({ cards }: { readonly cards: readonly AccountCard[] }) => {
  const { words } = useRoom();
  return (
    <>
      {PRECISIONS.map((precision) => {
        const these = cards.filter(({ entry }) => entry.time?.precision === precision);
        return (
          these.length > 0 && (
            <div class="precision" key={precision}>
              {precision !== undefined && <p class="how-known">{words.time.precision[precision]}</p>}
              <CardList cards={these} />
            </div>
          )
        );
      })}
    </>
  );
};
