import type { Playthrough } from "../../narrative/playthrough.ts";
import type { NightsWords } from "../words/nights-words.ts";
import type { NightsActs } from "./nights-room.tsx";

/** A kept night that cannot be read as it stands. */
export interface UnreadNight {
  readonly id: string;
  readonly kind: "newer" | "damaged";
  /** What is wrong with it and where, in English. */
  readonly problem: string;
  /** What can be read of it. */
  readonly readable?: Playthrough;
}

interface UnreadNightsProps {
  readonly unread: readonly UnreadNight[];
  readonly words: NightsWords;
  readonly acts: Pick<NightsActs, "takeUp" | "remove">;
}

/** The nights that cannot be read: they stay until the player deletes them. */
export const UnreadNights = ({ unread, words, acts }: UnreadNightsProps) => (
  <section class="nights-unread" aria-labelledby="nights-unread">
    <h2 id="nights-unread">{words.unread.heading}</h2>
    <p>{words.unread.lead}</p>
    <ol class="night-rows">
      {unread.map(({ id, kind, problem, readable }, index) => {
        const called = words.unread.name({ index: index + 1 });
        const of = <span class="unseen">{words.row.of({ name: called })}</span>;
        return (
          <li class="night-row" id={`night-${id}`} key={id} tabIndex={-1}>
            <h3>{called}</h3>
            {kind === "newer" && <p>{words.unread.newer}</p>}
            <p class="detail" lang="en">
              {problem}
            </p>
            <p class="row-ways">
              {readable !== undefined && (
                <button type="button" class="onward" onClick={() => acts.takeUp(id)}>
                  {words.unread.takeUp}
                  {of}
                </button>
              )}
              <button type="button" onClick={() => acts.remove(id, called)}>
                {words.row.remove}
                {of}
              </button>
            </p>
          </li>
        );
      })}
    </ol>
  </section>
);
