/** What the settings of the text are called, in one language. Placeholders are named; nothing is put together outside. */
export interface ComfortWords {
  readonly heading: string;
  readonly textSize: string;
  readonly lineSpacing: string;
  readonly wordSpacing: string;
  readonly letterSpacing: string;
  readonly percent: (values: { readonly percent: number }) => string;
  readonly asPrinted: string;
}
