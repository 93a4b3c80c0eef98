/** A voice that reads text out. */
export interface Voice {
  readonly id: string;
  /** As `es-PE`; some systems write `es_PE`. */
  readonly tag: string;
  /** Whether it speaks on this device. Any other sends what it reads to somebody's computer. */
  readonly local: boolean;
  /** Whether the system would take it before others. */
  readonly preferred: boolean;
}

/** How a sentence is read. */
export interface Manner {
  /** The id of a voice. */
  readonly voice: string;
  /** In percent of the voice's own speed. */
  readonly rate: number;
}

/** What reads aloud: the browser's speech, or in a test something that stands for it. */
export interface Speech {
  /** The voices that are known by now. */
  readonly voices: () => readonly Voice[];
  /** Calls back whenever voices have come or gone; what comes back ends that. */
  readonly whenVoicesChange: (tell: () => void) => () => void;
  /** Says a text, and tells once whether it was said to its end. What is hushed may be told of or not. */
  readonly say: (text: string, manner: Manner, over: (how: "ended" | "failed") => void) => void;
  /** Falls silent at once. */
  readonly hush: () => void;
}

/** The tags that are asked for first, by language; the nearest to Peru's Spanish that a system has. */
const NEAREST: Readonly<Record<string, readonly string[]>> = {
  es: ["es-pe", "es-419", "es-co", "es-ec", "es-bo", "es-cl", "es-mx", "es-us"],
  en: ["en-us", "en-gb"],
};

/**
 * The voice for a language: of this device, the nearest tag first, then the one that the system prefers. Undefined where
 * the device has none: a voice elsewhere is never taken.
 */
export const voiceFor = (voices: readonly Voice[], language: string): Voice | undefined => {
  const near = NEAREST[language] ?? [];
  const rank = ({ tag, preferred }: Voice): number => {
    const place = near.indexOf(plain(tag));
    return (place < 0 ? near.length : place) - (preferred ? 0.5 : 0);
  };
  return voices
    .filter(({ local, tag }) => local && plain(tag).split("-")[0] === language)
    .reduce<Voice | undefined>(
      (best, voice) => (best === undefined || rank(voice) < rank(best) ? voice : best),
      undefined,
    );
};

const plain = (tag: string): string => tag.replaceAll("_", "-").toLowerCase();
