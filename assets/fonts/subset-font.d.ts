declare module "subset-font" {
  /** Cuts a font down to the characters of a text, and its axes to a value or a range. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: "woff2";
      /** Whether glyphs are left out that only a layout feature would bring in. */
      readonly noLayoutClosure?: boolean;
      readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    },
  ): Promise<Buffer>;
}
