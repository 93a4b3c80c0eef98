/** Lets the browser answer, and paint, before the next piece of work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
