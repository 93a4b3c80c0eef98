import { CardList, Slip } from "./cards.tsx";
import type { AccountCard, Catalogue, ContradictionCard } from "./catalogue.ts";
import { useRoom, useSay, useTitle, useVoice } from "./room-context.ts";
import { anchorOf } from "./shelf-link.tsx";

/** Accounts that cannot both be true, one side beside the other. */
export const ContradictionsShelf = ({ found }: { readonly found: Catalogue }) => {
  const { records } = useRoom();
  const title = useTitle();
  return (
    <>
      {records.map(({ episode }) => {
        const contradictions = found.contradictions.filter((card) => card.episode === episode);
        return (
          contradictions.length > 0 && (
            <section key={episode}>
              <h3>{title(episode)}</h3>
              {contradictions.map((contradiction) => (
                <Contradiction key={contradiction.key} contradiction={contradiction} />
              ))}
            </section>
          )
        );
      })}
    </>
  );
};

const Contradiction = ({ contradiction }: { readonly contradiction: ContradictionCard }) => {
  const { words } = useRoom();
  const say = useSay();
  const title = useTitle();
  const { entry, key, open, sides, usedBy } = contradiction;
  const id = anchorOf({ shelf: "contradictions", at: key });
  if (!open) {
    const lines = [...new Set(sides.flat().flatMap((card) => card.entry.at))];
    return (
      <section class="card contradiction" id={id} tabIndex={-1}>
        <Slip at={lines} says={words.contradiction.closed} />
      </section>
    );
  }
  const [first = [], second = []] = sides;
  return (
    <section class="card contradiction" aria-labelledby={id}>
      <h4 id={id} tabIndex={-1}>
        {say(entry.about)}
      </h4>
      <div class="sides">
        <Side side="first" cards={first} />
        <Side side="second" cards={second} />
      </div>
      {entry.explained.length > 0 && (
        <>
          <h5>{words.contradiction.explained}</h5>
          <ul class="explained-by">
            {entry.explained.map((each) => (
              <li key={each.en}>{say(each)}</li>
            ))}
          </ul>
        </>
      )}
      {usedBy.length > 1 && (
        <p class="used-by">
          {words.account.usedBy}: {usedBy.map(title).join(" · ")}
        </p>
      )}
    </section>
  );
};

interface SideProps {
  readonly side: "first" | "second";
  readonly cards: readonly AccountCard[];
}

const Side = ({ side, cards }: SideProps) => {
  const { words } = useRoom();
  const voice = useVoice();
  const voices = [...new Set(cards.map(({ entry }) => voice(entry.voice)))].join(", ");
  return (
    <section>
      <h5>{words.contradiction.side({ side, voices })}</h5>
      <CardList cards={cards} />
    </section>
  );
};
