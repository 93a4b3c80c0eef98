/** The text in English quotation marks; those within it become the inner ones. */
export const quoteInEnglish = (text: string): string => `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;

/** The text in Spanish quotation marks; those within it become the inner ones. */
export const quoteInSpanish = (text: string): string => `«${text.replaceAll("«", "“").replaceAll("»", "”")}»`;
