/** Everything that the room of the nights says by itself, in one language. Placeholders are named; nothing is put together outside. */
export interface NightsWords {
  readonly heading: string;
  readonly lead: (values: { readonly count: number }) => string;
  readonly none: string;
  /** The name of a night that the player has not named. */
  readonly made: {
    readonly ended: (values: { readonly title: string; readonly decisions: number }) => string;
    readonly stands: (values: { readonly place: string; readonly decisions: number }) => string;
    readonly untold: (values: { readonly decisions: number }) => string;
  };
  readonly row: {
    readonly decisions: (values: { readonly decisions: number }) => string;
    readonly kept: (date: Date) => string;
    readonly ended: (values: { readonly title: string }) => string;
    readonly stands: (values: { readonly place: string }) => string;
    readonly going: string;
    readonly stopped: string;
    readonly branched: (values: { readonly name: string; readonly decisions: number }) => string;
    readonly branchedAway: (values: { readonly decisions: number }) => string;
    /** After the name of a button, for those who hear the page: which night it is for. */
    readonly of: (values: { readonly name: string }) => string;
    readonly resume: string;
    /** Instead of it, where the night has ended. */
    readonly seeEnding: string;
    readonly rename: string;
    readonly compare: string;
    readonly map: string;
    readonly remove: string;
  };
  readonly naming: {
    readonly label: string;
    readonly explain: string;
    readonly keep: string;
    readonly cancel: string;
  };
  readonly beside: {
    readonly choose: (values: { readonly name: string }) => string;
    readonly this: string;
    readonly record: string;
    readonly cancel: string;
  };
  readonly more: (values: { readonly next: number; readonly left: number }) => string;
  readonly removed: {
    readonly label: string;
    readonly said: (values: { readonly name: string }) => string;
    readonly undo: string;
    readonly dismiss: string;
  };
  readonly unread: {
    readonly heading: string;
    readonly lead: string;
    readonly newer: string;
    readonly name: (values: { readonly index: number }) => string;
    readonly takeUp: string;
  };
  readonly file: {
    readonly heading: string;
    readonly lead: string;
    readonly save: string;
    readonly bring: string;
    readonly added: (values: { readonly added: number; readonly same: number }) => string;
    readonly renamed: (values: { readonly count: number }) => string;
    readonly unread: (values: { readonly count: number }) => string;
    readonly left: (values: { readonly count: number }) => string;
    readonly refused: Readonly<Record<"too-large" | "not-json" | "foreign" | "newer" | "damaged", string>>;
    readonly dismiss: string;
  };
  /** What could not be done; everything is as it was. */
  readonly wrong: Readonly<Record<"rename" | "remove" | "undo" | "save" | "bring", string>>;
}
