import type { Source } from "../../record/source.ts";
import type { Catalogue } from "./catalogue.ts";
import { documentsOf } from "./find.ts";
import { MIRRORED, type Shelf } from "./record-view.ts";

/** Whether something stands at that place of a shelf. */
export const leadsSomewhere = (shelf: Shelf, at: string, catalogue: Catalogue, sources: readonly Source[]): boolean => {
  const { accounts, decisions, contradictions, silences } = catalogue;
  switch (shelf) {
    case "documents":
      return [...accounts, ...silences].some(({ entry }) => entry.at.some((locator) => locator === at));
    case "hours":
      return false;
    case "persons":
      return (
        accounts.some(({ entry }) => entry.actors.includes(at)) || decisions.some(({ entry }) => entry.actor === at)
      );
    case "decisions":
      return decisions.some(({ key }) => key === at);
    case "mirror":
      return decisions.some(({ key, episode }) => key === at && MIRRORED.some((night) => night === episode));
    case "contradictions":
      return contradictions.some(({ key }) => key === at);
    case "silences":
      return silences.some(({ key }) => key === at);
    case "sources":
      return documentsOf(accounts, sources).some(({ id }) => id === at);
    default:
      return shelf satisfies never;
  }
};
