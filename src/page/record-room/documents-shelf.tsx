import { type Locator, splitLocator } from "../../record/locator.ts";
import type { Source } from "../../record/source.ts";
import { SourceTitle } from "../source-title.tsx";
import { Slip, WholeCard } from "./cards.tsx";
import type { AccountCard, Catalogue, SilenceCard } from "./catalogue.ts";
import { documentsOf } from "./find.ts";
import { useRoom, useSay } from "./room-context.ts";
import { anchorOf, ShelfLink } from "./shelf-link.tsx";

/** Each document line by line: what it says there, and what it leaves out. */
export const DocumentsShelf = ({ found }: { readonly found: Catalogue }) => {
  const { sources } = useRoom();
  return (
    <>
      {documentsOf(found.accounts, sources).map((source) => (
        <Document key={source.id} source={source} found={found} />
      ))}
    </>
  );
};

const Document = ({ source, found }: { readonly source: Source; readonly found: Catalogue }) => {
  const { search, language } = useRoom();
  const within = (at: readonly Locator[]) => at.filter((locator) => splitLocator(locator).source === source.id);
  // A silence is no account: it stands on its line while the whole document is shown.
  const silences = search.words.trim() === "" ? found.silences : [];
  const lines = [...found.accounts, ...silences].flatMap(({ entry }) => within(entry.at));
  const inOrder = [...new Set(lines)].sort((one, other) => splitLocator(one).line - splitLocator(other).line);
  return (
    <section class="document">
      <h3>
        <span class="locator">{source.id}</span> <SourceTitle source={source} language={language} />
      </h3>
      {inOrder.map((locator) => (
        <Line
          key={locator}
          locator={locator}
          cards={found.accounts.filter(({ entry }) => entry.at.includes(locator))}
          silences={silences.filter(({ entry }) => entry.at.includes(locator))}
        />
      ))}
    </section>
  );
};

interface LineProps {
  readonly locator: Locator;
  readonly cards: readonly AccountCard[];
  readonly silences: readonly SilenceCard[];
}

const inSourceOf = (one: Locator, other: Locator): boolean => splitLocator(one).source === splitLocator(other).source;

/** One line of a document. An account that rests on several lines stands on the first of them in full. */
const Line = ({ locator, cards, silences }: LineProps) => {
  const { words } = useRoom();
  const open = cards.filter((card) => card.open);
  const shut = cards.length - open.length;
  const firstOf = ({ entry }: AccountCard) => entry.at.find((each) => inSourceOf(each, locator)) ?? locator;
  const here = open.filter((card) => firstOf(card) === locator);
  const elsewhere = new Set(open.map(firstOf).filter((first) => first !== locator));
  const id = anchorOf({ shelf: "documents", at: locator });
  return (
    <section class="line" aria-labelledby={id}>
      <h4 id={id} tabIndex={-1}>
        <ShelfLink class="locator" to={{ shelf: "documents", at: locator }}>
          {locator}
        </ShelfLink>
      </h4>
      <div class="on-line">
        {here.length > 0 && (
          <ul class="cards">
            {here.map((card) => (
              <li key={card.key}>
                <WholeCard card={card} />
              </li>
            ))}
          </ul>
        )}
        {[...elsewhere].map((first) => (
          <p class="elsewhere" key={first}>
            <ShelfLink to={{ shelf: "documents", at: first }}>{words.account.elsewhere({ locator: first })}</ShelfLink>
          </p>
        ))}
        {shut > 0 && <Slip at={[locator]} says={words.notYetSeveral({ count: shut })} />}
        {silences.map((silence) => (
          <SilenceOnLine key={silence.key} silence={silence} />
        ))}
      </div>
    </section>
  );
};

const SilenceOnLine = ({ silence: { key, entry } }: { readonly silence: SilenceCard }) => {
  const { words } = useRoom();
  const say = useSay();
  return (
    <p class="silence-on-line">
      <span class="hole" aria-hidden="true" />{" "}
      <ShelfLink to={{ shelf: "silences", at: key }}>{words.account.silence}</ShelfLink>: {say(entry.missing)}
    </p>
  );
};
