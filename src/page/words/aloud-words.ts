/** What is said around reading aloud, in one language. Placeholders are named; nothing is put together outside. */
export interface AloudWords {
  readonly heading: string;
  readonly read: string;
  readonly pause: string;
  readonly goOn: string;
  readonly stop: string;
  readonly failed: string;
  readonly rate: string;
  readonly percent: (values: { readonly percent: number }) => string;
  readonly privacy: string;
  readonly noVoice: string;
  /** Read out where a hole in the documents stands. */
  readonly hole: string;
  /** Read out for a quotation in a language for which the device has no voice. */
  readonly quotation: string;
}
