/**
 * The store in which the worker lays the page of the newest edition that is kept whole, under the address of the game's
 * folder. A page finds there whether it is of that edition.
 */
export const NEWEST = "madrugada-newest";
