/** Something wrong in a file of the record: where in its structure, and what. */
export interface RecordProblem {
  /** Keys and indices from the top of the file, as in `["accounts", 3, "at", 0]`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}
