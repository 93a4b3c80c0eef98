import { readAnnotation } from "../../narrative/annotation.ts";

/** The id that a tag of that word gives; undefined where there is no such tag, or one that the house cannot read. */
export const tagged = (tags: readonly string[], word: "choice" | "decision" | "ending"): string | undefined => {
  for (const tag of tags) {
    const read = readAnnotation(tag);
    if (!read.ok) continue;
    const { annotation } = read;
    if (annotation.kind === "choice" && word === "choice") return annotation.choice;
    if (annotation.kind === "decision" && word === "decision") return annotation.decision;
    if (annotation.kind === "ending" && word === "ending") return annotation.ending;
  }
  return undefined;
};
