import { Fact, Ways } from "./cards.tsx";
import type { Catalogue, SilenceCard } from "./catalogue.ts";
import { useRoom, useSay, useTitle } from "./room-context.ts";
import { anchorOf, Locators } from "./shelf-link.tsx";

/** What the documents do not say, each with why and where. */
export const SilencesShelf = ({ found }: { readonly found: Catalogue }) => {
  const { records } = useRoom();
  const title = useTitle();
  return (
    <>
      {records.map(({ episode }) => {
        const silences = found.silences.filter((card) => card.episode === episode);
        return (
          silences.length > 0 && (
            <section key={episode}>
              <h3>{title(episode)}</h3>
              <ul class="holes">
                {silences.map((silence) => (
                  <li key={silence.key}>
                    <Hole silence={silence} />
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
};

const Hole = ({ silence: { key, entry, decisions, usedBy } }: { readonly silence: SilenceCard }) => {
  const { catalogue, words } = useRoom();
  const say = useSay();
  const title = useTitle();
  const id = anchorOf({ shelf: "silences", at: key });
  // That a decision has no answer is an answer: it is not told before that decision lies open.
  const told = catalogue.decisions.filter((card) => card.open && decisions.includes(card.key));
  return (
    <section class="card silence" aria-labelledby={id}>
      <p class="torn" aria-hidden="true">
        <span class="hole" />
      </p>
      <h4 id={id} tabIndex={-1}>
        {say(entry.missing)}
      </h4>
      <p class="how-known">{words.silence.kind[entry.kind]}</p>
      <dl class="facts">
        <Fact name={words.silence.where}>
          <Locators at={entry.at} />
        </Fact>
        <Ways name={words.silence.decisions} shelf="decisions" cards={told} />
        {usedBy.length > 1 && <Fact name={words.account.usedBy}>{usedBy.map(title).join(" · ")}</Fact>}
      </dl>
    </section>
  );
};
