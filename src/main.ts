import "./page/style/fonts.css";
import { createRef, h, hydrate, render } from "preact";
import { script as english68 } from "../story/1968/en.ink";
import { leavesOf } from "./narrative/leaf.ts";
import { StoryFault } from "./narrative/narrator.ts";
import * as play from "./narrative/playthrough.ts";
import { present, type Telling, tellerOf } from "./narrative/replay.ts";
import type { Script } from "./narrative/script.ts";
import { App } from "./page/app.tsx";
import { firstPage } from "./page/first-page.ts";
import { keptNights } from "./page/kept-nights.ts";
import type { Acts, Notice, PageState, Screen } from "./page/page-state.ts";
import { settingShown } from "./page/setting-shown.ts";
import { tonight as night } from "./page/tonight.ts";
import { raiseSound } from "./sound/soundscape.ts";
import type { Stage } from "./stage/stage.ts";
import { viewOf } from "./stage/view-of.ts";
import { keeperOf } from "./storage/keeper.ts";
import type { KeptPlaythrough } from "./storage/save.ts";
import { memoryShelf, openShelf, type Shelf } from "./storage/shelf.ts";

const host = document.getElementById("page");
if (host === null) throw new Error("index.html has no element with the id page");

const { record, words } = night;
const stageHost = createRef<HTMLDivElement | null>();
let script: Script = english68;
let tell = tellerOf(script);
let state: PageState = firstPage(script);
let eye: string | undefined;
let shelf: Shelf = memoryShelf();
let keep = keeperOf(shelf, Date.now, console.warn);
let stage: Stage | undefined;
/** The nights that were begun, by their id. */
const begun = new Map<string, KeptPlaythrough>();
const sound = raiseSound(state.preferences.mix);

const draw = (change: Partial<PageState> = {}): void => {
  state = { ...state, ...change };
  const { theme } = state.preferences;
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  render(h(App, { night, state, acts, stageHost }), host);
  showOnStage();
};

let stageIsDue = false;
/** The words come first; the stage follows with the next frame. */
const showOnStage = (): void => {
  if (stageIsDue || stage === undefined) return;
  stageIsDue = true;
  requestAnimationFrame(() => {
    stageIsDue = false;
    stage?.show(view());
  });
};

const view = () =>
  viewOf(record, settingShown(state.screen), state.screen.kind === "title" ? undefined : { ...state.screen, eye });

const notify = (text: string, action?: Notice["action"]): void => {
  const id = crypto.randomUUID();
  draw({ notices: [...state.notices, { id, text, ...(action === undefined ? {} : { action }) }] });
};

/** Keeps the playthrough and shows it; what it says is told from its trail. */
const show = (playthrough: play.Playthrough): void => {
  eye = undefined;
  let telling: Telling;
  try {
    telling = tell(playthrough.trail);
  } catch (error) {
    if (!(error instanceof StoryFault)) throw error;
    notify(words.notice.broken({ problem: error.message }));
    return;
  }
  if (telling.stopped !== undefined) {
    const { at, why } = telling.stopped;
    notify(words.notice.stopped({ question: at.at, why }));
    // The night as it was played stays kept; what the story still has of it is played on as another.
    show(play.branch(playthrough, crypto.randomUUID(), telling.trail.length));
    return;
  }
  const screen: Screen = { kind: "night", playthrough, telling };
  begun.set(playthrough.id, { playthrough, savedAt: Date.now() });
  const heard = hear(screen);
  draw(heard === undefined ? { screen } : { screen, captions: heard });
  keep(playthrough);
};

let heardLast = "";
/** Plays what the open leaf asks for, once; undefined where it was heard already. */
const hear = (screen: Screen & { readonly kind: "night" }) => {
  const { playthrough, telling } = screen;
  const place = `${playthrough.id} ${playthrough.trail.length} ${playthrough.step} ${playthrough.leaf}`;
  if (place === heardLast) return undefined;
  heardLast = place;
  const leaf = playthrough.step === "reading" ? leavesOf(present(telling))[playthrough.leaf] : undefined;
  const cues = leaf?.kind === "passage" ? leaf.beats.flatMap((beat) => beat.cues) : [];
  return sound.show(cues, settingShown(screen)).map(({ caption }) => caption);
};

