import { useId } from "preact/hooks";
import { documentsOf, type Search } from "./find.ts";
import { useRoom, useSay } from "./room-context.ts";

interface FinderProps {
  readonly seek: (search: Search) => void;
  /** How many cards of the shelf are shown, and how many there are. */
  readonly count: number;
  readonly all: number;
}

/** Looks for words, lines and names on a shelf while one types, and for one document alone. */
export const Finder = ({ seek, count, all }: FinderProps) => {
  const { catalogue, sources, words, search } = useRoom();
  const say = useSay();
  const field = useId();
  const choice = useId();
  return (
    <search aria-label={words.find.label}>
      <form class="finder" onSubmit={(sent) => sent.preventDefault()}>
        <p>
          <label for={field}>{words.find.words}</label>
          <input
            id={field}
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={search.words}
            onInput={(typed) => seek({ ...search, words: typed.currentTarget.value })}
          />
        </p>
        <p>
          <label for={choice}>{words.find.document}</label>
          <select
            id={choice}
            value={search.document ?? ""}
            onChange={(chosen) => {
              const { value } = chosen.currentTarget;
              seek(value === "" ? { words: search.words } : { ...search, document: value });
            }}
          >
            <option value="">{words.find.everyDocument}</option>
            {documentsOf(catalogue.accounts, sources).map((source) => (
              <option key={source.id} value={source.id}>
                {source.id}: {say(source.title)}
              </option>
            ))}
          </select>
        </p>
        <p class="counts" role="status">
          {count === 0 ? words.find.nothing : words.find.found({ count, all })}
        </p>
      </form>
    </search>
  );
};
