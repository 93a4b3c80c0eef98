import { type Browser, chromium } from "playwright-core";

/** WebGL in software, no background traffic of the browser's own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens the browser that CHROME_PATH names, without a window. Throws an Error where the variable is not set. */
export const openBrowser = (): Promise<Browser> => {
  const { CHROME_PATH } = process.env;
  if (!CHROME_PATH)
    throw new Error("name a Chromium or Chrome in the environment variable CHROME_PATH, or run npm test");
  return chromium.launch({ executablePath: CHROME_PATH, args: FLAGS });
};
