/** An entry that may stand in the record of another episode. */
export interface Lent {
  /** The episode in whose record it stands; absent where that is the record's own. */
  readonly lender?: string;
}
