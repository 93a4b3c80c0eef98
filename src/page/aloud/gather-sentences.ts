import type { Spoken } from "./reader-aloud.ts";
import { sentencesIn } from "./sentences.ts";

/** A sentence of the page, and where it stands there. */
export interface SentenceOnPage extends Spoken {
  readonly at: Range;
  /** The paragraph, heading or control that holds it. */
  readonly block: Element;
}

/** What is said for what stands on the page without words. */
export interface Wordless {
  /** For a hole in the documents. */
  readonly hole: string;
  /** For a quotation in a language for which the device has no voice. */
  readonly quotation: string;
}

/** Controls and marks; the choices are controls too, and belong to what is told. */
const PASSED_OVER =
  "button:not(.choices button, .hole), .locator, .unseen, input, textarea, select, svg, img, [aria-hidden='true']";

/** A stretch of one paragraph in one language: pieces of text one after the other. */
interface Run {
  readonly block: Element;
  readonly language: string;
  readonly quoted: boolean;
  readonly pieces: { readonly node: Node; readonly text: string }[];
}

/**
 * The sentences of a part of the page in the order in which they are read, each in the language that the page gives it;
 * `language` where it gives none. What is not to be seen, and controls other than choices, are passed over.
 */
export const gatherSentences = (part: Element, language: string, wordless: Wordless): readonly SentenceOnPage[] => {
  const runs: Run[] = [];
  let ended = true;
  const add = (node: Node, text: string, block: Element, within: Element) => {
    const spoken = within.closest("[lang]")?.getAttribute("lang") || language;
    const last = runs.at(-1);
    if (!ended && last?.block === block && last.language === spoken) last.pieces.push({ node, text });
    else runs.push({ block, language: spoken, quoted: within.closest("q") !== null, pieces: [{ node, text }] });
    ended = false;
  };
  const visit = (node: Node, block: Element): void => {
    if (node instanceof Text) {
      add(node, node.data, block, node.parentElement ?? block);
      return;
    }
    if (!(node instanceof Element) || node.matches(PASSED_OVER) || !node.checkVisibility()) return;
    if (node.matches(".hole")) {
      add(node, wordless.hole, block, node);
      return;
    }
    const flows = getComputedStyle(node).display.startsWith("inline");
    if (!flows) ended = true;
    for (const child of node.childNodes) visit(child, flows ? block : node);
    if (!flows) ended = true;
  };
  visit(part, part);
  return runs.flatMap((run) => sentencesOf(run, language, wordless));
};

const sentencesOf = (run: Run, pageLanguage: string, wordless: Wordless): readonly SentenceOnPage[] => {
  const whole = run.pieces.map(({ text }) => text).join("");
  const number = numberOf(run.block);
  return sentencesIn(whole, run.language).map(({ from, to }, index) => {
    const at = document.createRange();
    stand(at, "start", run.pieces, from);
    stand(at, "end", run.pieces, to);
    const text = asSpoken(whole.slice(from, to));
    return {
      text: index === 0 && number !== undefined ? `${number}: ${text}` : text,
      language: run.language,
      at,
      block: run.block,
      ...(run.quoted ? { instead: { text: wordless.quotation, language: pageLanguage } } : {}),
    };
  });
};

/** Without the marks that are there for setting lines, and with one space where the page has any. */
const asSpoken = (text: string): string => text.replaceAll("\u2060", "").replaceAll(/\s+/g, " ");

/** The number under which a choice is shown. */
const numberOf = (block: Element): number | undefined => {
  const item = block.closest(".choices > li");
  const list = item?.parentElement;
  return item && list ? [...list.children].indexOf(item) + 1 : undefined;
};

/** Puts one end of a range at a character of the pieces, counted from 0 through all of them. */
const stand = (range: Range, end: "start" | "end", pieces: Run["pieces"], character: number): void => {
  let before = 0;
  for (const { node, text } of pieces) {
    const inside = character - before;
    // An end may stand behind the last character of a piece, a start stands before the first of the next.
    if (end === "start" ? inside < text.length : inside <= text.length) {
      if (node instanceof Text) range[end === "start" ? "setStart" : "setEnd"](node, inside);
      else if (end === "start") range.setStartBefore(node);
      else range.setEndAfter(node);
      return;
    }
    before += text.length;
  }
};
