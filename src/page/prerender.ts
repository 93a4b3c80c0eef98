import { createRef, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { replay } from "../narrative/replay.ts";
import type { Language } from "../record/language.ts";
import { App } from "./app.tsx";
import { FIRST_EPISODE, firstPage } from "./first-page.ts";
import { openEpisode } from "./library.ts";
import type { Acts } from "./page-state.ts";

const nothing = () => {};
/** Nobody can act before the script has come. */
const acts: Acts = {
  pick: nothing,
  begin: nothing,
  resume: nothing,
  home: nothing,
  turnTo: nothing,
  decide: nothing,
  openRecord: nothing,
  goOn: nothing,
  judge: nothing,
  branch: nothing,
  look: nothing,
  prefer: nothing,
  speak: nothing,
  go: nothing,
  share: nothing,
  enterRecord: nothing,
  dismiss: nothing,
};

const firstPageIn = async (language: Language): Promise<string> => {
  const { night, script } = await openEpisode(FIRST_EPISODE, language);
  return renderToString(
    h(App, {
      night,
      state: firstPage(replay(script, [])),
      acts,
      stageHost: createRef<HTMLDivElement | null>(),
      speech: undefined,
    }),
  );
};

/** The first page as HTML in every language, to be read before any script has run. */
export const pages: Readonly<Record<Language, string>> = { en: await firstPageIn("en"), es: await firstPageIn("es") };
