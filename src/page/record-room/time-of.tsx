import type { Account } from "../../record/account.ts";
import { useRoom } from "./room-context.ts";

/** When it was, how the document gives it, and the document's own phrase for it. */
export const TimeOf = ({ time }: { readonly time: NonNullable<Account["time"]> }) => {
  const { words } = useRoom();
  return (
    <>
      {words.time.told(time)} ({words.time.precision[time.precision]}
      {time.words !== undefined && (
        <>
          , {words.time.phrase} <q lang="en">{time.words}</q>
        </>
      )}
      )
    </>
  );
};
