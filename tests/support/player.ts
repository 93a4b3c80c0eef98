import type { BrowserContext, Page } from "playwright-core";

const STANDINGS = ["title", "bet", "record", "ending", "choices", "desk", "passage"] as const;
/** What stands on the screen. */
export type Standing = (typeof STANDINGS)[number];

/** Somebody at the keyboard: nothing here uses the pointer. */
export interface Player {
  readonly page: Page;
  /** Everything that went wrong in the page so far. */
  readonly troubles: readonly string[];
  readonly standing: () => Promise<Standing>;
  /** The words on the screen, as they are read. */
  readonly words: () => Promise<string>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Reads on, leaving contradictions on the desk, until there is something to decide or the night is over. */
  readonly readOn: () => Promise<Standing>;
  /** The ids of the choices that are offered, in the order shown. */
  readonly choices: () => Promise<readonly string[]>;
  /** Takes a choice with its number, and opens the record without a bet. */
  readonly decide: (choice: string) => Promise<void>;
  /** From the title page along the choices to the ending. */
  readonly play: (choices: readonly string[]) => Promise<void>;
}

/** What is looked for to tell what stands on the screen; the first that is there counts. */
const SEEN_BY: Readonly<Record<Standing, string>> = {
  title: ".title-page",
  bet: ".betting",
  record: ".record",
  ending: ".ending",
  choices: ".choices",
  desk: ".desk",
  passage: ".passage",
};

/** Sits down at a new page of the game. */
export const sitDown = async (context: BrowserContext, address: string): Promise<Player> => {
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  await page.goto(address);
  await page
    .waitForFunction(() => document.documentElement.dataset.ready !== undefined)
    .catch(async () => {
      throw new Error(`the page at ${address} does not come up: ${troubles.join("; ") || (await page.content())}`);
    });

  // The stage comes to somebody who is seen to be here.
  await page.keyboard.press("Shift");

  const standing = async (): Promise<Standing> => {
    const there = await page.evaluate(
      (selectors) => selectors.filter((selector) => document.querySelector(selector) !== null),
      Object.values(SEEN_BY),
    );
    return STANDINGS.find((each) => there.includes(SEEN_BY[each])) ?? "passage";
  };
  const words = () => page.locator(".words").innerText();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const choices = () =>
    page
      .locator(".choices button")
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("data-choice") ?? ""));
  const readOn = async (): Promise<Standing> => {
    for (let turned = 0; turned < 60; turned++) {
      const now = await standing();
      if (now === "choices" || now === "ending" || now === "bet") return now;
      // No key leaves a contradiction: its button has to be pressed.
      if (now === "desk") await page.locator(".aside").press("Enter");
      // The arrow goes on wherever the focus is; Enter belongs to the button that has it.
      else await press("ArrowRight");
    }
    throw new Error(`the night does not come to a decision: ${await words()}`);
  };
  const decide = async (choice: string) => {
    const offered = await choices();
    const place = offered.indexOf(choice);
    if (place < 0) throw new Error(`"${choice}" is not offered, but ${offered.join(", ")}`);
    await press(String(place + 1));
    await page.waitForSelector(".betting");
    await press("Enter");
    await page.waitForSelector(".record");
  };
  const play = async (taken: readonly string[]) => {
    if ((await standing()) === "title") await press("Enter");
    for (const choice of taken) {
      await readOn();
      await decide(choice);
    }
    await readOn();
  };
  return { page, troubles, standing, words, press, readOn, choices, decide, play };
};
