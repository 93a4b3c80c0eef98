import type { NightsWords } from "../words/nights-words.ts";
import type { NightsActs } from "./nights-room.tsx";

/** A night that was deleted, as long as that can be undone. */
export interface RemovedNight {
  readonly id: string;
  /** What it was called on the page. */
  readonly called: string;
}

interface RemovedProps {
  readonly removed: readonly RemovedNight[];
  readonly words: NightsWords;
  readonly acts: Pick<NightsActs, "undo" | "letGo">;
}

/** What was deleted, at the foot of the room as long as it can be undone. */
export const Removed = ({ removed, words, acts }: RemovedProps) => (
  <section class="removed" aria-label={words.removed.label} aria-live="polite" hidden={removed.length === 0}>
    {removed.map(({ id, called }) => (
      <div class="notice" key={id}>
        <p>{words.removed.said({ name: called })}</p>
        <button type="button" class="onward" id={`undo-${id}`} onClick={() => acts.undo(id)}>
          {words.removed.undo}
          <span class="unseen">{words.row.of({ name: called })}</span>
        </button>
        <button type="button" onClick={() => acts.letGo(id)}>
          {words.removed.dismiss}
          <span class="unseen">{words.row.of({ name: called })}</span>
        </button>
      </div>
    ))}
  </section>
);
