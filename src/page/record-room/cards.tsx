import type { Locator } from "../../record/locator.ts";
import type { AccountCard, ContradictionCard, DecisionCard } from "./catalogue.ts";
import { personIn, useRoom, useSay, useTitle, useVoice } from "./room-context.ts";
import { Locators, ShelfLink } from "./shelf-link.tsx";
import { TimeOf } from "./time-of.tsx";

/** What has not been opened: where it stands, and nothing of what it says. */
export const Slip = ({ at, says }: { readonly at: readonly Locator[]; readonly says: string }) => (
  <p class="slip">
    {at.length > 0 && (
      <>
        <Locators at={at} /> ·{" "}
      </>
    )}
    {says}
  </p>
);

/** Several accounts, one below the other; those that do not lie open come together on one slip. */
export const CardList = ({ cards }: { readonly cards: readonly AccountCard[] }) => {
  const { words } = useRoom();
  const open = cards.filter((card) => card.open);
  const shut = cards.filter((card) => !card.open);
  const lines = [...new Set(shut.flatMap(({ entry }) => entry.at))];
  return (
    <>
      {open.length > 0 && (
        <ul class="cards">
          {open.map((card) => (
            <li key={card.key}>
              <BriefCard card={card} />
            </li>
          ))}
        </ul>
      )}
      {shut.length > 0 && <Slip at={lines} says={words.notYetSeveral({ count: shut.length })} />}
    </>
  );
};

/** An account in short: the claim, the quoted phrase, the lines and the voice. */
const BriefCard = ({ card }: { readonly card: AccountCard }) => {
  const { words } = useRoom();
  const voice = useVoice();
  return (
    <div class="card brief">
      <Claim card={card} />
      <p class="witness">
        <Locators at={card.entry.at} /> · {voice(card.entry.voice)} · {words.account.kind[card.entry.kind]}
      </p>
    </div>
  );
};

/** An account with all that is known of it. */
export const WholeCard = ({ card }: { readonly card: AccountCard }) => {
  const { catalogue, words, records } = useRoom();
  const voice = useVoice();
  const title = useTitle();
  const { entry } = card;
  return (
    <div class="card">
      <Claim card={card} />
      <dl class="facts">
        <Fact name={words.account.voice}>
          {voice(entry.voice)} · {words.account.kind[entry.kind]}
        </Fact>
        {entry.time !== undefined && (
          <Fact name={words.account.time}>
            <TimeOf time={entry.time} />
          </Fact>
        )}
        {entry.actors.length > 0 && (
          <Fact name={words.account.persons}>
            {entry.actors.map((actor, index) => (
              <>
                {index > 0 && ", "}
                <ShelfLink to={{ shelf: "persons", at: actor }}>{personIn(words, actor)}</ShelfLink>
              </>
            ))}
          </Fact>
        )}
        <Ways
          name={words.account.attests}
          shelf="decisions"
          cards={catalogue.decisions.filter(({ key }) => card.attests.includes(key))}
        />
        <Ways
          name={words.account.contradicts}
          shelf="contradictions"
          cards={catalogue.contradictions.filter(({ key }) => card.contradicts.includes(key))}
        />
        {records.length > 1 && <Fact name={words.account.usedBy}>{card.usedBy.map(title).join(" · ")}</Fact>}
      </dl>
    </div>
  );
};

const Claim = ({ card: { entry } }: { readonly card: AccountCard }) => {
  const say = useSay();
  return (
    <>
      <p class="claim">{say(entry.claim)}</p>
      {entry.quote !== undefined && (
        <p class="quote">
          {/* The documents are in English, whatever the page speaks. */}
          <q lang="en">{entry.quote.text}</q> {entry.at.length > 1 && <span class="locator">{entry.quote.at}</span>}
        </p>
      )}
    </>
  );
};

interface FactProps {
  readonly name: string;
  readonly children: preact.ComponentChildren;
}

/** One thing that is known of an entry, with its name. */
export const Fact = ({ name, children }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

interface WaysProps {
  readonly name: string;
  readonly shelf: "decisions" | "contradictions";
  readonly cards: readonly (DecisionCard | ContradictionCard)[];
}

/** The ways to the decisions or contradictions in which something stands; those not opened are counted and not told. */
export const Ways = ({ name, shelf, cards }: WaysProps) => {
  const { words } = useRoom();
  const say = useSay();
  if (cards.length === 0) return null;
  return (
    <Fact name={name}>
      <ul class="ways-to">
        {cards.map(({ key, entry, open }) => (
          <li key={key}>
            <ShelfLink to={{ shelf, at: key }}>
              {"question" in entry ? say(entry.question) : open ? say(entry.about) : words.notYet}
            </ShelfLink>
          </li>
        ))}
      </ul>
    </Fact>
  );
};
