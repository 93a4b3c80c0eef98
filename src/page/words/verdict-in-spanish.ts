import type { Verdict } from "../../narrative/playthrough.ts";

interface Judged {
  readonly verdict: Verdict;
  /** The lines of the side that is trusted, where it is one. */
  readonly locators: string;
}

/** `El primer papel (W68:26)`, `Los dos, de algún modo`. */
export const verdictInSpanish = ({ verdict, locators }: Judged): string => {
  switch (verdict) {
    case "first":
      return `El primer papel (${locators})`;
    case "second":
      return `El segundo papel (${locators})`;
    case "both":
      return "Los dos, de algún modo";
    case "cannot-tell":
      return "No puedo saberlo";
    default:
      return verdict satisfies never;
  }
};
