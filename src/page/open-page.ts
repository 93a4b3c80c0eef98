import { h, hydrate, type RefObject, render } from "preact";
import type { Speech } from "./aloud/speech.ts";
import { App } from "./app.tsx";
import type { Bookstand } from "./bookstand.ts";
import { firstPage } from "./first-page.ts";
import type { Acts, Notice, PageState } from "./page-state.ts";
import { wearComfort } from "./wear-comfort.ts";

/** The page in its host element. */
export interface Page {
  readonly state: () => PageState;
  /** Draws the page with what has changed. */
  readonly draw: (change?: Partial<PageState>) => void;
  readonly notify: (text: string, more?: Pick<Notice, "detail" | "action">) => void;
}

interface House {
  readonly host: HTMLElement;
  readonly stand: Bookstand;
  readonly acts: Acts;
  readonly stageHost: RefObject<HTMLDivElement | null>;
  readonly speech: Speech | undefined;
  /** Told after each drawing. */
  readonly drawn: () => void;
}

/** The page with its first screen, not drawn yet. Where the host holds that screen in the same language, it is taken over. */
export const openPage = ({ host, stand, acts, stageHost, speech, drawn }: House): Page => {
  let state: PageState = firstPage(stand.tell([]));
  const app = () => h(App, { night: stand.night(), state, acts, stageHost, speech });
  const root = document.documentElement;
  if (root.lang === stand.night().language) hydrate(app(), host);
  else host.replaceChildren();

  const draw = (change: Partial<PageState> = {}): void => {
    state = { ...state, ...change };
    const { theme, comfort } = state.preferences;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
    wearComfort(root, comfort);
    root.lang = stand.night().language;
    root.dataset.episode = stand.night().episode;
    render(app(), host);
    drawn();
  };

  return {
    state: () => state,
    draw,
    notify: (text, more = {}) => draw({ notices: [...state.notices, { id: crypto.randomUUID(), text, ...more }] }),
  };
};
