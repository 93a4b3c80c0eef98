/** What the player is told about the keeping of their nights, in one language. */
export interface KeepingWords {
  /** Storage is denied to the page: private browsing, or a setting. */
  readonly denied: string;
  readonly full: string;
  /** Another tab holds a newer edition of the game, which has the shelf now. */
  readonly "newer-edition": string;
  readonly failed: string;
  readonly "kept-again": string;
  /** Another tab went another way with the night that is being played. */
  readonly parted: string;
  /** A save that cannot be read lies where the night was kept. */
  readonly beside: string;
  /** The night had been deleted, and is kept again since it was decided on. */
  readonly returned: string;
  /** Another tab has just deleted the night that is being played. */
  readonly "removed-elsewhere": string;
  readonly saveToFile: string;
}
