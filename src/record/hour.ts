/** An hour of the night, or two between which it lies; a date where the night is not the 3rd. */
export interface Hour {
  /** Year, month and day: `1968-10-02`. */
  readonly date?: string;
  /** `HH:MM`, 24 hours. */
  readonly from: string;
  /** `HH:MM`, where only an interval is known. */
  readonly to?: string;
}

const FORM = /^(?:(\d{4}-\d{2}-\d{2}) )?([01]\d|2[0-3]):([0-5]\d)(?:\/((?:[01]\d|2[0-3]):[0-5]\d))?$/;

/** The hour that a text such as `01:00`, `01:00/02:00` or `1968-10-02 21:00` names; undefined for any other text. */
export const readHour = (text: string): Hour | undefined => {
  const match = FORM.exec(text);
  if (match === null) return undefined;
  const [, date, hour, minute, to] = match;
  return {
    ...(date === undefined ? {} : { date }),
    from: `${hour}:${minute}`,
    ...(to === undefined ? {} : { to }),
  };
};

/** Whether two hours, or none, say the same. */
export const sameHour = (one: Hour | undefined, other: Hour | undefined): boolean =>
  one?.date === other?.date && one?.from === other?.from && one?.to === other?.to;
