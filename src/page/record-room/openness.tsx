import { useId } from "preact/hooks";
import { useRoom } from "./room-context.ts";

/** How much lies open, and the button that opens the whole record or closes again what the player has not come to. */
export const Openness = ({ mine }: { readonly mine: number }) => {
  const { catalogue, words, view, turnTo } = useRoom();
  const note = useId();
  const all = catalogue.accounts.length;
  const open = catalogue.accounts.filter((card) => card.open).length;
  const toggle = () => {
    const { missing, ...rest } = view;
    turnTo({ ...rest, wholeOpen: !view.wholeOpen });
  };
  return (
    <div class="openness">
      <p class="counts" role="status">
        {words.open.count({ open, all })}
      </p>
      {/* Who has come to everything has nothing left to open or to close. */}
      {mine < all && (
        <>
          <button type="button" class="whole" aria-describedby={note} onClick={toggle}>
            {view.wholeOpen ? words.open.shut : words.open.whole}
          </button>
          <p class="whole-note" id={note}>
            {view.wholeOpen ? words.open.shutSays : words.open.wholeWarns}
          </p>
        </>
      )}
    </div>
  );
};
