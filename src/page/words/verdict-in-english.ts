import type { Verdict } from "../../narrative/playthrough.ts";

interface Judged {
  readonly verdict: Verdict;
  /** The lines of the side that is trusted, where it is one. */
  readonly locators: string;
}

/** `The first slip (W68:26)`, `Both, somehow`. */
export const verdictInEnglish = ({ verdict, locators }: Judged): string => {
  switch (verdict) {
    case "first":
      return `The first slip (${locators})`;
    case "second":
      return `The second slip (${locators})`;
    case "both":
      return "Both, somehow";
    case "cannot-tell":
      return "I cannot tell";
    default:
      return verdict satisfies never;
  }
};
