/** The languages that the house speaks. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The first language of a reader's list, as in `["es-PE", "en"]`, that the house speaks; English where it speaks none. */
export const languageFor = (wanted: readonly string[]): Language =>
  wanted.flatMap((tag) => LANGUAGES.find((each) => each === tag.toLowerCase().split("-")[0]) ?? [])[0] ?? "en";

/** The other language of the two. */
export const otherThan = (language: Language): Language => (language === "en" ? "es" : "en");
