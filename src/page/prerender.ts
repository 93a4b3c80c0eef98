import { createRef, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { script } from "../../story/1968/en.ink";
import { App } from "./app.tsx";
import { firstPage } from "./first-page.ts";
import type { Acts } from "./page-state.ts";
import { tonight } from "./tonight.ts";

const nothing = () => {};
/** Nobody can act before the script has come. */
const acts: Acts = {
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
  dismiss: nothing,
};

/** The first page as HTML, to be read before any script has run. */
export const html = renderToString(
  h(App, { night: tonight, state: firstPage(script), acts, stageHost: createRef<HTMLDivElement | null>() }),
);
