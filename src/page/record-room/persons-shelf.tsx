import { CardList, Ways } from "./cards.tsx";
import { findPersons, type PersonFound } from "./find.ts";
import { personIn, useRoom, useTitle } from "./room-context.ts";
import { anchorOf } from "./shelf-link.tsx";

/** Persons, offices and bodies, each with the accounts in which it stands. */
export const PersonsShelf = () => {
  const room = useRoom();
  return (
    <ul class="persons">
      {findPersons(room).map((found) => (
        <li key={found.person}>
          <Person found={found} />
        </li>
      ))}
    </ul>
  );
};

const Person = ({ found: { person, accounts: cards, decisions } }: { readonly found: PersonFound }) => {
  const { words, view, records } = useRoom();
  const title = useTitle();
  const open = cards.filter((card) => card.open).length;
  return (
    <details class="person" open={view.shelf === "persons" && view.at === person}>
      <summary id={anchorOf({ shelf: "persons", at: person })}>
        <h3>{personIn(words, person)}</h3>{" "}
        <span class="counts">{words.person.stands({ open, all: cards.length })}</span>
      </summary>
      {records.map(({ episode }) => {
        const ofEpisode = cards.filter((card) => card.episode === episode);
        return (
          ofEpisode.length > 0 && (
            <section key={episode}>
              <h4>{title(episode)}</h4>
              <CardList cards={ofEpisode} />
            </section>
          )
        );
      })}
      {decisions.length > 0 && (
        <dl class="facts">
          <Ways name={words.person.decides} shelf="decisions" cards={decisions} />
        </dl>
      )}
    </details>
  );
};