const title = (): Screen => ({ ...firstPage(script).screen, nights: keptNights(begun.values()) });

const playing = (): play.Playthrough => {
  if (state.screen.kind !== "night") throw new Error("no night is being played");
  return state.screen.playthrough;
};

const acts: Acts = {
  begin: (leaf) => {
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    show(play.turnTo(play.begin(crypto.randomUUID(), record.episode, seed), leaf));
  },
  resume: (id) => {
    const kept = begun.get(id);
    if (kept !== undefined) show(kept.playthrough);
  },
  home: () => draw({ screen: title() }),
  turnTo: (leaf) => show(play.turnTo(playing(), leaf)),
  decide: (at, chose) => show(play.decide(playing(), at, chose)),
  openRecord: (bet) => show(play.openRecord(playing(), bet)),
  goOn: () => show(play.goOn(playing())),
  judge: (contradiction, judgement) => show(play.judge(playing(), contradiction, judgement)),
  branch: (decisions) => show(play.branch(playing(), crypto.randomUUID(), decisions)),
  look: (choice) => {
    eye = choice;
    showOnStage();
  },
  prefer: (preferences) => {
    if (preferences.still !== state.preferences.still) stage?.stillness(preferences.still);
    sound.mix(preferences.mix);
    draw({ preferences });
    shelf.keepSettings(preferences).catch(console.warn);
  },
  dismiss: (id) => draw({ notices: state.notices.filter((notice) => notice.id !== id) }),
};

const notKept = (error: unknown): void => {
  console.warn(error);
  if (!state.notices.some(({ text }) => text === words.notice.notKept)) notify(words.notice.notKept);
};

const openTheShelf = async (): Promise<void> => {
  try {
    shelf = await openShelf();
    keep = keeperOf(shelf, Date.now, notKept);
  } catch (error) {
    notKept(error);
    return;
  }
  const preferences = await shelf.settings();
  const { playthroughs, damaged } = await shelf.all();
  for (const kept of playthroughs)
    if (kept.playthrough.episode === record.episode && !begun.has(kept.playthrough.id))
      begun.set(kept.playthrough.id, kept);
  sound.mix(preferences.mix);
  draw({ preferences, screen: state.screen.kind === "title" ? title() : state.screen });
  for (const { problem, readable } of damaged) {
    const takeUp = readable === undefined ? undefined : { ...readable, id: crypto.randomUUID() };
    notify(
      words.notice.damaged({ problem }),
      takeUp === undefined ? undefined : { label: words.notice.takeUp, run: () => show(takeUp) },
    );
  }
};

/** The stage comes when the page is up and idle; the night is whole without it. */
const raiseTheStage = async (): Promise<void> => {
  const { raiseStage } = await import("./stage/stage.ts");
  const still = state.preferences.still || matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (stageHost.current === null) return;
  stage = await raiseStage(stageHost.current, { still });
  stage.show(view());
  requestAnimationFrame(() => performance.mark("stage"));
};

hydrate(h(App, { night, state, acts, stageHost }), host);
for (const gesture of ["pointerdown", "keydown"] as const)
  addEventListener(gesture, () => sound.wake(), { once: true, capture: true });
document.addEventListener("visibilitychange", () => {
  sound.rest(document.hidden);
  stage?.pause(document.hidden);
});
openTheShelf()
  .catch(console.warn)
  .finally(() => {
    document.documentElement.dataset.ready = "";
  });
const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1));
whenIdle(() => raiseTheStage().catch(console.warn));

if (import.meta.hot)
  import.meta.hot.accept("../story/1968/en.ink", (edited) => {
    if (edited === undefined) return;
    script = edited.script as Script;
    tell = tellerOf(script);
    if (state.screen.kind === "night") show(state.screen.playthrough);
    else acts.home();
  });
