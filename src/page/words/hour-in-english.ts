import type { Hour } from "../../record/hour.ts";

export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const clock = (time: string): string => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  if (hours === 0 && minutes === 0) return "midnight";
  if (hours === 12 && minutes === 0) return "noon";
  const half = hours < 12 ? "a.m." : "p.m.";
  const shown = hours % 12 === 0 ? 12 : hours % 12;
  return minutes === 0 ? `${shown} ${half}` : `${shown}:${String(minutes).padStart(2, "0")} ${half}`;
};

/** `1 a.m.`, `between 1 a.m. and 2 a.m.`, `2 October, 7 p.m.` */
export const hourInEnglish = ({ date, from, to }: Hour): string => {
  const [, month = 1, day = 1] = (date ?? "").split("-").map(Number);
  const on = date === undefined ? "" : `${day} ${MONTHS[month - 1]}, `;
  return to === undefined ? `${on}${clock(from)}` : `${on}between ${clock(from)} and ${clock(to)}`;
};
