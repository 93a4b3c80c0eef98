import type { BrowserContext, Page } from "playwright-core";

interface Watched {
  readonly seen: { refused: string[]; sounds: number; silent: number };
}

/** What a page did besides showing itself. */
export interface Doings {
  /** What its content security policy refused, as directive and address. */
  readonly refused: readonly string[];
  /** How many sounds were decoded, and how many could not be. */
  readonly sounds: number;
  readonly silent: number;
}

/** Watches every page that the visitor opens from now on; what comes back lists the addresses that were asked for. */
export const watch = async (visitor: BrowserContext): Promise<readonly string[]> => {
  const asked: string[] = [];
  visitor.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  await visitor.addInitScript(() => {
    const seen: Watched["seen"] = { refused: [], sounds: 0, silent: 0 };
    Object.assign(globalThis, { seen });
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      seen.refused.push(`${effectiveDirective} ${blockedURI}`),
    );
    const { decodeAudioData } = AudioContext.prototype;
    AudioContext.prototype.decodeAudioData = function (sound, decoded, failed) {
      return decodeAudioData.call(
        this,
        sound,
        (buffer) => {
          seen.sounds++;
          decoded?.(buffer);
        },
        (error) => {
          seen.silent++;
          failed?.(error);
        },
      );
    };
  });
  return asked;
};

/** What a watched page did so far. */
export const doingsOf = (page: Page): Promise<Doings> => page.evaluate(() => (globalThis as unknown as Watched).seen);

/** Waits until the stage has drawn its first picture. */
export const stageOf = async (page: Page): Promise<void> => {
  // It comes to somebody who is seen to be here.
  await page.keyboard.press("Shift");
  await page.waitForFunction(() => performance.getEntriesByName("stage").length > 0);
};
