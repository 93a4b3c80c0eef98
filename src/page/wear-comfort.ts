/** How the words are set for whoever reads them; whole percents. */
export interface Comfort {
  /** Of the size that the house prints in. */
  readonly textSize: number;
  /** Of the distance that the house keeps between lines. */
  readonly lineSpacing: number;
  /** Of the height of the letters, added between words. */
  readonly wordSpacing: number;
  /** Of the height of the letters, added between letters. */
  readonly letterSpacing: number;
}

/** As the house prints. */
export const AS_PRINTED: Comfort = { textSize: 100, lineSpacing: 100, wordSpacing: 0, letterSpacing: 0 };

/** The custom property of each, as reading-comfort.css reads it, and its unit. */
const PROPERTIES = {
  textSize: { name: "--text-size", value: (percent: number) => `${percent / 100}` },
  lineSpacing: { name: "--line-spacing", value: (percent: number) => `${percent / 100}` },
  wordSpacing: { name: "--word-spacing", value: (percent: number) => `${percent / 100}em` },
  letterSpacing: { name: "--letter-spacing", value: (percent: number) => `${percent / 100}em` },
} as const;

/**
 * Sets the page as the reader likes it: custom properties on its root, and in `data-set` the names of those that are not as
 * printed, so that a page nobody has touched is styled by nothing here.
 */
export const wearComfort = (root: HTMLElement, comfort: Comfort): void => {
  const set: string[] = [];
  for (const [part, { name, value }] of Object.entries(PROPERTIES)) {
    const percent = comfort[part as keyof Comfort];
    if (percent === AS_PRINTED[part as keyof Comfort]) root.style.removeProperty(name);
    else {
      root.style.setProperty(name, value(percent));
      set.push(name.slice(2));
    }
  }
  if (set.length === 0) delete root.dataset.set;
  else root.dataset.set = set.join(" ");
};
