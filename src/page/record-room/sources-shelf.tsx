import { type Locator, splitLocator } from "../../record/locator.ts";
import type { Source } from "../../record/source.ts";
import { SourceTitle } from "../source-title.tsx";
import { Fact } from "./cards.tsx";
import { documentsOf } from "./find.ts";
import { useRoom, useSay } from "./room-context.ts";
import { anchorOf, ShelfLink } from "./shelf-link.tsx";

/** The documents: what kind of witness each one is, and how to cite it. */
export const SourcesShelf = () => {
  const { catalogue, sources } = useRoom();
  return (
    <>
      {documentsOf(catalogue.accounts, sources).map((source) => (
        <Document key={source.id} source={source} />
      ))}
    </>
  );
};

const Document = ({ source }: { readonly source: Source }) => {
  const { catalogue, language, words } = useRoom();
  const say = useSay();
  const id = anchorOf({ shelf: "sources", at: source.id });
  const within = (locator: Locator) => splitLocator(locator).source === source.id;
  const cards = catalogue.accounts.filter(({ entry }) => entry.at.some(within));
  const first = cards
    .flatMap(({ entry }) => entry.at.filter(within))
    .sort((one, other) => splitLocator(one).line - splitLocator(other).line)[0];
  return (
    <section class="card document-card" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        <span class="locator">{source.id}</span> <SourceTitle source={source} language={language} />
      </h3>
      <dl class="facts">
        <Fact name={words.source.witness}>
          <strong>{words.source.kind[source.kind]}.</strong> {say(source.witness)}
        </Fact>
        <Fact name={words.source.cite}>
          <span class="cite" lang="en">
            {source.cite}
          </span>
        </Fact>
        <Fact name={words.source.voices}>
          <ul class="ways-to">
            {source.voices.map((voice) => (
              <li key={voice.id}>{say(voice.name)}</li>
            ))}
          </ul>
        </Fact>
        <Fact name={words.source.lines}>{source.lines.split(" ").join(", ")}</Fact>
      </dl>
      <p class="elsewhere">
        {words.source.open({ open: cards.filter(({ open }) => open).length, all: cards.length })}
        {first !== undefined && (
          <>
            {" · "}
            <ShelfLink to={{ shelf: "documents", at: first }}>{words.source.read}</ShelfLink>
          </>
        )}
      </p>
    </section>
  );
};
