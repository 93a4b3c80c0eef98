const NIGHT = "#night/";

/** The address of a shared night within the page: `#night/8K3M-0Q7X-TZ2`. All that is shared stands in it. */
export const addressOfCode = (code: string): string => `${NIGHT}${code}`;

/** Whether an address within the page is that of a shared night, be its code right or wrong. */
export const leadsToNight = (address: string): boolean => address.startsWith(NIGHT);

/** The whole address to hand on, at that of the page: its own fragment is left out. */
export const linkToCode = (code: string, page: string): string => `${page.replace(/#.*$/s, "")}${addressOfCode(code)}`;

/** The code in what somebody typed or pasted, which may be a link to a night or the end of one. */
export const codeIn = (text: string): string => {
  const start = text.lastIndexOf(NIGHT);
  if (start < 0) return text;
  const code = text.slice(start + NIGHT.length);
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
};
