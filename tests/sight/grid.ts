/** Columns and rows of a look: enough to tell pictures apart, too few to see the dots of the screen. */
export const GRID = { columns: 32, rows: 18 } as const;
