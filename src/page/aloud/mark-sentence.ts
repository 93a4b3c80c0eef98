import type { SentenceOnPage } from "./gather-sentences.ts";

/** What `::highlight()` in reading-comfort.css calls the sentence that is read. */
const NAME = "aloud";
const LINE = "data-aloud";

/**
 * Marks the sentence that is read out, and brings it into sight; undefined takes the mark away. The sentence is marked
 * without a change to the page, of which those who hear it by other means would be told; where a browser cannot do that
 * the paragraph alone is marked.
 */
export const markSentence = (sentence: SentenceOnPage | undefined): void => {
  for (const line of document.querySelectorAll(`[${LINE}]`)) line.removeAttribute(LINE);
  const highlights = globalThis.CSS?.highlights;
  highlights?.delete(NAME);
  if (sentence === undefined || !sentence.block.isConnected) return;
  sentence.block.setAttribute(LINE, "");
  highlights?.set(NAME, new Highlight(sentence.at));
  if (!inSight(sentence)) bringIntoSight(sentence.at);
};

/** Whether both ends of it are on the screen, with nothing that stays in place above them. */
const inSight = ({ at, block }: SentenceOnPage): boolean => {
  const lines = [...at.getClientRects()];
  return [lines[0], lines.at(-1)].every((line) => {
    if (line === undefined) return true;
    if (line.top < 0 || line.bottom > innerHeight) return false;
    const there = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    return there !== null && (block.contains(there) || there.contains(block));
  });
};

/** To the middle of the screen; the beginning of a long one to the upper third, below a print that stays in place. */
const bringIntoSight = (at: Range): void => {
  const { top, height } = at.getBoundingClientRect();
  scrollBy({ top: height > innerHeight / 2 ? top - innerHeight / 3 : top + height / 2 - innerHeight / 2 });
};
