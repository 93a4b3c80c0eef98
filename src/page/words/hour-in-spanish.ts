import type { Hour } from "../../record/hour.ts";

export const MONTHS = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "setiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

/** The part of the day, as it is said in Peru: the small hours are «de la madrugada». */
const partOfDay = (hours: number): string => {
  if (hours < 6) return "de la madrugada";
  if (hours < 12) return "de la mañana";
  return hours < 19 ? "de la tarde" : "de la noche";
};

const clock = (time: string): string => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  if (hours === 0 && minutes === 0) return "la medianoche";
  if (hours === 12 && minutes === 0) return "el mediodía";
  const shown = hours % 12 === 0 ? 12 : hours % 12;
  const article = shown === 1 ? "la" : "las";
  return `${article} ${shown}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`} ${partOfDay(hours)}`;
};

/** `la 1 de la madrugada`, `entre la 1 de la madrugada y las 2 de la madrugada`, `2 de octubre, las 7 de la noche` */
export const hourInSpanish = ({ date, from, to }: Hour): string => {
  const [, month = 1, day = 1] = (date ?? "").split("-").map(Number);
  const on = date === undefined ? "" : `${day} de ${MONTHS[month - 1]}, `;
  return to === undefined ? `${on}${clock(from)}` : `${on}entre ${clock(from)} y ${clock(to)}`;
};
