import type { Beside } from "../../comparison/beside.ts";
import { listLocators } from "../night-context.ts";
import { SourceTitle } from "../source-title.tsx";
import { useColumns } from "./beside-context.ts";
import { citedLines } from "./cited-lines.ts";

/** The documents that the two columns name: how to cite each, and which of its lines are used. */
export const SourceLines = ({ beside }: { readonly beside: Beside }) => {
  const { record, sources, language, words } = useColumns();
  const cited = citedLines(record, sources, beside);
  return (
    <section class="cited" aria-labelledby="beside-sources">
      <h2 id="beside-sources">{words.sources.heading}</h2>
      {cited.length === 0 && <p>{words.sources.none}</p>}
      <ul>
        {cited.map(({ source, at }) => (
          <li key={source.id}>
            <p class="source-name">
              <SourceTitle source={source} language={language} />
            </p>
            <p class="cite" lang="en">
              {source.cite}
            </p>
            <p class="used">{words.sources.cited({ locators: listLocators(at) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
